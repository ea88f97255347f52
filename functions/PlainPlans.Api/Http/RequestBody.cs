using Microsoft.Net.Http.Headers;

namespace PlainPlans.Api.Http;

/// <summary>The body of a request that must be JSON in UTF-8.</summary>
internal static class RequestBody
{
    public const string MediaType = "application/json";

    private const int BufferSize = 64 * 1024;

    /// <summary>What its headers have against reading it, or null.</summary>
    public static Problem? Refusal(HttpRequest request)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || !IsJson(type)) return Refused(request, HttpNotes.NotJson);
        if (type.Charset.HasValue && !HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase))
            return Refused(request, HttpNotes.NotUtf8);
        return request.Headers.ContentEncoding.Any(encoding => !"identity".Equals(encoding, StringComparison.OrdinalIgnoreCase)) ? Refused(request, HttpNotes.Compressed) : null;
    }

    /// <summary>All of it.</summary>
    /// <param name="request">The request.</param>
    /// <param name="maxBytes">The most bytes to take.</param>
    /// <exception cref="BadHttpRequestException">It is larger than the limit, or was cut off.</exception>
    public static async Task<ReadOnlyMemory<byte>> ReadAsync(HttpRequest request, long maxBytes)
    {
        if (request.ContentLength > maxBytes) throw TooLarge();

        var buffer = new byte[BufferSize];
        using var body = new MemoryStream();
        while (await request.Body.ReadAsync(buffer, request.HttpContext.RequestAborted) is > 0 and var count)
        {
            if (body.Length + count > maxBytes) throw TooLarge();
            body.Write(buffer, 0, count);
        }

        return body.GetBuffer().AsMemory(0, (int)body.Length);
    }

    private static BadHttpRequestException TooLarge() => new("The body is too large.", StatusCodes.Status413PayloadTooLarge);

    private static bool IsJson(MediaTypeHeaderValue type) =>
        type.MediaType.Equals(MediaType, StringComparison.OrdinalIgnoreCase)
        || (type.Type.Equals("application", StringComparison.OrdinalIgnoreCase) && type.Suffix.Equals("json", StringComparison.OrdinalIgnoreCase));

    private static Problem Refused(HttpRequest request, Diagnostics.Note note)
    {
        request.HttpContext.Response.Headers["Accept-Post"] = MediaType;
        return Problem.Of(ProblemType.WrongMediaType, note);
    }
}
