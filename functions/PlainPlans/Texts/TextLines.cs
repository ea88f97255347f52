using PlainPlans.Diagnostics;

namespace PlainPlans.Texts;

/// <summary>Where the lines of a text begin, to tell line and column of any place in it. A line ends with LF, CR or both.</summary>
public sealed class TextLines
{
    private readonly List<int> _starts = [0];

    /// <summary>The lines of a text.</summary>
    public TextLines(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        for (var i = text.AsSpan().IndexOfAny('\r', '\n'); i >= 0 && i < text.Length;)
        {
            i += text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? 2 : 1;
            _starts.Add(i);
            var next = text.AsSpan(i).IndexOfAny('\r', '\n');
            i = next < 0 ? text.Length : i + next;
        }
    }

    /// <summary>Line and column of a place, both from 1; columns count UTF-16 units.</summary>
    /// <param name="at">The place, in UTF-16 units from 0.</param>
    /// <param name="source">What the text is called.</param>
    public TextPlace PlaceOf(int at, string source = "text")
    {
        var line = _starts.BinarySearch(at);
        if (line < 0) line = ~line - 1;
        return new(source, line + 1, at - _starts[line] + 1);
    }
}
