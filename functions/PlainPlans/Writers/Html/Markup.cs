using System.Collections.Immutable;
using System.Text;
using PlainPlans.Documents;

namespace PlainPlans.Writers.Html;

/// <summary>
/// HTML as it is written: every element is closed, every word is encoded, and the whole is well-formed XML too.
/// </summary>
internal sealed class Markup
{
    // A word longer than this may break anywhere, so that it can never push a table past the edge of the page.
    // No common English word is longer.
    private const int LongWord = 20;

    private readonly StringBuilder _text = new();
    private readonly Stack<string> _open = new();

    /// <summary>Opens an element. An attribute whose value is null is left out.</summary>
    public Markup Open(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        AddTag(name, attributes);
        _text.Append('>');
        _open.Push(name);
        return this;
    }

    /// <summary>Writes an element that cannot hold anything.</summary>
    public Markup Void(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        AddTag(name, attributes);
        _text.Append("/>");
        return this;
    }

    /// <summary>Closes the element that was opened last.</summary>
    public Markup Close()
    {
        _text.Append("</").Append(_open.Pop()).Append('>');
        return this;
    }

    /// <summary>Starts a new line of the file, where white space has no meaning.</summary>
    public Markup Line()
    {
        _text.Append('\n');
        return this;
    }

    /// <summary>Writes text as it is, encoded.</summary>
    public Markup Text(string text)
    {
        AddEncoded(text);
        return this;
    }

    /// <summary>Writes words in which a long one may break.</summary>
    public Markup Words(string words)
    {
        if (words.Length <= LongWord) return Text(words);

        var isFirst = true;
        foreach (var word in words.Split(' '))
        {
            if (!isFirst) _text.Append(' ');
            isFirst = false;
            _ = word.Split('\u00A0').Any(part => part.Length > LongWord) ? Open("span", ("class", "long")).Text(word).Close() : Text(word);
        }

        return this;
    }

    /// <summary>Writes words with what stands out in them, where they lead and where they break, their spaces bound.</summary>
    public Markup Words(ImmutableArray<Inline> words)
    {
        if (!TextBinding.EndsInPhrase(words)) return Unchanged(TextBinding.Bind(words));

        // The style keeps the phrase on one line where there is room; on a narrow screen no-break spaces would push it off the edge.
        Unchanged(TextBinding.BindWithPhrase(words)[..^1]);
        return Element("strong", ((Strong)words[^1]).Text, "phrase");
    }

    /// <summary>The same for words exactly as somebody said them: not even a space is changed.</summary>
    public Markup Unchanged(ImmutableArray<Inline> words)
    {
        foreach (var inline in words)
        {
            _ = inline switch
            {
                Words plain => Words(plain.Text),
                Strong strong => Open("strong").Words(strong.Text).Close(),
                Link link => WriteLink(link),
                LineBreak => Void("br"),
                _ => throw new ArgumentException($"A page cannot hold a {inline.GetType().Name}.", nameof(words)),
            };
        }

        return this;
    }

    /// <summary>Writes a whole element with words in it.</summary>
    public Markup Element(string name, ImmutableArray<Inline> words, string? cssClass = null) =>
        Open(name, ("class", cssClass)).Words(words).Close();

    /// <summary>Writes a whole element with words in it.</summary>
    public Markup Element(string name, string words, string? cssClass = null) =>
        Open(name, ("class", cssClass)).Words(words).Close();

    /// <summary>Writes text that needs no encoding: our own style rules, the document type.</summary>
    public Markup Raw(string text)
    {
        _text.Append(text);
        return this;
    }

    public override string ToString() => _text.ToString();

    // On paper nobody can follow a link, so its address stands beside it there.
    private Markup WriteLink(Link link)
    {
        Open("a", ("href", link.Address)).Words(link.Text).Close();
        return LinkAddress.Beside(link) is { } address ? Element("span", $" ({address})", "address") : this;
    }

    private void AddTag(string name, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        _text.Append('<').Append(name);
        foreach (var (attribute, value) in attributes)
        {
            if (value is null) continue;
            _text.Append(' ').Append(attribute).Append("=\"");
            AddEncoded(value);
            _text.Append('"');
        }
    }

    private void AddEncoded(string text)
    {
        foreach (var character in text)
        {
            _ = character switch
            {
                '&' => _text.Append("&amp;"),
                '<' => _text.Append("&lt;"),
                '>' => _text.Append("&gt;"),
                '"' => _text.Append("&quot;"),
                _ => _text.Append(character),
            };
        }
    }
}
