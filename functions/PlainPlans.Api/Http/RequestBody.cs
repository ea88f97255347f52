using Microsoft.Net.Http.Headers;

namespace PlainPlans.Api.Http;

/// <summary>The body of a request: JSON in UTF-8, or what else an address takes.</summary>
internal static class RequestBody
{
    public const string MediaType = "application/json";

    private const int BufferSize = 64 * 1024;

    /// <summary>What its headers have against reading it, or null.</summary>
    /// <param name="request">The request.</param>
    /// <param name="others">Media types that this address takes beside JSON.</param>
    public static Problem? Refusal(HttpRequest request, params IReadOnlyList<string> others)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || !(IsJson(type) || others.Any(other => type.MediaType.Equals(other, StringComparison.OrdinalIgnoreCase))))
            return Refused(request, HttpNotes.NotJson, others);
        if (type.Charset.HasValue && !HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase))
            return Refused(request, HttpNotes.NotUtf8, others);
        return request.Headers.ContentEncoding.Any(encoding => !"identity".Equals(encoding, StringComparison.OrdinalIgnoreCase)) ? Refused(request, HttpNotes.Compressed, others) : null;
    }

    /// <summary>Whether a request that was not refused is of this type.</summary>
    public static bool Is(HttpRequest request, string mediaType) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.MediaType.Equals(mediaType, StringComparison.OrdinalIgnoreCase);

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

    private static Problem Refused(HttpRequest request, Diagnostics.Note note, IReadOnlyList<string> others)
    {
        request.HttpContext.Response.Headers["Accept-Post"] = string.Join(", ", others.Prepend(MediaType));
        return Problem.Of(ProblemType.WrongMediaType, note);
    }
}
