using System.Collections.Immutable;
using System.Text.Json;
using PlainPlans.Diagnostics;
using PlainPlans.Pictures.Figures;
using PlainPlans.Pictures.Places;
using PlainPlans.Pictures.Scenes;
using PlainPlans.Pictures.Things;

namespace PlainPlans.Pictures;

/// <summary>Reads scenes, and says what a picture cannot show well.</summary>
public static class SceneReader
{
    /// <summary>Reads one scene.</summary>
    /// <param name="scene">The scene, already held against the schema.</param>
    /// <param name="pointer">Where it stands in the request.</param>
    /// <param name="cast">The people of the request.</param>
    /// <param name="notes">Takes what cannot be drawn, or not well.</param>
    /// <returns>The scene, or null where an error was added: then there is no picture.</returns>
    public static Scene? Read(JsonElement scene, string pointer, Cast cast, Notes notes)
    {
        ArgumentNullException.ThrowIfNull(cast);
        ArgumentNullException.ThrowIfNull(notes);
        var people = ReadPeople(scene, pointer, cast, notes);
        if (people is null) return null;
        var links = ReadLinks(scene, pointer, people, notes);
        var bubbles = ReadBubbles(scene, pointer, people, notes);
        var effects = ReadEffects(scene, pointer, people, notes);
        if (links is null || bubbles is null || effects is null) return null;

        Scene? read = new Scene(AllPlaces.All[Text(scene, "place") ?? "plain"], [.. people])
        {
            IsNight = Text(scene, "time") == "night",
            Weather = Enum.Parse<Weather>(Text(scene, "weather") ?? "sun", ignoreCase: true),
            IsGentle = Text(scene, "strength") != "plain",
            Between = [.. links],
            Things = ReadThings(scene),
            Bubbles = [.. bubbles],
            Effects = [.. effects],
            Alt = Text(scene, "alt"),
        };
        read = SafePictures.Mend(Neighbours.Bring(read), pointer, notes);
        if (read is null) return null;
        SceneChecks.Check(read, pointer, notes);

        read = WithoutBubbles(read, [.. read.Bubbles.Where(bubble => !SceneChecks.HasLetters(bubble.Text ?? ""))]);
        var layout = SceneLayout.Of(read);
        var placed = ThingPlaces.Find(read, layout);
        SayWhatFoundNoPlace(read, layout, placed, pointer, notes);
        return WithoutBubbles(read with { Effects = read.Effects.RemoveRange(layout.SignsLeftOver) }, layout.LeftOver) with { Layout = layout, Placed = placed };
    }

    private static void SayWhatFoundNoPlace(Scene scene, SceneLayout layout, ImmutableArray<PlacedThing> things, string pointer, Notes notes)
    {
        string At(string list, int entry, string field) => Pointers.Below(Pointers.Below(Pointers.Below(pointer, list), entry), field);
        if (layout.IsCrowded) notes.Add(PictureMessages.Crowded(Pointers.Below(pointer, "people"), layout.TooMany));
        foreach (var bubble in layout.LeftOver) notes.Add(PictureMessages.WordsBelow(Pointers.Below(Pointers.Below(pointer, "says"), bubble.Entry)));
        foreach (var effect in layout.SignsLeftOver) notes.Add(PictureMessages.SignLeftOut(Pointers.Below(Pointers.Below(pointer, "effects"), effect.Entry)));
        for (var i = 0; i < scene.People.Length; i++)
        {
            if (!layout.IsWhereWanted(i)) notes.Add(PictureMessages.PersonMoved(At("people", scene.People[i].Entry, "at")));
        }

        foreach (var placed in things)
        {
            var asked = scene.Things.FirstOrDefault(thing => thing.Entry == placed.Entry);
            if (asked is { At: { } at, IsBehind: var isBehind } && (Math.Abs(placed.Box.X - at * ScenePainter.Width) > 150 + placed.Box.Width / 2 || placed.IsBehind != isBehind))
                notes.Add(PictureMessages.ThingMoved(At("objects", placed.Entry, "at")));
        }
    }

    // What cannot stand in a bubble stands under the picture.
    private static Scene WithoutBubbles(Scene scene, ImmutableArray<SceneBubble> bubbles) => scene with
    {
        Bubbles = scene.Bubbles.RemoveRange(bubbles),
        WordsBelow = [.. scene.WordsBelow, .. bubbles.Select(bubble => SceneWords.Said(scene, bubble))],
    };

    private static List<ScenePerson>? ReadPeople(JsonElement scene, string pointer, Cast cast, Notes notes)
    {
        var (people, count) = (new List<ScenePerson>(), 0);
        foreach (var (person, place) in Entries(scene, "people", pointer))
        {
            count++;
            var id = Text(person, "who")!;
            if (cast.Find(id) is not { } member) continue; // the references of the data were checked before
            if (people.Exists(other => other.Member == member))
            {
                notes.Add(PictureMessages.TwiceInScene(Pointers.Below(place, "who")));
                continue;
            }

            if (member.IsGuessed) notes.Add(PictureMessages.LookGuessed(Pointers.Below(place, "who")));
            people.Add(new(
                member, Text(person, "feeling") is { } feeling ? Feelings.All[feeling] : Feelings.Unsaid, Poses.All.Find(Text(person, "pose")),
                Text(person, "facing") switch { "left" => Sides.Left, "right" => Sides.Right, "front" => 0, _ => null },
                Text(person, "looksAt"), AllThings.All.Find(Text(person, "holds")))
            {
                At = Across(person),
                Size = Text(person, "size") switch { "smaller" => .82, "larger" => 1.18, _ => 1 },
                Entry = count - 1,
            });
        }

        return people.Count == count && count > 0 && AreLooksFound(scene, pointer, people, notes) ? people : null;
    }

