using System.Text;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using PlainPlans.Diagnostics;
using PlainPlans.PlainLanguage;
using PlainPlans.Tests.PlainLanguage;

namespace PlainPlans.Tests;

/// <summary>The pages of this repository keep the rules that the product holds others to, and every link in them leads somewhere.</summary>
public partial class DocsTests
{
    // The pages are for people who work on the service or with it: they are read as workers read.
    private const string Reader = "staff";

    // Stands for code: a name, so that the sentence around it stays whole and nobody looks at the word itself.
    private const string Code = "Code";

    private static readonly MarkdownPipeline Markdown = new MarkdownPipelineBuilder().UsePipeTables().Build();

    public static TheoryData<string> Pages() =>
    [
        .. Directory.EnumerateFiles(Repository.Root, "*.md").Concat(Directory.EnumerateFiles(Repository.At("docs"), "*.md", SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_is_in_plain_language(string page)
    {
        var notes = Notes(page);

        Assert.Empty(notes);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_inside_the_repository_leads_somewhere(string page)
    {
        var links = Read(page).Descendants<LinkInline>().Select(link => link.Url!).Where(address => !address.Contains(':', StringComparison.Ordinal));

        Assert.DoesNotContain(links, address => !LeadsSomewhere(page, address));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_path_and_test_that_a_page_names_is_there(string page)
    {
        var code = Read(page).Descendants<CodeInline>().Select(inline => inline.Content).ToList();
        var tests = typeof(DocsTests).Assembly.GetTypes().Select(type => type.Name).ToHashSet(StringComparer.Ordinal);

        Assert.DoesNotContain(code, words => PathOfTheRepository().IsMatch(words) && !Path.Exists(Repository.At(words.Split('/'))));
        Assert.DoesNotContain(code, words => NameOfTests().IsMatch(words) && !tests.Contains(words));
    }

    private static bool LeadsSomewhere(string page, string address)
    {
        var (file, anchor) = address.Split('#') is [var before, var after] ? (before, after) : (address, "");
        var folder = Path.GetDirectoryName(Repository.At(page.Split('/')))!;
        var target = file.Length == 0 ? Repository.At(page.Split('/')) : Path.Combine(folder, file);
        if (anchor.Length == 0) return Path.Exists(target);
        return File.Exists(target) && Markdig.Markdown.Parse(File.ReadAllText(target), Markdown).Descendants<HeadingBlock>().Any(heading => Anchor(heading) == anchor);
    }

    // As code hosts make them: lower case, a hyphen for each space, no other marks.
    private static string Anchor(HeadingBlock heading) =>
        string.Concat(Text(heading.Inline).ToLowerInvariant().Where(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '-')).Replace(' ', '-');

    private static List<string> Notes(string page)
    {
        var prose = Prose(page).ToList();
        var notes = LanguageCheck.Of(new() { Reader = LanguageCheck.Reader(Reader), Prose = [.. prose], Names = [Code] });
        return [.. notes.Where(note => note.Severity != Severity.Information).Select(note => $"{note.Pointer}: {note.Code}: {Words(note, prose)}: {note.Message}")];
    }

    // Empty for a note about the whole page.
    private static string Words(Note note, List<CheckedText> prose) =>
        note.Span is not null ? LanguageCheck.WordsOf(note, prose.Single(text => text.Pointer == note.Pointer).Text) : "";

    private static MarkdownDocument Read(string page) => Markdig.Markdown.Parse(File.ReadAllText(Repository.At(page.Split('/'))), Markdown);

    // Every paragraph, item, heading and cell, and no code.
    private static IEnumerable<CheckedText> Prose(string page) => Read(page).Descendants<LeafBlock>()
        .Where(block => block is ParagraphBlock or HeadingBlock)
        .Select(block => new CheckedText($"{page}({block.Line + 1},{block.Column + 1})", Text(block.Inline)))
        .Where(text => text.Text.Length > 0);

    private static string Text(Inline? inline)
    {
        var text = new StringBuilder();
        Add(inline);
        return text.ToString();

        void Add(Inline? part)
        {
            switch (part)
            {
                case LiteralInline words: text.Append(words.Content.ToString()); break;
                case CodeInline: text.Append(Code); break;
                case LineBreakInline: text.Append(' '); break;
                case HtmlEntityInline entity: text.Append(entity.Transcoded.ToString()); break;
                case ContainerInline container:
                    foreach (var child in container) Add(child);
                    break;
            }
        }
    }

    [GeneratedRegex(@"^(bench|docs|functions|samples|templates|tests)(/[\w.-]+)*/?$")]
    private static partial Regex PathOfTheRepository();

    [GeneratedRegex(@"^\w+Tests$")]
    private static partial Regex NameOfTests();
}
