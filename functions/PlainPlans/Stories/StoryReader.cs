using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using PlainPlans.Diagnostics;

namespace PlainPlans.Stories;

/// <summary>
/// Reads the data of a kind that is a story, by the names that the shared parts give to its fields. A kind that uses one of
/// these names for something else has nothing under it here.
/// </summary>
internal static class StoryReader
{
    /// <summary>Reads a story.</summary>
    /// <param name="data">The data of the request.</param>
    /// <param name="isShown">Whether this reader gets a frame that is for these children.</param>
    public static Story Read(JsonElement data, Func<ImmutableArray<string>, bool> isShown)
    {
        ImmutableArray<StoryFrame> frames = [.. Entries(data, "frames", "/data").Select((frame, index) => Frame(frame.Value, frame.Pointer, index))];
        ImmutableArray<StoryAgreement> agreements = [.. Entries(data, "agreement", "/data").Select(entry => Agreement(entry.Value, entry.Pointer))];
        return new()
        {
            Title = Text(data, "title"),
            Purpose = Text(data, "purpose"),
            Order = Text(data, "order"),
            Written = data.TryGetProperty("about", out var about) && about.ValueKind == JsonValueKind.Object ? Date(about, "written") : null,
            Children = Ids(data, "children"),
            People = [.. Entries(data, "people", "/data").Select(person => Person(person.Value, person.Pointer))],
            Places = [.. Entries(data, "places", "/data").Select(place => Place(place.Value))],
            Sources = [.. Entries(data, "sources", "/data").Select(source => new StorySource(Text(source.Value, "id"), Text(source.Value, "status")))],
            AllFrames = frames,
            Frames = [.. frames.Where(frame => isShown(frame.For))],
            TalkTo = [.. Entries(data, "talkTo", "/data").Select(person => Text(person.Value, "who"))],
            MustAgree = FirstOf(Ids(data, "mustAgree"), Ids(data, "madeBy"), [.. agreements.Select(entry => entry.Who)]),
            Agreements = agreements,
            Shares = [.. Entries(data, "shares", "/data").Select(share => new StoryShare(share.Pointer, Date(share.Value, "date"), Ids(share.Value, "who")))],
        };
    }

    private static StoryPerson Person(JsonElement person, string pointer) => new(pointer, Text(person, "id"), Text(person, "name"), Text(person, "role"))
    {
        CalledBy =
        [
            .. Entries(person, "eachCallsThem", "").Select(called => (Text(called.Value, "child"), Text(called.Value, "name"))),
            .. Text(person, "childCallsThem") is { Length: > 0 } name ? [("", name)] : Array.Empty<(string, string)>(),
        ],
        Born = Date(person, "born"),
        Reads = Text(person, "reads"),
        IsAlive = !person.TryGetProperty("alive", out var alive) || alive.ValueKind != JsonValueKind.False,
        HasSkin = person.TryGetProperty("look", out var look) && look.ValueKind == JsonValueKind.Object && look.TryGetProperty("skin", out _),
        Likes = Ids(person, "likes"),
    };

    private static StoryPlace Place(JsonElement place) => new(
        Text(place, "id"),
        place.TryGetProperty("withheld", out var withheld) && withheld.ValueKind == JsonValueKind.True,
        [.. Ids(place, "giveaways").Append(Text(place, "label")).Where(words => words.Length > 0)]);

    private static StoryFrame Frame(JsonElement frame, string pointer, int index) => new(index, pointer, Text(frame, "id"))
    {
        Section = Text(frame, "section"),
        Balance = Text(frame, "balance"),
        Heading = Text(frame, "heading"),
        Words = Text(frame, "words"),
        Draw = Text(frame, "draw"),
        ChildSpace = Text(frame, "childSpace"),
        Where = Text(frame, "where"),
        For = Ids(frame, "for"),
        Topics = Ids(frame, "topics"),
        Sources = Ids(frame, "sources"),
        Positions = [.. Entries(frame, "positions", "").Select(position => (Text(position.Value, "who"), Text(position.Value, "words")))],
        Scene = frame.TryGetProperty("scene", out var scene) && scene.ValueKind == JsonValueKind.Object ? Scene(scene, Pointers.Below(pointer, "scene")) : null,
    };

    private static StoryScene Scene(JsonElement scene, string pointer) => new(scene, pointer)
    {
        Place = Text(scene, "place"),
        IsPlain = Text(scene, "strength") == "plain",
        Alt = Text(scene, "alt"),
        People = Texts(scene, "people", "who"),
        Feelings = Texts(scene, "people", "feeling"),
        Poses = Texts(scene, "people", "pose"),
        Links = Texts(scene, "between", "kind"),
        Things = [.. Texts(scene, "objects", "kind"), .. Texts(scene, "people", "holds"), .. Texts(scene, "says", "shows")],
        Effects = Texts(scene, "effects", "kind"),
        Says = Texts(scene, "says", "text"),
    };

    private static StoryAgreement Agreement(JsonElement entry, string pointer) => new(
        pointer, Text(entry, "who"), Ids(entry, "frames"), Text(entry, "state"), Date(entry, "date"), Text(entry, "reason"));

    // Who has to agree, else who made the story, else who was asked.
    private static ImmutableArray<string> FirstOf(params ReadOnlySpan<ImmutableArray<string>> lists)
    {
        foreach (var ids in lists)
        {
            if (!ids.IsEmpty) return ids;
        }

        return [];
    }

    private static ImmutableArray<string> Texts(JsonElement group, string list, string field) =>
        [.. Entries(group, list, "").Select(entry => Text(entry.Value, field)).Where(text => text.Length > 0)];

    private static ImmutableArray<string> Ids(JsonElement group, string list) =>
        List(group, list) is { } ids ? [.. ids.EnumerateArray().Where(id => id.ValueKind == JsonValueKind.String).Select(id => id.GetString()!)] : [];

    private static string Text(JsonElement group, string field) =>
        group.TryGetProperty(field, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString()! : "";

    private static DateOnly? Date(JsonElement group, string field) =>
        DateOnly.TryParseExact(Text(group, field), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    private static JsonElement? List(JsonElement group, string list) =>
        group.TryGetProperty(list, out var entries) && entries.ValueKind == JsonValueKind.Array ? entries : null;

    private static IEnumerable<(JsonElement Value, string Pointer)> Entries(JsonElement group, string list, string pointer)
    {
        if (List(group, list) is not { } entries) yield break;
        var place = Pointers.Below(pointer, list);
        var index = 0;
        foreach (var entry in entries.EnumerateArray().Where(entry => entry.ValueKind == JsonValueKind.Object)) yield return (entry, Pointers.Below(place, index++));
    }
}
