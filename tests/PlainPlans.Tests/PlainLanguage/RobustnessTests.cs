using PlainPlans.PlainLanguage;
using static PlainPlans.Tests.PlainLanguage.LanguageCheck;

namespace PlainPlans.Tests.PlainLanguage;

/// <summary>Texts that nobody would write: the rules must not fall over them.</summary>
public class RobustnessTests
{
    private static readonly string[] Pieces =
    [
        "placement", "core group", "IRO", "(", ")", "“", "”", "‘", "’", "'", "\"", ".", "...", "!", "?", ",", ";", ":", " ", "  ", "\n", "\n\n", "\t", "-", "–", "—",
        "'s", "s'", "was", "told", "not", "unusual", "by", "Mum", "Mr", "Hope", "3", "12/03", "4.", "A&E", "&", "@", "a@b.example", "www.", "https://", "é", "e\u0301", "😀",
        "\u00A0", "…", "means", "called", "there was", "violence", "puts", "herself", "at risk", "Road", "1.", "* ", "• ", "NO", "XY", "n't", "o'clock",
    ];

    [Fact]
    public void Any_text_is_read_to_its_end_and_every_span_lies_inside_it()
    {
        var random = new Random(20261124);
        for (var round = 0; round < 3000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 40)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            var reader = ReaderGroup.All[random.Next(ReaderGroup.All.Length)];

            var notes = Of(new()
            {
                Reader = reader,
                Prose = [new("/data/why", text), new("/data/days", text)],
                OwnWords = [Pieces[round % Pieces.Length]],
                Names = ["Hope", text],
                Document = Document(Paragraph("So: " + text), Heading(text)),
            });

            Assert.All(notes.Where(note => note.Pointer.Length > 0), note =>
            {
                Assert.InRange(note.Span!.Value.Start, 0, text.Length - 1);
                Assert.InRange(note.Span.Value.End, note.Span.Value.Start + 1, text.Length);
            });
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n ")]
    [InlineData("...")]
    [InlineData("“”")]
    public void A_text_without_words_has_no_notes(string text)
    {
        Assert.Empty(Field(text));
    }

    [Fact]
    public void A_very_long_text_is_read_in_one_go()
    {
        var text = string.Concat(Enumerable.Repeat("Mum's 'n' the placement “is \"new\". ", 20_000));

        Assert.NotEmpty(Field(text));
    }

    [Fact]
    public void A_document_in_another_language_is_not_passed_in_silence()
    {
        var notes = Of(new()
        {
            Reader = Reader("parent"),
            Prose = [new("/data/why", "Mae'r placement yn dda.")],
            Document = Document(Paragraph("Mae'r placement yn dda.")) with { Language = "cy-GB" },
        });

        Assert.Equal("language.not-checked", Assert.Single(notes).Code);
    }
}
