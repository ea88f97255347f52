using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using PlainPlans.Diagnostics;

namespace PlainPlans.Requests;

/// <summary>Reads the bytes of a request as JSON in UTF-8, and says line and column where that fails.</summary>
internal static class RequestJson
{
    // The deepest data of any kind has under 12 levels. Anything far beyond is an attack or a mistake.
    private const int MaxDepth = 32;

    private static readonly JsonDocumentOptions Options = new() { MaxDepth = MaxDepth };

    /// <summary>The document, to be disposed of by the caller; null with a note where the bytes are not JSON.</summary>
    public static JsonDocument? Parse(ReadOnlyMemory<byte> utf8, Notes notes)
    {
        if (utf8.Span.StartsWith(Encoding.UTF8.Preamble)) utf8 = utf8[Encoding.UTF8.Preamble.Length..];
        if (!Utf8.IsValid(utf8.Span))
        {
            notes.Add(Messages.NotUtf8(Place(utf8.Span, FirstInvalid(utf8.Span))));
            return null;
        }

        try
        {
            return JsonDocument.Parse(utf8, Options);
        }
        catch (JsonException fault)
        {
            var place = Place(utf8.Span, (int)(fault.LineNumber ?? 0), (int)(fault.BytePositionInLine ?? 0));
            var isTooDeep = fault.Message.Contains("maximum configured depth", StringComparison.OrdinalIgnoreCase);
            notes.Add(isTooDeep ? Messages.TooDeep(place) : Messages.Malformed(place));
            return null;
        }
    }

    private static int FirstInvalid(ReadOnlySpan<byte> utf8)
    {
        var at = 0;
        while (Rune.DecodeFromUtf8(utf8[at..], out _, out var length) == OperationStatus.Done) at += length;
        return at;
    }

    private static TextPlace Place(ReadOnlySpan<byte> utf8, int at)
    {
        var line = utf8[..at].Count((byte)'\n');
        return Place(utf8, line, at - 1 - utf8[..at].LastIndexOf((byte)'\n'));
    }

    // System.Text.Json counts bytes from 0; people count characters from 1.
    private static TextPlace Place(ReadOnlySpan<byte> utf8, int line, int byteInLine)
    {
        var start = 0;
        for (var passed = 0; passed < line; passed++)
        {
            var end = utf8[start..].IndexOf((byte)'\n');
            if (end < 0) break;
            start += end + 1;
        }

        var before = utf8.Slice(start, Math.Min(byteInLine, utf8.Length - start));
        return new("request", line + 1, Encoding.UTF8.GetCharCount(before) + 1);
    }
}