    private static bool AreLooksFound(JsonElement scene, string pointer, List<ScenePerson> people, Notes notes)
    {
        var isWhole = true;
        foreach (var (person, place) in Entries(scene, "people", pointer))
        {
            if (Text(person, "looksAt") is not { } id || Find(people, id) >= 0) continue;
            notes.Add(PictureMessages.NotInScene(Pointers.Below(place, "looksAt")));
            isWhole = false;
        }

        return isWhole;
    }

    private static List<SceneLink>? ReadLinks(JsonElement scene, string pointer, List<ScenePerson> people, Notes notes)
    {
        var (links, isWhole, count) = (new List<SceneLink>(), true, 0);
        foreach (var (link, place) in Entries(scene, "between", pointer))
        {
            var (a, b) = (Find(people, Text(link, "a")), Find(people, Text(link, "b")));
            if (a < 0) notes.Add(PictureMessages.NotInScene(Pointers.Below(place, "a")));
            if (b < 0) notes.Add(PictureMessages.NotInScene(Pointers.Below(place, "b")));
            if (a >= 0 && a == b) notes.Add(PictureMessages.SamePerson(place));
            var kind = Links.All[Text(link, "kind")!];
            if (kind.Carries && a >= 0 && b >= 0 && !CanCarry(people[a], people[b]))
            {
                notes.Add(PictureMessages.TooBigToCarry(place));
                kind = Links.All["arm-around"];
            }

            if (kind.NeedsHands && new[] { a, b }.Any(one => one >= 0 && people[one].Member.Look.Age.Name == "baby"))
            {
                notes.Add(PictureMessages.TooSmallForThis(place));
                if (a >= 0 && people[a].Member.Look.Age.Name == "baby") (a, b) = (b, a); // whoever is bigger has the arm around them
                kind = Links.All["arm-around"];
            }

            isWhole &= a >= 0 && b >= 0 && a != b;
            if (isWhole) links.Add(new(kind, a, b, count));
            count++;
        }

        return isWhole ? links : null;
    }

    // A small child, and somebody big who is on their feet.
    private static bool CanCarry(ScenePerson big, ScenePerson child) =>
        child.Member.Look.Age.Name is "baby" or "toddler" or "young" && big.Member.Look is { Age.IsGrown: true, UsesWheelchair: false }
        && big.Pose?.Stance is null or Stance.Standing or Stance.Walking;

    private static List<SceneBubble>? ReadBubbles(JsonElement scene, string pointer, List<ScenePerson> people, Notes notes)
    {
        var (bubbles, isWhole, count) = (new List<SceneBubble>(), true, 0);
        foreach (var (says, place) in Entries(scene, "says", pointer))
        {
            var (who, text, shows) = (Find(people, Text(says, "who")), Text(says, "text"), Text(says, "shows"));
            if (who < 0) notes.Add(PictureMessages.NotInScene(Pointers.Below(place, "who")));
            if (text is null && shows is null) notes.Add(PictureMessages.EmptyBubble(place));
            isWhole &= who >= 0 && (text is not null || shows is not null);
            if (!isWhole) continue;

            if (text is not null && !SceneChecks.HasLetters(text)) notes.Add(PictureMessages.NoLetter(Pointers.Below(place, "text")));
            var kind = Enum.Parse<BubbleKind>(Text(says, "kind") ?? "speech", ignoreCase: true);
            bubbles.Add(new(who, kind, text, AllThings.All.Find(shows), shows == "scribble", count++));
        }

        return isWhole ? bubbles : null;
    }

    private static List<SceneEffect>? ReadEffects(JsonElement scene, string pointer, List<ScenePerson> people, Notes notes)
    {
        var (effects, isWhole, count) = (new List<SceneEffect>(), true, 0);
        foreach (var (effect, place) in Entries(scene, "effects", pointer))
        {
            var on = Text(effect, "on") is { } id ? Find(people, id) : 0;
            if (on < 0) notes.Add(PictureMessages.NotInScene(Pointers.Below(place, "on")));
            isWhole &= on >= 0;
            if (isWhole) effects.Add(new(Effects.All[Text(effect, "kind")!], on, count++));
        }

        return isWhole ? effects : null;
    }

    private static ImmutableArray<SceneThing> ReadThings(JsonElement scene) =>
    [
        .. Entries(scene, "objects", "").Select((entry, index) =>
        {
            var thing = AllThings.All[Text(entry.Value, "kind")!];
            return new SceneThing(thing, Across(entry.Value), Text(entry.Value, "depth") is { } depth ? depth == "behind" : thing.IsBackground, index);
        }),
    ];

    private static double? Across(JsonElement group) =>
        Text(group, "at") switch { "far-left" => .1, "left" => .3, "middle" => .5, "right" => .7, "far-right" => .9, _ => null };

    private static int Find(List<ScenePerson> people, string? id) => people.FindIndex(person => person.Member.Id == id);

    private static string? Text(JsonElement group, string field) => group.TryGetProperty(field, out var value) ? value.GetString() : null;

    private static IEnumerable<(JsonElement Value, string Pointer)> Entries(JsonElement scene, string field, string pointer)
    {
        if (!scene.TryGetProperty(field, out var list)) yield break;
        var place = Pointers.Below(pointer, field);
        var index = 0;
        foreach (var entry in list.EnumerateArray()) yield return (entry, Pointers.Below(place, index++));
    }
}
