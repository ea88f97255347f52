using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using PlainPlans.Diagnostics;
using PlainPlans.Kinds;
using PlainPlans.PlainLanguage;
using PlainPlans.PlainLanguage.Fixes;
using PlainPlans.PlainLanguage.Glossary;
using PlainPlans.Requests;

namespace PlainPlans.Rendering;

/// <summary>
/// Makes the safe fixes in the prose of a request, and nowhere else: never in own words, names, dates or choices. What the
/// words of each field are, the kind's schema says. Pure, and safe to use from many threads.
/// </summary>
public sealed class RequestFixer
{
    private const string KnownLanguage = "en";

    // Not for the web: an é may stay an é.
    private static readonly JsonSerializerOptions Written = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

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

        var fields = read.Language.StartsWith(KnownLanguage, StringComparison.OrdinalIgnoreCase) ? Fields(read) : [];
        var json = Json(request.Span, fields);
        var refused = Refused(json);
        if (refused.Count > 0)
        {
            fields = [.. fields.Where(field => !refused.Contains(field.Pointer))];
            json = Json(request.Span, fields);
        }

        return notes.With(new FixedRequest(json, [.. fields.SelectMany(field => field.Fixed.Changes.Select(change => new FieldChange(field.Pointer, change)))]));
    }

    private ImmutableArray<(string Pointer, FixedText Fixed)> Fields(DocumentRequest request)
    {
        var reader = ReaderGroup.Find(request.ReaderGroup)!; // a kind with another reader does not load
        ImmutableArray<string> names = [.. request.Texts.Where(text => text.Words is WordsMeaning.Name or WordsMeaning.Contact).Select(text => text.Text)];
        var subject = new LanguageSubject
        {
            Reader = reader,
            Prose = [],
            Names = names,
            Council = _council,
            ChildWords = [.. request.ChildWords.Select((word, index) => new ChildWord(Pointers.Below("/words", index), word.Term, word.Say))],
        };
        var earlier = new StringBuilder();
        var fields = ImmutableArray.CreateBuilder<(string Pointer, FixedText Fixed)>();
        foreach (var text in request.Texts)
        {
            if (text.Words != WordsMeaning.Prose) continue;
            var written = Fixer.Fix(subject with { Prose = [new("", text.Text)] }, earlier.ToString());
            if (written.Changes.Length > 0) fields.Add((text.Pointer, written));
            earlier.Append(written.Text).Append('\n');
        }

        return fields.ToImmutable();
    }

    // Fields that are too long now, or else no longer fit their schema.
    private HashSet<string> Refused(byte[] json)
    {
        var notes = new Notes();
        RequestReader.Read(json, new OutputWish(), _kinds, notes);
        return notes.ToImmutable().Where(note => note.Severity == Severity.Error).Select(note => note.Pointer).ToHashSet(StringComparer.Ordinal);
    }

    private static byte[] Json(ReadOnlySpan<byte> request, ImmutableArray<(string Pointer, FixedText Fixed)> fields)
    {
        if (fields.IsEmpty) return request.ToArray();
        if (request.StartsWith("\uFEFF"u8)) request = request[3..];
        var root = JsonNode.Parse(request)!; // it was read before
        foreach (var (pointer, text) in fields) Set(root, pointer, text.Text);
        return JsonSerializer.SerializeToUtf8Bytes(root, Written);
    }

    private static void Set(JsonNode root, string pointer, string text)
    {
        var steps = pointer.Split('/').Skip(1).Select(step => step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)).ToArray();
        var at = root;
        foreach (var step in steps[..^1]) at = at is JsonArray array ? array[Index(step)]! : at[step]!; // the pointer came from this request
        if (at is JsonArray list) list[Index(steps[^1])] = text;
        else at[steps[^1]] = text;
    }

    private static int Index(string step) => int.Parse(step, System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>A request with its prose fixed.</summary>
/// <param name="Json">The whole request in UTF-8; byte for byte the one given where nothing changed.</param>
/// <param name="Changes">Every change, in the order of the data.</param>
public sealed record FixedRequest(ReadOnlyMemory<byte> Json, ImmutableArray<FieldChange> Changes);

/// <summary>A change in a field of a request.</summary>
/// <param name="Pointer">JSON Pointer of the field.</param>
/// <param name="Change">What was changed in its text.</param>
public sealed record FieldChange(string Pointer, Change Change);
