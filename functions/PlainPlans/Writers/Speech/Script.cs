using System.Globalization;
using System.Text;

namespace PlainPlans.Writers.Speech;

/// <summary>
/// An audio script as it is written, line by line. Only elements and values that SSML 1.1 itself defines are used, so
/// that every voice can read it, and each sentence has its own line, so that a person can.
/// </summary>
internal sealed class Script
{
    private readonly StringBuilder _text = new();
    private readonly SayAs _sayAs;
    private int _pause;
    private bool _hasBegun;

    /// <summary>An empty script.</summary>
    /// <param name="language">BCP 47 language of the words.</param>
    public Script(string language)
    {
        _sayAs = new SayAs(language);
        _text.Append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- An audio script. Play it with a computer voice, or read it aloud. A break is a pause. -->\n")
            .Append(CultureInfo.InvariantCulture, $"<speak version=\"1.1\" xmlns=\"http://www.w3.org/2001/10/synthesis\" xml:lang=\"{Escaped(language)}\">\n");
    }

    /// <summary>Leaves time before whatever comes next. Of several pauses in one place the longest counts.</summary>
    public Script Pause(int milliseconds)
    {
        _pause = Math.Max(_pause, milliseconds);
        return this;
    }

    /// <summary>A passage of one or more sentences.</summary>
    public Script Passage(string words)
    {
        Begin();
        _text.Append("<p>").Append(Marked(words)).Append("</p>\n");
        return this;
    }

    /// <summary>One sentence, such as a heading, whether or not it ends in a full stop.</summary>
    public Script Sentence(string words)
    {
        Begin();
        _text.Append("<p><s>").Append(Marked(words)).Append("</s></p>\n");
        return this;
    }

    /// <summary>Sentences that belong together.</summary>
    public Script Sentences(params IEnumerable<string> sentences)
    {
        Begin();
        _text.Append("<p>\n");
        foreach (var words in sentences) _text.Append("  <s>").Append(Marked(words)).Append("</s>\n");
        _text.Append("</p>\n");
        return this;
    }

    /// <summary>The file.</summary>
    public byte[] ToBytes() => Encoding.UTF8.GetBytes(_text + "</speak>\n");

    private void Begin()
    {
        if (_hasBegun && _pause > 0) _text.Append(CultureInfo.InvariantCulture, $"<break time=\"{Time(_pause)}\"/>\n");
        if (_pause >= Pauses.Section) _text.Append('\n');
        (_pause, _hasBegun) = (0, true);
    }

    private static string Time(int milliseconds) => milliseconds % 1000 == 0
        ? string.Create(CultureInfo.InvariantCulture, $"{milliseconds / 1000}s")
        : string.Create(CultureInfo.InvariantCulture, $"{milliseconds}ms");

    private string Marked(string words)
    {
        var text = new StringBuilder();
        foreach (var (run, attributes) in _sayAs.Runs(words))
        {
            var escaped = Escaped(run).Replace("\n", "<break strength=\"medium\"/>\n", StringComparison.Ordinal);
            if (attributes.Length == 0) text.Append(escaped);
            else text.Append("<say-as ").Append(attributes).Append('>').Append(escaped).Append("</say-as>");
        }

        return text.ToString();
    }

    // A lone carriage return would reach nobody: readers of XML make it a line break.
    private static string Escaped(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\r\n", "\n", StringComparison.Ordinal)
        .Replace('\r', '\n');
}
