using System.Text;
using System.Text.Json.Nodes;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using PlainPlans.Diagnostics;
using PlainPlans.Documents;
using PlainPlans.Kinds;
using PlainPlans.Rendering;
using PlainPlans.Requests;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace PlainPlans.Tests.Writers;

/// <summary>Stories in other languages: which way the page runs, what Word is told, and what becomes of words in a bubble.</summary>
public class DirectionTests
{
    private const string Arabic = "ماما تحبك. جدتك تحبك. هذا ليس خطأك.";
    private const string Urdu = "امی آپ سے پیار کرتی ہیں۔ یہ آپ کی غلطی نہیں ہے۔";
    private const string Bengali = "মা তোমাকে ভালোবাসে। এটা তোমার দোষ নয়।";
    private const string Tamil = "அம்மா உன்னை நேசிக்கிறார். இது உன் தவறு இல்லை.";

    private static readonly KindStore Kinds = KindStore.Read(Repository.At("templates"));
    private static readonly DocumentPipeline Pipeline = new(Kinds);

    public static TheoryData<string, string> RightToLeft => new() { { "ar", Arabic }, { "ur", Urdu } };

    public static TheoryData<string, string> LeftToRight => new() { { "bn", Bengali }, { "ta", Tamil }, { "cy-GB", "Mae Mam yn dy garu di." } };

    [Theory]
    [MemberData(nameof(RightToLeft))]
    public void Every_paragraph_table_and_page_of_a_right_to_left_story_runs_that_way_in_Word(string language, string words)
    {
        using var file = Word(language, words);

        OpenXmlPartRootElement[] parts = [file.MainDocumentPart!.Document!, .. file.MainDocumentPart.HeaderParts.Select(part => part.Header!), .. file.MainDocumentPart.FooterParts.Select(part => part.Footer!)];
        Assert.All(parts.SelectMany(part => part.Descendants<W.Paragraph>()), paragraph => Assert.NotNull(paragraph.ParagraphProperties?.BiDi));
        Assert.All(parts.SelectMany(part => part.Descendants<W.TableProperties>()), table => Assert.NotNull(table.BiDiVisual));
        Assert.All(parts.SelectMany(part => part.Descendants<W.SectionProperties>()), section => Assert.Single(section.Elements<W.BiDi>()));
        Assert.NotEmpty(parts[0].Descendants<W.Table>());
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(file));
    }

    [Theory]
    [MemberData(nameof(RightToLeft))]
    public void Only_words_of_that_script_are_turned(string language, string words)
    {
        using var file = Word(language, words);

        var runs = file.MainDocumentPart!.Document!.Descendants<W.Run>().Where(run => run.InnerText.Length > 0).ToList();
        var inScript = runs.Where(run => run.InnerText.Replace('\u00A0', ' ') == words).ToList(); // short words are bound to the next
        Assert.NotEmpty(inScript);
        Assert.All(inScript, run => Assert.NotNull(run.RunProperties?.RightToLeftText));
        Assert.All(runs.Where(run => run.InnerText.All(char.IsAscii)), run => Assert.Null(run.RunProperties?.RightToLeftText));
    }

    [Theory]
    [MemberData(nameof(RightToLeft))]
    public void A_page_for_browsers_says_its_language_and_direction(string language, string words)
    {
        var page = Encoding.UTF8.GetString(Render(language, words, "html").Value!.Bytes.Span);

        Assert.Contains($"<html lang=\"{language}\" dir=\"rtl\">", page, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(LeftToRight))]
    public void Other_languages_keep_the_direction_of_English(string language, string words)
    {
        var page = Encoding.UTF8.GetString(Render(language, words, "html").Value!.Bytes.Span);
        using var file = Word(language, words);

        Assert.Contains($"<html lang=\"{language}\">", page, StringComparison.Ordinal);
        Assert.Empty(file.MainDocumentPart!.Document!.Descendants<W.BiDi>());
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(file));
    }

    [Theory]
    [InlineData("ar", Arabic)]
    [InlineData("ur", Urdu)]
    [InlineData("bn", Bengali)]
    [InlineData("ta", Tamil)]
    public void Words_in_a_bubble_that_the_pen_cannot_write_stand_under_the_picture(string language, string words)
    {
        var (document, notes) = Render(language, words, "txt", request =>
            request["data"]!["frames"]![0]!["scene"]!["says"] = new JsonArray(new JsonObject { ["who"] = "ammi", ["text"] = words }));

        Assert.Contains(notes, note => note is { Code: "picture.no-letter", Pointer: "/data/frames/0/scene/says/0/text", Severity: Severity.Warning });
        Assert.Contains(words, string.Join(' ', Encoding.UTF8.GetString(document!.Bytes.Span).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ar", true)]
    [InlineData("AR-eg", true)]
    [InlineData("pa-Arab", true)]
    [InlineData("pa-Arab-PK", true)]
    [InlineData("pa", false)]
    [InlineData("ku-Latn", false)]
    [InlineData("ckb", true)]
    [InlineData("en-GB", false)]
    public void The_name_of_a_language_says_its_direction(string language, bool isRightToLeft) => Assert.Equal(isRightToLeft, Script.IsRightToLeft(language));

    [Theory]
    [InlineData("Welsh please")]
    [InlineData("x")]
    [InlineData("cy_GB")]
    public void What_is_not_the_name_of_a_language_is_told(string language)
    {
        var (document, notes) = Render(language, "Mam", "txt");

        Assert.Null(document);
        Assert.Equal("request.language", Assert.Single(notes, note => note.Severity == Severity.Error).Code);
    }

    [Fact]
    public void A_kind_without_a_template_in_the_language_says_so_and_one_with_it_uses_it()
    {
        var (_, english) = Render("ar", Arabic, "txt");
        var (welsh, notes) = Render("cy", "Mae Mam yn dy garu di.", "txt");

        Assert.Contains(english, note => note.Code == "language.no-template");
        Assert.DoesNotContain(notes, note => note.Code == "language.no-template");
        Assert.Contains("Geiriau a Lluniau", Encoding.UTF8.GetString(welsh!.Bytes.Span), StringComparison.Ordinal);
    }

    private static WordprocessingDocument Word(string language, string words) =>
        WordprocessingDocument.Open(new MemoryStream(Render(language, words, "docx").Value!.Bytes.ToArray()), isEditable: false);

    // The sample with its record, which has tables; one language in the title and in each frame.
    private static Outcome<RenderedDocument> Render(string language, string words, string format, Action<JsonNode>? change = null)
    {
        var request = JsonNode.Parse(Kinds.Find("words-and-pictures")!.Sample.Span)!;
        request["language"] = language;
        request["reader"] = new JsonObject { ["group"] = "staff" };
        request["data"]!["title"] = words;
        foreach (var frame in request["data"]!["frames"]!.AsArray()) frame!["words"] = words;
        change?.Invoke(request);
        return Pipeline.Render(Encoding.UTF8.GetBytes(request.ToJsonString()), new OutputWish(format));
    }
}
