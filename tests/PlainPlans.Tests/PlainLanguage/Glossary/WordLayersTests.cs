using System.Collections.Immutable;
using PlainPlans.Diagnostics;
using PlainPlans.Documents;
using PlainPlans.PlainLanguage;
using PlainPlans.PlainLanguage.Glossary;

namespace PlainPlans.Tests.PlainLanguage.Glossary;

public class WordLayersTests
{
    private const string Text = "The contact is on Sunday.";

    private static readonly CouncilWords Council = CouncilWords.Read("words.json", """
        {
          "council": "Harrowdale Council",
          "nation": "wales",
          "words": [
            { "term": "contact", "say": ["special time"] },
            { "term": "core group", "stays": true },
            { "term": "care order", "young": "Ours, easy.", "older": "Ours, older.", "adult": "Ours, adult.", "source": "Harrowdale, words for families" }
          ]
        }
        """);

    private static readonly ImmutableArray<ChildWord> Child = [new("/words/0", "contact", "Dad day")];

    [Fact]
    public void With_no_layers_a_finding_shows_our_words()
    {
        Assert.Contains("family time", Assert.Single(TextChecker.Check(Text, LanguageCheck.Reader("parent"))).Suggestions);
    }

    [Fact]
    public void The_words_of_the_council_win_over_ours()
    {
        var finding = Assert.Single(TextChecker.Check(Text, LanguageCheck.Reader("parent"), council: Council));

        Assert.Equal("special time", Assert.Single(finding.Suggestions));
        Assert.Equal("Say 'special time'.", finding.Hint);
    }

    [Fact]
    public void The_words_of_the_child_win_over_both_and_no_sentence_repeats_them()
    {
        var finding = Assert.Single(TextChecker.Check(Text, LanguageCheck.Reader("parent"), council: Council, childWords: Child));

        Assert.Equal("Dad day", Assert.Single(finding.Suggestions));
        Assert.DoesNotContain("Dad day", finding.Message + finding.Hint, StringComparison.Ordinal);
        Assert.Contains("/words/0/say", finding.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_layers_differ_a_note_shows_both_once()
    {
        var notes = Look($"{Text} There was contact with Dad.", Council, []);

        var note = Assert.Single(notes, note => note.Code == "language.words-differ");
        Assert.Equal(Severity.Information, note.Severity);
        Assert.Contains("'special time'", note.Message, StringComparison.Ordinal);
        Assert.Contains("'family time'", note.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_child_s_word_that_differs_from_the_council_s_is_told_at_its_place_in_the_request()
    {
        var notes = Look(Text, Council, Child).Where(note => note.Code == "language.words-differ").ToList();

        Assert.All(notes, note => Assert.Equal("/words/0", note.Pointer));
        Assert.Contains(notes, note => note.Message.Contains("'special time'", StringComparison.Ordinal));
        Assert.Contains(notes, note => note.Message.Contains("'family time'", StringComparison.Ordinal));
        Assert.DoesNotContain(notes, note => note.Message.Contains("Dad day", StringComparison.Ordinal));
    }

    [Fact]
    public void A_child_s_own_word_stays_even_where_our_rules_call_it_jargon()
    {
        var notes = Look(Text, null, [new("/words/0", "Sunday visit", "contact")]);

        Assert.Equal(Severity.Information, Assert.Single(notes, note => note.Code != "language.words-differ").Severity);
        Assert.Equal("/words/0", Assert.Single(notes, note => note.Code == "language.words-differ").Pointer);
    }

    [Fact]
    public void A_word_that_the_council_keeps_is_worth_knowing_and_no_more()
    {
        var notes = Look("The core group meets in June.", Council, []);

        Assert.All(notes, note => Assert.Equal(Severity.Information, note.Severity));
        Assert.Contains(notes, note => note.Message.EndsWith("The council keeps it.", StringComparison.Ordinal));
    }

    [Fact]
    public void The_council_s_explanation_stands_in_the_place_of_ours_and_the_others_are_those_of_its_nation()
    {
        var subject = new LanguageSubject
        {
            Reader = LanguageCheck.Reader("parent"), Prose = [], Explains = true, Council = Council,
            Document = LanguageCheck.Document(LanguageCheck.Paragraph("There is a care order now. Zosia has an EHC plan.")),
        };

        var rows = LanguageChecker.Check(subject, new Notes()).OfType<Table>().Single().Rows.Select(row => ((PlainPlans.Documents.Words)row[1].Text[0]).Text).ToList();

        Assert.Equal("Ours, adult.", rows[0]);
        Assert.EndsWith("In Wales there is an individual development plan instead.", rows[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_with_faults_is_refused_with_all_of_them()
    {
        var fault = Assert.Throws<InvalidDataException>(() => CouncilWords.Read("words.json", """
            {
              "council": "",
              "nation": "mars",
              "words": [
                { "term": "contact" },
                { "term": "Contact", "say": ["a"], "stays": true, "weight": 7 },
                { "term": "order", "young": "A.", "find": ["order/x"] },
                { "term": " " }
              ]
            }
            """));

        Assert.Equal(10, fault.Message.Split('\n').Length);
        Assert.All(fault.Message.Split('\n'), line => Assert.StartsWith("words.json: ", line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("""{ "council": "A", "words": [], "colour": "red" }""")]
    public void A_file_in_another_shape_is_refused(string file)
    {
        Assert.Throws<InvalidDataException>(() => CouncilWords.Read("words.json", file));
    }

    [Fact]
    public void A_child_s_words_are_words_and_no_notation()
    {
        Assert.Empty(Look("We met at Nan's.", null, [new("/words/0", "{not} a|b .. ?/v", "{x} /n")]));
        Assert.Empty(Look("We met at Nan's.", null, [new("/words/0", "!!!", "???")]));
    }

    private static ImmutableArray<Note> Look(string text, CouncilWords? council, ImmutableArray<ChildWord> child) =>
        LanguageCheck.Of(new() { Reader = LanguageCheck.Reader("parent"), Prose = [new("/data/why", text)], Council = council, ChildWords = child });
}
