using Microsoft.Net.Http.Headers;

namespace PlainPlans.Api.Http;

/// <summary>The body of a request that must be JSON in UTF-8.</summary>
internal static class RequestBody
{
    public const string MediaType = "application/json";

    /// <summary>What its headers have against reading it, or null.</summary>
    public static Problem? Refusal(HttpRequest request)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || !IsJson(type)) return Refused(request, HttpNotes.NotJson);
        if (type.Charset.HasValue && !HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase))
            return Refused(request, HttpNotes.NotUtf8);
        return request.Headers.ContentEncoding.Any(encoding => !"identity".Equals(encoding, StringComparison.OrdinalIgnoreCase)) ? Refused(request, HttpNotes.Compressed) : null;
    }

    /// <summary>All of it.</summary>
    /// <exception cref="BadHttpRequestException">It is larger than the server's limit, or was cut off.</exception>
    public static async Task<ReadOnlyMemory<byte>> ReadAsync(HttpRequest request)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, request.HttpContext.RequestAborted);
        return body.GetBuffer().AsMemory(0, (int)body.Length);
    }

    private static bool IsJson(MediaTypeHeaderValue type) =>
        type.MediaType.Equals(MediaType, StringComparison.OrdinalIgnoreCase)
        || (type.Type.Equals("application", StringComparison.OrdinalIgnoreCase) && type.Suffix.Equals("json", StringComparison.OrdinalIgnoreCase));

    private static Problem Refused(HttpRequest request, Diagnostics.Note note)
    {
        request.HttpContext.Response.Headers["Accept-Post"] = MediaType;
        return Problem.Of(ProblemType.WrongMediaType, note);
    }
}
