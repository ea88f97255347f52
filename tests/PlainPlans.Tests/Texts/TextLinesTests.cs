using PlainPlans.Texts;

namespace PlainPlans.Tests.Texts;

public class TextLinesTests
{
    [Theory]
    [InlineData("", 0, 1, 1)]
    [InlineData("ab", 1, 1, 2)]
    [InlineData("a\nb", 2, 2, 1)]
    [InlineData("a\r\nbc", 4, 2, 2)]
    [InlineData("a\rb\r\r\nc", 6, 4, 1)]
    [InlineData("\n\n", 2, 3, 1)]
    public void A_place_has_a_line_and_a_column_however_lines_end(string text, int at, int line, int column)
    {
        var place = new TextLines(text).PlaceOf(at);

        Assert.Equal((line, column), (place.Line, place.Column));
    }
}
