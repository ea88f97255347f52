using System.Collections.Immutable;
using PlainPlans.Diagnostics;
using PlainPlans.Drawing;
using PlainPlans.Pictures.People;

namespace PlainPlans.Pictures.Scenes;

/// <summary>
/// What a careful colleague would say about a scene: people who look alike to some readers, and pictures that may
/// frighten a child. Nothing here stops a picture.
/// </summary>
internal static class SceneChecks
{
    /// <summary>The longest text that reads easily in a bubble: two lines of 18 letters and a little more.</summary>
    private const int ShortText = 60;

    // Pairs that fall together in simulated red or green blindness (CIE 1976 distance under 6, Machado et al. 2009).
    private static readonly ImmutableArray<(string, string)> LookAlike =
        [("coral", "leaf"), ("rose", "stone"), ("plum", "denim"), ("navy", "plum"), ("white", "cream"), ("slate", "black")];

    public static void Check(Scene scene, string pointer, Notes notes)
    {
        CheckTops(scene, pointer, notes);
        CheckLengths(scene, pointer, notes);
        CheckHardThings(scene, pointer, notes);
    }

    /// <summary>Whether the pen has a shape for every letter of a bubble.</summary>
    public static bool HasLetters(string text) => text.Split('\n').All(line => Lettering.CanWrite(line.TrimEnd('\r')));

    private static void CheckTops(Scene scene, string pointer, Notes notes)
    {
        for (var i = 0; i < scene.People.Length; i++)
        {
            for (var j = i + 1; j < scene.People.Length; j++)
            {
                if (Clash(scene.People[i].Member.Look, scene.People[j].Member.Look))
                    notes.Add(PictureMessages.TopsLookAlike(Pointers.Below(pointer, "people")));
            }
        }
    }

    // Size tells a toddler from a grown-up whatever they wear.
    private static bool Clash(Look one, Look other)
    {
        if (one.Pattern != other.Pattern || one.Age.IsGrown != other.Age.IsGrown) return false;
        var (a, b) = (one.TopColour.Name, other.TopColour.Name);
        return a == b || LookAlike.Contains((a, b)) || LookAlike.Contains((b, a));
    }

    private static void CheckLengths(Scene scene, string pointer, Notes notes)
    {
        for (var i = 0; i < scene.Bubbles.Length; i++)
        {
            if (scene.Bubbles[i].Text is { Length: > ShortText })
                notes.Add(PictureMessages.LongText(Pointers.Below(Pointers.Below(Pointers.Below(pointer, "says"), i), "text"), ShortText));
        }
    }

    private static void CheckHardThings(Scene scene, string pointer, Notes notes)
    {
        var people = Pointers.Below(pointer, "people");
        if (scene.IsHard && !scene.IsGentle) notes.Add(PictureMessages.Plain(Pointers.Below(pointer, "strength")));

        if (scene.People is [{ Feeling.Name: "crying" or "scared" or "hurt" or "upset" } alone] && SafePictures.IsYoung(alone)) notes.Add(PictureMessages.ChildAlone(people));
        foreach (var link in scene.Between)
        {
            var (place, isOfChild) = (Pointers.Below(Pointers.Below(pointer, "between"), link.Entry), SafePictures.IsYoung(scene.People[link.A]));
            if (link.Link.Name == "shout-at" && SafePictures.IsYoung(scene.People[link.B])) notes.Add(PictureMessages.ShoutAtChild(place));
            if (link.Link.Name == "protect" && isOfChild && !SafePictures.IsYoung(scene.People[link.B])) notes.Add(PictureMessages.ChildProtects(place));
        }

        if (scene.Place.Name == "bedroom" && scene.Between.Any(link => link.Link.TouchesBody && SafePictures.IsYoung(scene.People[link.A]) != SafePictures.IsYoung(scene.People[link.B])))
            notes.Add(PictureMessages.TouchInBedroom(Pointers.Below(pointer, "place")));
    }
}
