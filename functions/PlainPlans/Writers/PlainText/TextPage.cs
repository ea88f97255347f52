using System.Text;

namespace PlainPlans.Writers.PlainText;

/// <summary>
/// Lines of text, as they are written one below the other.
/// </summary>
/// <remarks>
/// Lines are at most 76 characters long, so that an e-mail stays within the 78 that RFC 5322 (2.1.1) asks for when
/// somebody quotes it with "> ", and so that it prints from any editor. A word that is longer, such as a web address,
/// keeps its own line and is never broken: a broken address leads nowhere. A line breaks only at a space, which the
/// break stands for; a no-break space stays what it is.
/// </remarks>
internal sealed class TextPage
{
    private const int LineLength = 76;

    private readonly StringBuilder _text = new();
    private bool _gapIsDue;

    /// <summary>Leaves one empty line before whatever comes next.</summary>
    public TextPage Gap()
    {
        _gapIsDue = _text.Length > 0;
        return this;
    }

    /// <summary>Writes a passage. A line break in it stays one; long lines are wrapped.</summary>
    /// <param name="words">The passage.</param>
    /// <param name="first">What stands before its first line.</param>
    /// <param name="indent">How many spaces stand before each line below it.</param>
    public TextPage Line(string words, string first = "", int indent = 0)
    {
        AddLines(words, first, indent);
        return this;
    }

    /// <summary>Writes a heading with a line of marks below it, as long as its longest line.</summary>
    public TextPage Underlined(string words, char mark)
    {
        var longest = AddLines(words, "", 0);
        _text.Append(mark, longest).Append('\n');
        return this;
    }

    /// <summary>The text. It ends with one line break.</summary>
    public override string ToString() => _text.ToString();

    private int AddLines(string words, string first, int indent)
    {
        var longest = 0;
        var before = first;
        foreach (var part in words.Split('\n'))
        {
            foreach (var line in Wrapped(part, before, indent))
            {
                if (_gapIsDue) _text.Append('\n');
                _gapIsDue = false;
                _text.Append(line).Append('\n');
                longest = Math.Max(longest, line.Length);
            }

            before = new string(' ', indent);
        }

        return longest;
    }

    private static IEnumerable<string> Wrapped(string words, string before, int indent)
    {
        var line = new StringBuilder(before);
        var isStart = true;
        foreach (var word in words.Split(' '))
        {
            if (!isStart && line.Length + 1 + word.Length > LineLength)
            {
                yield return line.ToString().TrimEnd(' ');
                line.Clear().Append(' ', indent);
                isStart = true;
            }

            if (!isStart) line.Append(' ');
            line.Append(word);
            isStart = false;
        }

        yield return line.ToString().TrimEnd(' ');
    }
}
