using System.Collections.Immutable;
using System.Text.Json;
using PlainPlans.Content;
using PlainPlans.Diagnostics;
using PlainPlans.Documents;
using PlainPlans.Drawing;
using PlainPlans.Kinds;
using PlainPlans.PlainLanguage;
using PlainPlans.PlainLanguage.Glossary;
using PlainPlans.Requests;
using PlainPlans.Stories;
using PlainPlans.Writers;

namespace PlainPlans.Rendering;

/// <summary>
/// From a request to a document and everything worth saying about it. Pure: the same bytes in, the same bytes out.
/// Safe to use from many threads.
/// </summary>
public sealed class DocumentPipeline
{
    private readonly KindStore _kinds;
    private readonly CouncilWords? _council;
    private readonly DocumentComposer _composer;

    /// <summary>A pipeline over these kinds.</summary>
    /// <exception cref="InvalidDataException">
    /// A template has faults, or a kind is for readers whom nobody knows. The message lists all of them, one a line.
    /// </exception>
    /// <param name="kinds">The kinds.</param>
    /// <param name="council">What the council calls things; null for a service that serves none in particular.</param>
    public DocumentPipeline(KindStore kinds, CouncilWords? council = null)
    {
        ArgumentNullException.ThrowIfNull(kinds);
        _kinds = kinds;
        _council = council;
        _composer = new DocumentComposer(new KindTemplates(kinds));
    }

    /// <summary>Makes a document.</summary>
    /// <param name="request">The envelope as JSON in UTF-8.</param>
    /// <param name="wish">Format, profile, style and layout asked for beside the envelope.</param>
    /// <returns>The document, or null with at least one error in the notes.</returns>
    public Outcome<RenderedDocument> Render(ReadOnlyMemory<byte> request, OutputWish wish)
    {
        var notes = new Notes();
        var read = RequestReader.Read(request, wish, _kinds, notes);
        if (read is null) return notes.Failed<RenderedDocument>();

        var document = Compose(read, read.Writer.Pictures, notes);
        if (document is null) return notes.Failed<RenderedDocument>();

        if (read.Writer.Pictures == PictureForms.None && read.Style != PictureStyle.All[0]) notes.Add(Messages.StyleNotShown(read.Style.Name));
        var bytes = read.Writer.Write(document, read.Profile, notes);
        return notes.With(new RenderedDocument(bytes, read.Writer.MediaType, FileName(read)));
    }

    /// <summary>Says everything there is to say about a request without drawing or writing anything.</summary>
    /// <param name="request">The envelope as JSON in UTF-8.</param>
    /// <returns>What was found out, or null where the request cannot be read.</returns>
    public Outcome<CheckedRequest> Check(ReadOnlyMemory<byte> request)
    {
        var notes = new Notes();
        var read = RequestReader.Read(request, new OutputWish(), _kinds, notes);
        if (read is null) return notes.Failed<CheckedRequest>();

        var document = Compose(read, PictureForms.None, notes);
        return notes.With(new CheckedRequest(read.Kind.Id, read.ReaderGroup, WouldRender: document is not null));
    }

    // The tree with its words checked; null where an error stops the document.
    private Document? Compose(DocumentRequest request, PictureForms pictures, Notes notes)
    {
        var reader = ReaderGroup.Find(request.ReaderGroup)!; // the constructor lets in no kind with another
        var story = request.Kind.IsStory ? StoryCopy.Of(request, reader, notes) : null;
        request = OnlyFor(reader, story?.Request ?? request, story);
        var document = _composer.Compose(request, reader, story, new PictureMaker(request, pictures, notes), notes);
        var overrides = new Overrides(request.Overrides, notes);
        var isStopped = notes.HasErrors;
        var verdict = story is null ? StoryVerdict.Sound : CheckStory(story, request, reader, notes);
        if (story is null) Add(notes, story, told => CheckContent(request, reader, told), overrides);
        ImmutableArray<Block> explained = [];
        Add(notes, story, told => explained = LanguageChecker.Check(Subject(request, reader, document) with { ArePanelsCounted = story is not null }, told), overrides);
        foreach (var note in overrides.NotNeeded()) notes.Add(note);
        if (isStopped || verdict == StoryVerdict.Stopped || (request.Enforces && notes.HasErrors)) return null;
        document = document is null ? null : document with { Blocks = [.. document.Blocks, .. explained] };
        if (document is not null && request.Writer.Refusal(document) is { } refusal)
        {
            notes.Add(refusal);
            return null;
        }

        return verdict == StoryVerdict.Draft && document is not null ? document with { IsDraft = true } : document;
    }

