using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PlainPlans.Diagnostics;
using PlainPlans.Kinds;
using PlainPlans.PlainLanguage;
using PlainPlans.PlainLanguage.Fixes;
using PlainPlans.PlainLanguage.Glossary;
using PlainPlans.Requests;
using PlainPlans.Stories;

namespace PlainPlans.Rendering;

/// <summary>
/// Makes the safe fixes in the prose of a request, and nowhere else: never in own words, names, dates or choices, in what
/// the reader does not see, or in what somebody has decided to keep. What the words of each field are, the kind's schema
/// says. Pure, and safe to use from many threads.
/// </summary>
public sealed class RequestFixer
{
    private const string KnownLanguage = "en";

    private readonly KindStore _kinds;
    private readonly CouncilWords? _council;

    /// <summary>A fixer for requests of these kinds.</summary>
    /// <param name="kinds">The kinds.</param>
    /// <param name="council">What the council calls things, which no fix changes; null for none.</param>
    public RequestFixer(KindStore kinds, CouncilWords? council = null)
    {
        ArgumentNullException.ThrowIfNull(kinds);
        _kinds = kinds;
        _council = council;
    }

    /// <summary>Makes the fixes.</summary>
    /// <param name="request">The envelope as JSON in UTF-8.</param>
    /// <returns>The request with its prose fixed, or null with at least one error in the notes where it cannot be read.</returns>
    public Outcome<FixedRequest> Fix(ReadOnlyMemory<byte> request)
    {
        var notes = new Notes();
        var read = RequestReader.Read(request, new OutputWish(), _kinds, notes);
        if (read is null || notes.HasErrors) return notes.Failed<FixedRequest>();

        if (request.Span.StartsWith(Encoding.UTF8.Preamble)) request = request[Encoding.UTF8.Preamble.Length..];
        var fields = read.Language.StartsWith(KnownLanguage, StringComparison.OrdinalIgnoreCase) ? Fields(read) : [];
        var json = Write(request, fields);
        var refused = Refused(json);
        if (refused.Count > 0)
        {
            fields = [.. fields.Where(field => !refused.Contains(field.Pointer))];
            json = Write(request, fields);
        }

        return notes.With(new FixedRequest(json, [.. fields.SelectMany(field => field.Fixed.Changes.Select(change => new FieldChange(field.Pointer, change)))]));
    }

    private ImmutableArray<(string Pointer, FixedText Fixed)> Fields(DocumentRequest request)
    {
        var reader = ReaderGroup.Find(request.ReaderGroup)!; // a kind with another reader does not load
        var subject = DocumentPipeline.Subject(request, reader, _council);
        var story = request.Kind.IsStory ? StoryCopy.Of(request, reader, new Notes()) : null;
        var earlier = new StringBuilder();
        var fields = ImmutableArray.CreateBuilder<(string Pointer, FixedText Fixed)>();
        foreach (var text in DocumentPipeline.OnlyFor(reader, request, story).Texts)
        {
            if (text.Words != WordsMeaning.Prose) continue;
            var written = Fixer.Fix(subject with { Prose = [new("", text.Text)] }, earlier.ToString(), KeptAt(text.Pointer, request));
            if (written.Changes.Length > 0) fields.Add((text.Pointer, written));
            earlier.Append(written.Text).Append('\n');
        }

        return fields.ToImmutable();
    }

    private static HashSet<string> KeptAt(string pointer, DocumentRequest request) =>
        request.Overrides.Where(kept => kept.At == pointer).Select(kept => kept.Rule).ToHashSet(StringComparer.Ordinal);

    // Fields that are too long now, or else no longer fit their schema.
    private HashSet<string> Refused(byte[] json)
    {
        var notes = new Notes();
        RequestReader.Read(json, new OutputWish(), _kinds, notes);
        return notes.ToImmutable().Where(note => note.Severity == Severity.Error).Select(note => note.Pointer).ToHashSet(StringComparer.Ordinal);
    }

    // Only the texts are written anew: all else stays byte for byte, also numbers such as 1.0 and how the sender lays out JSON.
    private static byte[] Write(ReadOnlyMemory<byte> request, ImmutableArray<(string Pointer, FixedText Fixed)> fields)
    {
        using var json = JsonDocument.Parse(request);
        using var written = new MemoryStream(request.Length + 256);
        var from = 0;
        foreach (var (start, end, text) in fields.Select(field => Place(json.RootElement, request.Span, field.Pointer, field.Fixed.Text)).OrderBy(place => place.Start))
        {
            written.Write(request.Span[from..start]);
            written.Write("\""u8);
            written.Write(JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).EncodedUtf8Bytes); // not for the web: an é may stay an é
            written.Write("\""u8);
            from = end;
        }

        written.Write(request.Span[from..]);
        return written.ToArray();
    }

    private static (int Start, int End, string Text) Place(JsonElement root, ReadOnlySpan<byte> request, string pointer, string text)
    {
        var at = root;
        foreach (var step in Pointers.Steps(pointer)) // the pointer came from this request
            at = at.ValueKind == JsonValueKind.Array ? at[int.Parse(step, CultureInfo.InvariantCulture)] : at.GetProperty(step);
        var value = JsonMarshal.GetRawUtf8Value(at);
        request.Overlaps(value, out var start);
        return (start, start + value.Length, text);
    }
}

/// <summary>A request with its prose fixed.</summary>
/// <param name="Json">The whole request in UTF-8; byte for byte the one given but for the fixed texts and a byte order mark.</param>
/// <param name="Changes">Every change, in the order of the data.</param>
public sealed record FixedRequest(ReadOnlyMemory<byte> Json, ImmutableArray<FieldChange> Changes);

/// <summary>A change in a field of a request.</summary>
/// <param name="Pointer">JSON Pointer of the field.</param>
/// <param name="Change">What was changed in its text.</param>
public sealed record FieldChange(string Pointer, Change Change);
