using PlainPlans.Diagnostics;
using PlainPlans.Pictures.Figures;

namespace PlainPlans.Pictures.Scenes;

/// <summary>
/// What must never be drawn, whatever a scene says. The tables have no weapon, no blow and no wound; what their names could
/// still say together is left out here with a note, or refused.
/// </summary>
internal static class SafePictures
{
    /// <summary>The scene as it may be drawn, or null where an error was added.</summary>
    public static Scene? Mend(Scene scene, string pointer, Notes notes)
    {
        var isWhole = true;
        for (var i = 0; i < scene.People.Length; i++)
        {
            if (!IsUnsafeInHand(scene.People[i])) continue;
            notes.Add(PictureMessages.UnsafeInHand(Pointers.Below(Pointers.Below(Pointers.Below(pointer, "people"), scene.People[i].Entry), "holds")));
            scene = scene with { People = scene.People.SetItem(i, scene.People[i] with { Holds = null }) };
        }

        foreach (var link in scene.Between.Where(link => link.Link.IsTouching))
        {
            var place = Pointers.Below(Pointers.Below(pointer, "between"), link.Entry);
            if (IsLying(scene.People[link.A]) && IsLying(scene.People[link.B])) Refuse(PictureMessages.TouchInBed(place));
            else if (!scene.IsGentle && (IsHard(scene, link.A) || IsHard(scene, link.B))) Refuse(PictureMessages.HardAndTouching(place));
        }

        return isWhole ? scene : null;

        void Refuse(Note note)
        {
            notes.Add(note);
            isWhole = false;
        }
    }

    /// <summary>Whether somebody is under 18.</summary>
    public static bool IsYoung(ScenePerson person) => person.Member.Look.Age.Name is not ("adult" or "older");

    /// <summary>In the gentle strength nobody stands over a child and shouts: they are turned away from it.</summary>
    public static bool IsShoutedAway(Scene scene, SceneLink link) => scene.IsGentle && link.Link.Name == "shout-at" && IsYoung(scene.People[link.B]);

    private static bool IsUnsafeInHand(ScenePerson person) => person.Holds?.Name switch
    {
        "bottle" or "can" or "glass" or "medicine-bottle" or "pills" or "warning-box" when IsYoung(person) => true,
        "medicine-bottle" or "pills" or "warning-box" => person.Pose?.Name == "drink",
        _ => false,
    };

    private static bool IsLying(ScenePerson person) => person.Pose?.Stance == Stance.Lying;

    private static bool IsHard(Scene scene, int index) =>
        scene.People[index].Pose?.Gentle is not null || scene.Between.Any(link => link.Link.IsHard && link.Link.PoseA is not "turn-away" && (link.A == index || link.B == index));
}
