using System.Collections.Immutable;
using System.Text.Json;
using PlainPlans.Api.Http;
using PlainPlans.Diagnostics;
using PlainPlans.Texts;
using PlainPlans.Texts.Word;

namespace PlainPlans.Api.Endpoints;

/// <summary>What was found in a text, written in the format that somebody asked for. HTTP and the command line write the same bytes.</summary>
/// <param name="Bytes">The file.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="FileName">A name that is safe everywhere, and holds nothing of the text.</param>
/// <param name="Notes">The findings, to be counted.</param>
internal sealed record ReviewFile(ReadOnlyMemory<byte> Bytes, string MediaType, string FileName, ImmutableArray<Note> Notes)
{
    public const string Json = "json";
    public const string Docx = "docx";

    private const string Sarif = "sarif";
    private const string Html = "html";

    private static readonly OfferedFormat[] OfText = [new(Json, RequestBody.MediaType), new(Sarif, SarifLog.MediaType), new(Html, ReviewPage.MediaType)];
    private static readonly OfferedFormat[] OfWord = [.. OfText, new(Docx, WordFile.MediaType)];

    /// <summary>The formats that can be made of a text, or of a Word file.</summary>
    public static IReadOnlyCollection<OfferedFormat> FormatsFor(bool isWord) => isWord ? OfWord : OfText;

    /// <summary>Writes a review.</summary>
    /// <param name="review">The review.</param>
    /// <param name="fixes">Whether somebody asked for fixes.</param>
    /// <param name="word">The Word file whose words they are, or null.</param>
    /// <param name="format">One of the formats for it.</param>
    /// <param name="source">What to call the text where a format names it.</param>
    public static ReviewFile Of(ReviewedText review, bool fixes, WordFile? word, string format, string source = "text")
    {
        byte[] bytes = format switch
        {
            Docx => WordComments.Write(word!, review.Findings), // offered for Word files only
            Sarif => SarifLog.Write(review, source, word, ProgramVersion.Text),
            Html => ReviewPage.Write(review),
            _ => JsonSerializer.SerializeToUtf8Bytes(TextAnswer.Of(review, fixes, word), ApiJson.Readable.TextAnswer),
        };
        var mediaType = OfWord.First(known => known.Name == format).MediaType;
        return new(bytes, mediaType, $"checked.{format}", [.. review.Findings.Select(finding => new Note(finding.Severity, finding.Rule.Code, "", finding.Message, finding.Hint))]);
    }
}
