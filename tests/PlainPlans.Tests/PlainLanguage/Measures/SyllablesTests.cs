using PlainPlans.PlainLanguage.Measures;

namespace PlainPlans.Tests.PlainLanguage.Measures;

public class SyllablesTests
{
    [Theory]
    [InlineData("nan", 1)]
    [InlineData("school", 1)]
    [InlineData("house", 1)]
    [InlineData("walked", 1)]
    [InlineData("wanted", 2)]
    [InlineData("houses", 2)]
    [InlineData("makes", 1)]
    [InlineData("table", 2)]
    [InlineData("little", 2)]
    [InlineData("whole", 1)]
    [InlineData("family", 3)]
    [InlineData("worried", 2)]
    [InlineData("worker", 2)]
    [InlineData("beautiful", 3)]
    [InlineData("assessment", 3)]
    [InlineData("professional", 4)]
    [InlineData("intervention", 4)]
    [InlineData("responsibility", 6)]
    [InlineData("didn't", 2)]
    [InlineData("safely", 2)]
    [InlineData("hopeless", 2)]
    [InlineData("teacher", 2)]
    [InlineData("yesterday", 3)]
    [InlineData("hospital", 3)]
    [InlineData("medicine", 3)]
    [InlineData("brother", 2)]
    [InlineData("social", 2)]
    [InlineData("decision", 3)]
    [InlineData("the", 1)]
    [InlineData("ate", 1)]
    public void A_word_has_its_syllables(string word, int syllables)
    {
        Assert.Equal(syllables, Syllables.Count(word));
    }

    // Words that the dictionary has in one way and their letters say in another.
    [Theory]
    [InlineData("colonel", 2)]
    [InlineData("people", 2)]
    [InlineData("business", 2)]
    [InlineData("medically", 3)]
    [InlineData("colleague", 2)]
    [InlineData("area", 3)]
    [InlineData("asked", 1)]
    [InlineData("couldn't", 2)]
    public void A_word_of_the_dictionary_has_its_syllables_whatever_its_letters_say(string word, int syllables)
    {
        Assert.Equal(syllables, Syllables.Count(word));
    }

    [Theory]
    [InlineData("grumbleworth", 3)]
    [InlineData("snozzberries", 3)]
    [InlineData("safeguardable", 4)]
    [InlineData("unplaited", 3)]
    [InlineData("brimblefold", 3)]
    public void A_word_that_nobody_has_seen_is_counted_by_its_letters(string word, int syllables)
    {
        Assert.Equal(syllables, Syllables.Count(word));
    }

    [Theory]
    [InlineData("")]
    [InlineData("123")]
    [InlineData("'")]
    [InlineData("zzz")]
    [InlineData("日本語")]
    [InlineData("café")]
    public void Whatever_comes_has_a_syllable_at_least(string word)
    {
        Assert.True(Syllables.Count(word) >= 1);
        Assert.True(Syllables.Count(string.Concat(Enumerable.Repeat(word, 200))) >= 1);
    }

    [Fact]
    public void The_file_is_read_as_it_was_written()
    {
        var bytes = PlainPlans.PlainLanguage.EmbeddedFiles.Bytes("PlainLanguage.Measures.syllables.bin");
        var file = SyllableFile.Read(bytes);
        var again = SyllableFile.Read(file.Write());

        Assert.True(bytes.Length < 250_000);
        Assert.Equal(file.Weights.Places.ToArray(), again.Weights.Places.ToArray());
        Assert.Equal(file.Exceptions.OrderBy(pair => pair.Key, StringComparer.Ordinal), again.Exceptions.OrderBy(pair => pair.Key, StringComparer.Ordinal));
    }
}
