using PlainPlans.Documents;

namespace PlainPlans.Tests.Documents;

public class PrintableTextTests
{
    [Theory]
    [InlineData("Zosia said “no”, then: 3 × 4 = 12!\n\tÉire 🙂 ﷺ")]
    [InlineData("")]
    [InlineData(" # * _ ` ~ | < > [ ] { } ( ) \\ / ")]
    public void Every_printable_text_comes_back_from_its_disguise(string text)
    {
        Assert.True(PrintableText.IsPrintable(text));
        Assert.Equal(text, PrintableText.Reveal(PrintableText.Disguise(text)));
    }

    [Fact]
    public void Every_ASCII_character_comes_back_from_its_disguise()
    {
        var all = string.Concat(Enumerable.Range(32, 95).Select(code => (char)code));

        var hidden = PrintableText.Disguise(all);

        Assert.Equal(all, PrintableText.Reveal(hidden));
        Assert.DoesNotContain(hidden, character => "#*_`~|<>[]{}()\\!&:.-+=\"'^$@0123456789".Contains(character, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("\0")]
    [InlineData("\u001b[31m")]
    [InlineData("\u0085")]
    [InlineData("\u202e")]
    [InlineData("\u2066")]
    [InlineData("\ud83d")]
    [InlineData("\ude42")]
    [InlineData("\uffff")]
    [InlineData("\ufdd0")]
    [InlineData("\ue023")]
    [InlineData("\ud83f\udffe")]
    public void What_cannot_be_printed_is_refused(string text)
    {
        Assert.False(PrintableText.IsPrintable("before" + text + "after"));
    }
}
