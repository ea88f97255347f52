using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using PlainPlans.Documents;
using PlainPlans.Documents.Reading;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace PlainPlans.Writers.Word;

/// <summary>Turns inlines into runs. A run has a style or nothing: no formatting of its own.</summary>
internal sealed class WordText(WordLinks links)
{
    /// <summary>A paragraph in a style.</summary>
    public W.Paragraph Paragraph(string style, ImmutableArray<Inline> words) => Paragraph(style, [.. Runs(words)]);

    /// <summary>A paragraph in a style, of runs.</summary>
    public static W.Paragraph Paragraph(string style, params OpenXmlElement[] runs)
    {
        var paragraph = new W.Paragraph(new W.ParagraphProperties { ParagraphStyleId = new() { Val = style } });
        paragraph.Append(runs);
        return paragraph;
    }

    /// <summary>The words with their spaces bound (<see cref="TextBinding"/>).</summary>
    public IEnumerable<OpenXmlElement> Runs(ImmutableArray<Inline> words)
    {
        foreach (var inline in TextBinding.BindWithPhrase(words))
        {
            yield return Run(inline);

            // On paper nobody can follow a link.
            if (inline is Link link && LinkAddress.Beside(link) is { } address) yield return Run($" ({address})");
        }
    }

    /// <summary>Words exactly as somebody said them: not even a space is changed.</summary>
    public IEnumerable<OpenXmlElement> UnchangedRuns(ImmutableArray<Inline> words) => words.Select(Run);

    /// <summary>One run.</summary>
    public static W.Run Run(string text, string? style = null)
    {
        var run = new W.Run();
        if (style is not null) run.RunProperties = new(new W.RunStyle { Val = style });
        AppendText(run, text);
        return run;
    }

    /// <summary>A jump to the next tab stop.</summary>
    public static W.Run Tab() => new(new W.TabChar());

    /// <summary>The words alone.</summary>
    public static string Plain(ImmutableArray<Inline> words) => InlineReader.Plain(words, lineBreak: "\n");

    private OpenXmlElement Run(Inline inline) => inline switch
    {
        Words words => Run(words.Text),
        Strong strong => Run(strong.Text, WordStyles.Strong),
        Link link => new W.Hyperlink(Run(link.Text, WordStyles.Hyperlink)) { Id = links.IdOf(link.Address), History = true },
        _ => new W.Run(new W.Break()),
    };

    // A tab or a new line in a value is an element of its own in the file format.
    private static void AppendText(W.Run run, string text)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is not ('\t' or '\n' or '\r')) continue;
            if (i > start || text.Length == 0) run.Append(new W.Text(text[start..i]) { Space = SpaceProcessingModeValues.Preserve });
            start = i + 1;
            if (i == text.Length || (text[i] == '\n' && i > 0 && text[i - 1] == '\r')) continue;
            run.Append(text[i] == '\t' ? new W.TabChar() : new W.Break());
        }
    }
}
