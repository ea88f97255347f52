using Markdig;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using PlainPlans.Diagnostics;

namespace PlainPlans.Texts;

/// <summary>
/// The prose of a Markdown file: headings, paragraphs, list items and table cells. Code, addresses of links, HTML and what
/// stands before the text are none; and a passage quoted with <c>&gt;</c> is somebody else's words.
/// </summary>
internal static class MarkdownProse
{
    /// <summary>Stands for code: a name, so that the sentence around it stays whole and nobody looks at the word itself.</summary>
    public const string Code = "Xcodex";

    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().UsePreciseSourceLocation().UsePipeTables().UseYamlFrontMatter().Build();

    /// <summary>The prose of a file.</summary>
    public static Prose Of(string markdown)
    {
        var prose = new Prose.Builder();
        Add(Markdown.Parse(markdown, Pipeline), markdown, prose);
        return prose.ToProse();
    }

    private static void Add(Block block, string source, Prose.Builder prose)
    {
        switch (block)
        {
            case QuoteBlock or YamlFrontMatterBlock: break;
            case ContainerBlock container:
                foreach (var child in container) Add(child, source, prose);
                break;
            case ParagraphBlock or HeadingBlock:
                Add(((LeafBlock)block).Inline, source, prose);
                prose.EndParagraph();
                break;
        }
    }

    private static void Add(Inline? inline, string source, Prose.Builder prose)
    {
        switch (inline)
        {
            case LiteralInline words: AddWords(words, source, prose); break;
            case CodeInline: prose.Add(Code, SpanOf(inline)); break;
            case AutolinkInline link: prose.Add(link.Url, SpanOf(inline)); break;
            case LineBreakInline: prose.Add("\n", SpanOf(inline)); break;
            case HtmlEntityInline entity: prose.Add(entity.Transcoded.AsSpan(), SpanOf(inline)); break;
            case ContainerInline container:
                foreach (var child in container) Add(child, source, prose);
                break;
        }
    }

    // The span of a literal may hold a backslash or the spaces of a table cell besides the words.
    private static void AddWords(LiteralInline words, string source, Prose.Builder prose)
    {
        var content = words.Content.AsSpan();
        var span = SpanOf(words);
        var at = source.AsSpan(span.Start, span.End - span.Start).IndexOf(content, StringComparison.Ordinal);
        prose.Add(content, at < 0 ? span : new(span.Start + at, span.Start + at + content.Length));
    }

    private static TextSpan SpanOf(Inline inline) => new(inline.Span.Start, inline.Span.End + 1);
}
