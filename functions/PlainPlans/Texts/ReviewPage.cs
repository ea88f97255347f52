using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PlainPlans.Diagnostics;
using PlainPlans.PlainLanguage;
using PlainPlans.Writers.Html;

namespace PlainPlans.Texts;

/// <summary>
/// A review as one web page for the person who wrote the text: each paragraph with its words marked, and beside it what to
/// do about them. The page needs nothing else, fetches nothing and runs nothing.
/// </summary>
public static class ReviewPage
{
    /// <summary>The media type.</summary>
    public const string MediaType = "text/html; charset=utf-8";

    private const int LongestQuote = 60;

    private static readonly string Style = EmbeddedFiles.Text("Texts.review.css");

    private static readonly string Policy =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))}'; base-uri 'none'; form-action 'none'";

    /// <summary>The page in UTF-8. The same review gives the same bytes.</summary>
    public static byte[] Write(ReviewedText review)
    {
        ArgumentNullException.ThrowIfNull(review);
        var page = new Markup();
        page.Raw("<!DOCTYPE html>\n").Open("html", ("lang", "en")).Line();
        WriteHead(page);
        page.Open("body").Line();
        WriteFront(page, review);
        page.Open("main").Line();
        foreach (var (start, end) in Paragraphs(review.Text)) WriteParagraph(page, review, start, end);
        page.Close().Line().Close().Line().Close().Line();
        return Encoding.UTF8.GetBytes(page.ToString());
    }

    private static void WriteHead(Markup page) => page.Open("head").Line()
        .Void("meta", ("charset", "utf-8")).Line()
        .Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", Policy)).Line()
        .Void("meta", ("name", "referrer"), ("content", "no-referrer")).Line()
        .Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1")).Line()
        .Open("title").Text("Words to look at again").Close().Line()
        .Open("style").Raw(Style).Close().Line()
        .Close().Line();

    private static void WriteFront(Markup page, ReviewedText review)
    {
        page.Open("header").Line().Open("div", ("class", "title-band")).Line()
            .Element("p", "Plain language", "eyebrow").Line()
            .Element("h1", "Words to look at again").Line()
            .Element("p", $"This text is for {review.Reader.Title}.", "subtitle").Line()
            .Close().Line();
        page.Open("ul", ("class", "sums"));
        foreach (var severity in new[] { Severity.Error, Severity.Warning, Severity.Information })
        {
            var count = review.Findings.Count(finding => finding.Severity == severity);
            if (count > 0) page.Open("li", ("class", ClassOf(severity))).Element("strong", Number(count)).Text(" " + FindingWords.Of(severity)).Close();
        }

        page.Close().Line().Element("p", review.Measure().Says, "score").Line();
        if (review.Findings.IsEmpty) page.Element("p", "We have found nothing to change.").Line();
        page.Close().Line();
    }

    private static void WriteParagraph(Markup page, ReviewedText review, int start, int end)
    {
        var here = review.Findings.Select((finding, i) => (Finding: finding, Number: i + 1)).Where(row => row.Finding.Span.Start >= start && row.Finding.Span.Start < end).ToImmutableArray();
        page.Open("section", ("class", here.IsEmpty ? "row clear" : "row")).Line().Open("p", ("class", "text"));
        int[] cuts = [.. here.SelectMany(row => new[] { row.Finding.Span.Start, Math.Min(row.Finding.Span.End, end) }).Append(start).Append(end).Distinct().Order()];
        for (var i = 0; i + 1 < cuts.Length; i++) WriteRun(page, review.Text[cuts[i]..cuts[i + 1]], cuts[i], cuts[i + 1], here, end);
        page.Close().Line();
        if (!here.IsEmpty)
        {
            page.Open("ol", ("class", "notes"), ("start", Number(here[0].Number)));
            foreach (var (finding, number) in here) WriteNote(page, review, finding, number);
            page.Close().Line();
        }

        page.Close().Line();
    }

    // Of two findings about the same words, the shorter one gives the colour.
    private static void WriteRun(Markup page, string words, int start, int end, ImmutableArray<(TextFinding Finding, int Number)> here, int last)
    {
        var over = here.Where(row => row.Finding.Span.Start <= start && end <= Math.Min(row.Finding.Span.End, last)).ToList();
        if (over.Count == 0)
        {
            page.Text(words);
            return;
        }

        var nearest = over.MinBy(row => row.Finding.Span.End - row.Finding.Span.Start).Finding;
        var length = nearest.Span.End - nearest.Span.Start;
        page.Open("mark", ("class", ClassOf(nearest.Severity) + (length > LongestQuote ? " passage" : ""))).Text(words).Close();
        foreach (var (_, number) in over.Where(row => Math.Min(row.Finding.Span.End, last) == end))
            page.Open("a", ("id", $"t{Number(number)}"), ("href", $"#n{Number(number)}"), ("aria-label", $"Note {Number(number)}")).Text(Number(number)).Close();
    }

    private static void WriteNote(Markup page, ReviewedText review, TextFinding finding, int number)
    {
        page.Open("li", ("id", $"n{Number(number)}"), ("class", ClassOf(finding.Severity)))
            .Open("p", ("class", "words")).Open("a", ("href", $"#t{Number(number)}")).Text(Number(number)).Close().Text(" ").Element("strong", Quote(review.Text[finding.Span.Start..finding.Span.End])).Close()
            .Element("p", $"{FindingWords.Of(finding.Severity)}. {finding.Message}");
        var change = review.ChangeFor(finding);
        if (change is null && finding.Hint.Length > 0) page.Element("p", finding.Hint, "hint");
        if (change is not null) page.Element("p", $"Fixed: it is now '{change.After}'.", "fixed");
        page.Close();
    }

    private static string Quote(string words)
    {
        var line = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= LongestQuote) return line;
        var cut = line.LastIndexOf(' ', LongestQuote);
        return line[..(cut > 0 ? cut : LongestQuote)] + " …";
    }

    // The paragraphs, without the empty lines between them.
    private static IEnumerable<(int Start, int End)> Paragraphs(string text)
    {
        var start = -1;
        var end = 0;
        for (var line = 0; line <= text.Length;)
        {
            var next = text.IndexOf('\n', line);
            if (next < 0) next = text.Length;
            if (text.AsSpan(line, next - line).IsWhiteSpace())
            {
                if (start >= 0) yield return (start, end);
                start = -1;
            }
            else
            {
                if (start < 0) start = line;
                end = next;
            }

            line = next + 1;
        }

        if (start >= 0) yield return (start, end);
    }

    private static string ClassOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "other",
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
