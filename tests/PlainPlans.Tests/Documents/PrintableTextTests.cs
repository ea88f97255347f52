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

    // Codes and not texts: the test runner cannot name a case by half a surrogate.
    [Theory]
    [InlineData(0x0)]
    [InlineData(0x1B)]
    [InlineData(0x85)]
    [InlineData(0x202E)]
    [InlineData(0x2066)]
    [InlineData(0xD83D)]
    [InlineData(0xDE42)]
    [InlineData(0xFFFF)]
    [InlineData(0xFDD0)]
    [InlineData(0xE023)]
    [InlineData(0x1FFFE)]
    public void What_cannot_be_printed_is_refused(int code)
    {
        var character = code > char.MaxValue ? char.ConvertFromUtf32(code) : ((char)code).ToString();

        Assert.False(PrintableText.IsPrintable("before" + character + "after"));
    }
}
