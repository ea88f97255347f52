using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace PlainPlans.Api.Http;

/// <summary>
/// An answer that stays the same as long as the service runs. Callers may keep it, and ask with <c>If-None-Match</c>
/// whether it is still the same.
/// </summary>
internal sealed class FixedAnswer
{
    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly string _mediaType;
    private readonly EntityTagHeaderValue _tag;

    public FixedAnswer(ReadOnlyMemory<byte> bytes, string mediaType)
    {
        _bytes = bytes;
        _mediaType = mediaType;
        _tag = new($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes.Span))[..32]}\"");
    }

    public async Task WriteAsync(HttpContext context)
    {
        var response = context.Response;
        response.GetTypedHeaders().ETag = _tag;
        response.Headers.CacheControl = "no-cache"; // keep it, but ask before each use
        if (IsKnown(context.Request))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        response.ContentType = _mediaType;
        response.ContentLength = _bytes.Length;
        await response.Body.WriteAsync(_bytes, context.RequestAborted);
    }

    private bool IsKnown(HttpRequest request) => request.GetTypedHeaders().IfNoneMatch
        .Any(known => known.Equals(EntityTagHeaderValue.Any) || known.Compare(_tag, useStrongComparison: false));
}
