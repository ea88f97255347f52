using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Net.Http.Headers;
using PlainPlans.Diagnostics;

namespace PlainPlans.Api.Http;

/// <summary>An answer that is a file: its name, and how many notes there are about the request it was made from.</summary>
internal static class FileAnswer
{
    public const string NotesHeader = "PlainPlans-Notes";
    public const string ErrorsHeader = "PlainPlans-Errors";
    public const string WarningsHeader = "PlainPlans-Warnings";

    public static async Task WriteAsync(HttpContext context, ReadOnlyMemory<byte> bytes, string mediaType, string fileName, ImmutableArray<Note> notes)
    {
        var response = context.Response;
        response.ContentType = mediaType;
        response.ContentLength = bytes.Length;
        response.Headers.Vary = HeaderNames.Accept;
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(fileName);
        response.Headers.ContentDisposition = disposition.ToString();
        response.Headers[NotesHeader] = Number(notes.Length);
        response.Headers[ErrorsHeader] = Number(notes.Count(note => note.Severity == Severity.Error));
        response.Headers[WarningsHeader] = Number(notes.Count(note => note.Severity == Severity.Warning));
        await response.Body.WriteAsync(bytes, context.RequestAborted);
    }

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
