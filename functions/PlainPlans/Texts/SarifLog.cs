using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using PlainPlans.Diagnostics;
using PlainPlans.PlainLanguage;
using PlainPlans.Texts.Word;

namespace PlainPlans.Texts;

/// <summary>
/// Findings in the form that build systems and editors read: SARIF 2.1.0 (OASIS, 2020). Columns count UTF-16 units. In a
/// Word file, which has no lines, a finding has the number of its paragraph as a logical location.
/// </summary>
public static class SarifLog
{
    /// <summary>The media type.</summary>
    public const string MediaType = "application/sarif+json";

    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    /// <summary>The log as JSON in UTF-8. The same review gives the same bytes.</summary>
    /// <param name="review">What was found.</param>
    /// <param name="source">The path of the file, as the log is to name it.</param>
    /// <param name="word">The Word file that the text comes from, or null.</param>
    /// <param name="version">The version of the program.</param>
    public static byte[] Write(ReviewedText review, string source, WordFile? word, string version)
    {
        ArgumentNullException.ThrowIfNull(review);
        ArgumentNullException.ThrowIfNull(source);
        var uri = string.Join('/', source.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString));
        var rules = review.Findings.Select(finding => finding.Rule).Distinct().OrderBy(rule => rule.Code, StringComparer.Ordinal).ToList();
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            json.WriteStartObject("tool");
            json.WriteStartObject("driver");
            json.WriteString("name", "PlainPlans");
            json.WriteString("version", version);
            json.WriteStartArray("rules");
            foreach (var rule in rules) WriteRule(json, rule);
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("results");
            var lines = new TextLines(review.Text);
            foreach (var finding in review.Findings) WriteResult(json, finding, rules.IndexOf(finding.Rule), review, uri, lines, word);
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return bytes.WrittenSpan.ToArray();
    }

    private static void WriteRule(Utf8JsonWriter json, LanguageRule rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Code);
        WriteText(json, "shortDescription", rule.Why);
        WriteText(json, "help", rule.Hint);
        json.WriteStartObject("properties");
        json.WriteString("category", CategoryNames.Of(rule.Category));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, TextFinding finding, int rule, ReviewedText review, string uri, TextLines lines, WordFile? word)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule.Code);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", finding.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "note" });
        WriteText(json, "message", $"{finding.Message} {finding.Hint}".TrimEnd());
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        WriteArtifact(json, uri);
        if (word is null) WriteRegion(json, "region", finding.Span, lines);
        json.WriteEndObject();
        if (word is not null) WriteParagraph(json, word.PlaceOf(finding.Span));
        json.WriteEndObject();
        json.WriteEndArray();
        if (review.ChangeFor(finding) is { } change) WriteFix(json, change.Span, change.After, uri, lines);
        json.WriteEndObject();
    }

    private static void WriteParagraph(Utf8JsonWriter json, WordPlace place)
    {
        json.WriteStartArray("logicalLocations");
        json.WriteStartObject();
        json.WriteString("fullyQualifiedName", string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{place.Part}/paragraph {place.Paragraph}, character {place.Span.Start + 1}"));
        json.WriteString("kind", "element");
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteFix(Utf8JsonWriter json, TextSpan span, string after, string uri, TextLines lines)
    {
        json.WriteStartArray("fixes");
        json.WriteStartObject();
        json.WriteStartArray("artifactChanges");
        json.WriteStartObject();
        WriteArtifact(json, uri);
        json.WriteStartArray("replacements");
        json.WriteStartObject();
        WriteRegion(json, "deletedRegion", span, lines);
        WriteText(json, "insertedContent", after);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteArtifact(Utf8JsonWriter json, string uri)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", uri);
        json.WriteEndObject();
    }

    private static void WriteRegion(Utf8JsonWriter json, string name, TextSpan span, TextLines lines)
    {
        var (start, end) = (lines.PlaceOf(span.Start), lines.PlaceOf(span.End));
        json.WriteStartObject(name);
        json.WriteNumber("startLine", start.Line);
        json.WriteNumber("startColumn", start.Column);
        json.WriteNumber("endLine", end.Line);
        json.WriteNumber("endColumn", end.Column);
        json.WriteNumber("charOffset", span.Start);
        json.WriteNumber("charLength", span.End - span.Start);
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
