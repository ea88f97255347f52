using PlainPlans.PlainLanguage;
using PlainPlans.PlainLanguage.Glossary;
using PlainPlans.PlainLanguage.Text;

namespace PlainPlans.Tests.PlainLanguage.Glossary;

/// <summary>Walks the glossary: a new word is tested the moment it exists.</summary>
public class EveryExplainedWordTests
{
    private static readonly (GlossaryLevel Level, string Reader, int LongestSentence)[] Levels =
    [
        (GlossaryLevel.Young, "child-5-7", 10),
        (GlossaryLevel.Older, "child-8-11", 15),
        (GlossaryLevel.Adult, "parent", 20),
    ];

    public static TheoryData<string> Words() => [.. WordList.Base.Words.Select(word => word.Word)];

    [Fact]
    public void There_are_at_least_150_words_and_none_stands_twice()
    {
        var words = WordList.Base.Words.Select(word => word.Word.ToUpperInvariant()).ToList();

        Assert.True(words.Count >= 150);
        Assert.Equal(words.Count, words.Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [MemberData(nameof(Words))]
    public void Every_word_has_a_source_and_a_weight_and_readers_that_exist(string name)
    {
        var word = Word(name);

        Assert.True(word.Source.Length > 5);
        Assert.InRange(word.Weight, 1, 3);
        Assert.True(word.For.Length == 0 || ReaderGroup.IsAudience(word.For));
        Assert.All(word.See, other => Assert.Contains(WordList.Base.Words, known => known.Word == other));
    }

    [Theory]
    [MemberData(nameof(Words))]
    public void Every_explanation_is_plain_to_its_reader(string name)
    {
        var word = Word(name);

        Assert.All(Levels, row =>
        {
            var text = row.Level == GlossaryLevel.Adult ? $"{word.At(row.Level)} {word.InWales}".TrimEnd() : word.At(row.Level);
            var passage = Passage.Read(text, new NameBook([]), PassagePlace.Field("", 1));
            Assert.EndsWith(".", text, StringComparison.Ordinal);
            Assert.All(passage.Sentences, sentence => Assert.InRange(passage.CountWords(sentence), 1, word.InWales.Length > 0 && row.Level == GlossaryLevel.Adult ? 25 : row.LongestSentence));
            Assert.Empty(LanguageCheck.Field(word.At(row.Level), row.Reader).Select(note => $"{row.Level}: {note.Code} {note.Message} {note.Hint}"));
        });
    }

    [Theory]
    [MemberData(nameof(Words))]
    public void No_explanation_goes_round_in_a_circle(string name)
    {
        Assert.All(Levels, row =>
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            var open = new Queue<string>([name]);
            while (open.TryDequeue(out var next))
            {
                foreach (var used in UsedIn(Word(next).At(row.Level)))
                {
                    Assert.False(used == name, $"{row.Level}: {next} leads back to {name}.");
                    if (seen.Add(used)) open.Enqueue(used);
                }
            }
        });
    }

    [Theory]
    [MemberData(nameof(Words))]
    public void Every_word_finds_itself_and_each_way_of_writing_it_leads_to_one_word(string name)
    {
        var found = UsedIn($"They talked about {name} today.").ToList();

        Assert.Equal([name], found);
    }

    private static ExplainedWord Word(string name) => WordList.Base.Words.Single(word => word.Word == name);

    private static IEnumerable<string> UsedIn(string text) =>
        WordList.Base.In(Passage.Read(text, new NameBook([]), PassagePlace.Field("", 1))).Select(hit => hit.Word.Word);
}
