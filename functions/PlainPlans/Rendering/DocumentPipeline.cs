using PlainPlans.Diagnostics;
using PlainPlans.Kinds;
using PlainPlans.Requests;
using PlainPlans.Writers;

namespace PlainPlans.Rendering;

/// <summary>
/// From a request to a document and everything worth saying about it. Pure: the same bytes in, the same bytes out.
/// Safe to use from many threads.
/// </summary>
public sealed class DocumentPipeline
{
    private readonly KindStore _kinds;

    /// <summary>A pipeline over these kinds.</summary>
    public DocumentPipeline(KindStore kinds) => _kinds = kinds;

    /// <summary>Makes a document.</summary>
    /// <param name="request">The envelope as JSON in UTF-8.</param>
    /// <param name="wish">Format and profile asked for beside the envelope.</param>
    /// <returns>The document, or null with at least one error in the notes.</returns>
    public Outcome<RenderedDocument> Render(ReadOnlyMemory<byte> request, OutputWish wish)
    {
        var notes = new Notes();
        var read = RequestReader.Read(request, wish, _kinds, notes);
        if (read is null) return notes.Failed<RenderedDocument>();
        return notes.Failed<RenderedDocument>();
    }

    /// <summary>Says everything there is to say about a request without writing a file.</summary>
    public Outcome<CheckedRequest> Check(ReadOnlyMemory<byte> request)
    {
        var notes = new Notes();
        var read = RequestReader.Read(request, new OutputWish(), _kinds, notes);
        return read is null ? notes.Failed<CheckedRequest>() : notes.With(new CheckedRequest(read.Kind.Id, read.ReaderGroup, WouldRender: true));
    }

    internal static string FileName(DocumentRequest request)
    {
        var profile = request.Profile == Profile.Standard ? "" : "-" + Profiles.NameOf(request.Profile);
        return request.Kind.Id + profile + request.Writer.Extension;
    }
}

/// <summary>What a check found out, beside its notes.</summary>
/// <param name="Kind">The kind's id.</param>
/// <param name="ReaderGroup">The reader group's id.</param>
/// <param name="WouldRender">Whether the request gives a document as it stands.</param>
public sealed record CheckedRequest(string Kind, string ReaderGroup, bool WouldRender);
