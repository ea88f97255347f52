using System.Text.Json;
using PlainPlans.Diagnostics;
using PlainPlans.Documents;
using PlainPlans.Drawing;
using PlainPlans.Kinds;
using PlainPlans.Writers;

namespace PlainPlans.Requests;

/// <summary>Reads the bytes of a request into a <see cref="DocumentRequest"/>, or says everything that is wrong with it.</summary>
internal static class RequestReader
{
    /// <summary>Reads one request.</summary>
    /// <param name="utf8">The envelope as JSON.</param>
    /// <param name="wish">What the caller asked for beside the envelope.</param>
    /// <param name="kinds">The kinds there are.</param>
    /// <param name="notes">Takes every fault.</param>
    /// <returns>The request, or null exactly when an error was added.</returns>
    public static DocumentRequest? Read(ReadOnlyMemory<byte> utf8, OutputWish wish, KindStore kinds, Notes notes)
    {
        using var json = RequestJson.Parse(utf8, notes);
        if (json is null) return null;

        var root = json.RootElement;
        var kindIds = kinds.All.Select(kind => kind.Id).ToList();
        var kind = TextAt(root, "kind") is { } id ? kinds.Find(id) : null;
        var texts = DataReader.Read(root, Envelope.For(kind, kindIds), "", notes);
        References.Check(texts, "/data/people", notes);
        var writer = Writer(wish.Format ?? TextAt(root, "output", "format") ?? Envelope.DefaultFormat, wish, notes);
        var language = Language(root, kind, notes);
        var profile = ProfileNamed(wish.Profile ?? TextAt(root, "output", "profile"), wish, notes);
        var style = StyleNamed(wish.Style ?? TextAt(root, "output", "style"), wish, notes);
        var layout = LayoutNamed(wish.Layout ?? TextAt(root, "output", "layout"), wish, notes);
        if (kind is not null && writer is not null && profile is not null && layout is not null)
        {
            var possible = FrameLayouts.For(kind.Look, writer, profile.Value);
            if (!possible.Contains(FrameLayouts.NameOf(layout.Value))) notes.Add(Messages.LayoutNotMade(wish.Layout is null ? "/output/layout" : "", possible));
        }

        if (notes.HasErrors || kind is null || writer is null || profile is null || style is null || layout is null) return null;

        return new()
        {
            Kind = kind,
            Language = language,
            ReaderGroup = TextAt(root, "reader", "group")!, // required by the envelope
            ReaderName = TextAt(root, "reader", "name") ?? "",
            ReaderChild = TextAt(root, "reader", "child") ?? "",
            Writer = writer,
            Profile = profile.Value,
            Style = style,
            Layout = layout.Value,
            Enforces = kind.InsistsOnLanguage || TextAt(root, "checks") == Envelope.Enforce,
            ChildWords = root.TryGetProperty("words", out var words) ? [.. words.EnumerateArray().Select(word => (TextAt(word, "term")!, TextAt(word, "say")!))] : [], // the envelope requires both
            Overrides = root.TryGetProperty("overrides", out var overrides) ? [.. overrides.EnumerateArray().Select(OverrideIn)] : [],
            Data = root.GetProperty("data").Clone(),
            Texts = texts,
        };
    }

    // The envelope requires all but the place.
    private static Override OverrideIn(JsonElement kept) =>
        new(TextAt(kept, "rule")!, TextAt(kept, "at") ?? "", TextAt(kept, "person")!, TextAt(kept, "reason")!);

    // The envelope is checked as data; what it says about language has a form of its own.
    private static string Language(JsonElement root, Kind? kind, Notes notes)
    {
        if (TextAt(root, "language") is not { } language) return kind?.Language ?? "";
        if (!Script.IsLanguage(language)) notes.Add(Messages.NotALanguage("/language"));
        return language;
    }

    // A wrong name in the envelope is already noted as a choice; one that came beside it is noted here.
    private static DocumentWriter? Writer(string format, OutputWish wish, Notes notes)
    {
        var writer = DocumentWriter.All.FirstOrDefault(candidate => candidate.Format == format);
        if (writer is null && wish.Format is not null) notes.Add(Messages.UnknownFormat(DocumentWriter.All.Select(known => known.Format)));
        return writer;
    }

    private static Profile? ProfileNamed(string? name, OutputWish wish, Notes notes)
    {
        if (name is null) return Profile.Standard;
        var profile = Profiles.Find(name);
        if (profile is null && wish.Profile is not null) notes.Add(Messages.UnknownProfile(Profiles.Names));
        return profile;
    }

    private static PictureStyle? StyleNamed(string? name, OutputWish wish, Notes notes)
    {
        if (name is null) return PictureStyle.All[0];
        var style = PictureStyle.Find(name);
        if (style is null && wish.Style is not null) notes.Add(Messages.UnknownStyle(PictureStyle.Names));
        return style;
    }

    private static FrameLayout? LayoutNamed(string? name, OutputWish wish, Notes notes)
    {
        if (name is null) return FrameLayout.OneAPage;
        var layout = FrameLayouts.Find(name);
        if (layout is null && wish.Layout is not null) notes.Add(Messages.UnknownLayout(FrameLayouts.Names));
        return layout;
    }

    private static string? TextAt(JsonElement element, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
        {
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element)) return null;
        }

        try
        {
            return element.ValueKind == JsonValueKind.String ? element.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            return null; // half a surrogate pair: DataReader says so
        }
    }
}