    // What this reader may not see is not there for them: no rule speaks of it.
    private static DocumentRequest OnlyFor(ReaderGroup reader, DocumentRequest request, StoryCopy? story) => request with
    {
        Texts = [.. request.Texts.Where(text => text.Audience.Length == 0 || reader.IsIn(text.Audience)).Where(text => story is null || !IsLeftOut(story, text))],
    };

    private static bool IsLeftOut(StoryCopy story, DataText text) =>
        story.LeftOut.Any(frame => text.Pointer.StartsWith(frame + "/", StringComparison.Ordinal));

    // A story has its own rules.
    private static void CheckContent(DocumentRequest request, ReaderGroup reader, Notes notes)
    {
        var prose = request.Texts.Where(text => text.Words == WordsMeaning.Prose).Select(text => text.Text);
        var isEnglish = request.Language.StartsWith("en", StringComparison.OrdinalIgnoreCase);
        ContentChecker.Check(new(ContentReader.Read(request.Data, request.Kind.Fields, reader.IsIn), prose), reader, isEnglish, notes);
    }

    private static StoryVerdict CheckStory(StoryCopy story, DocumentRequest request, ReaderGroup reader, Notes notes)
    {
        var texts = request.Texts.Where(text => text.Words is WordsMeaning.Prose or WordsMeaning.OwnWords or WordsMeaning.Name or WordsMeaning.Contact);
        var verdict = StoryVerdict.Sound;
        Add(notes, story, told => verdict = StoryChecker.Check(new(story.Story, reader, request.ReaderChild, request.Language, [.. texts.Select(text => new StoryText(text.Pointer, text.Text))]), told));
        return verdict;
    }

    // Where names were filled in, a place inside the text is not the sender's.
    private static void Add(Notes notes, StoryCopy? story, Action<Notes> check, Overrides? overrides = null)
    {
        var told = new Notes();
        check(told);
        foreach (var note in told.ToImmutable())
        {
            var placed = story is not null && story.Filled.Contains(note.Pointer) ? note with { Span = null } : note;
            notes.Add(overrides?.Answered(placed) ?? placed);
        }
    }

    private LanguageSubject Subject(DocumentRequest request, ReaderGroup reader, Document? document) => new()
    {
        Reader = reader,
        Prose = [.. request.Texts.Where(text => text.Words == WordsMeaning.Prose).Select(text => new CheckedText(text.Pointer, text.Text))],
        OwnWords = Texts(request, WordsMeaning.OwnWords),
        Names = [.. Texts(request, WordsMeaning.Name), .. Texts(request, WordsMeaning.Contact)],
        Council = _council,
        ChildWords = request.ChildWords.Select((word, index) => new ChildWord(Pointers.Below("/words", index), word.Term, word.Say)).ToImmutableArray(),
        People = PeopleOf(request.Data),
        Explains = request.Kind.Explains,
        Document = document,
    };

    // Where a kind has people they are in this list, as the references to them need it.
    private static ImmutableArray<PersonNames> PeopleOf(JsonElement data) => !data.TryGetProperty("people", out var people) ? [] :
    [
        .. people.EnumerateArray().Select((person, index) => new PersonNames(Pointers.Below("/data/people", index), TextAt(person, "name"))
        {
            FullName = TextAt(person, "fullName"),
            CalledBy = TextAt(person, "childCallsThem"),
            Relation = TextAt(person, "relation"),
        }),
    ];

    private static string TextAt(JsonElement group, string name) => group.TryGetProperty(name, out var text) ? text.GetString()! : ""; // the schema says it is a text

    private static ImmutableArray<string> Texts(DocumentRequest request, WordsMeaning words) =>
        [.. request.Texts.Where(text => text.Words == words).Select(text => text.Text)];

    // What was asked for and nothing else: a name in a file name would travel with it.
    private static string FileName(DocumentRequest request)
    {
        var profile = request.Profile == Profile.Standard ? "" : "-" + Profiles.NameOf(request.Profile);
        var layout = request.Layout == FrameLayout.OneAPage ? "" : "-" + FrameLayouts.NameOf(request.Layout);
        var style = request.Style == PictureStyle.All[0] ? "" : "-" + request.Style.Name;
        return request.Kind.Id + profile + layout + style + request.Writer.Extension;
    }
}

/// <summary>What a check found out, beside its notes.</summary>
/// <param name="Kind">The kind's id.</param>
/// <param name="ReaderGroup">The reader group's id.</param>
/// <param name="WouldRender">Whether the request gives a document as it stands.</param>
public sealed record CheckedRequest(string Kind, string ReaderGroup, bool WouldRender);
