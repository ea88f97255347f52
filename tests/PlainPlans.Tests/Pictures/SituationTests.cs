using PlainPlans.Diagnostics;
using PlainPlans.Pictures;
using PlainPlans.Tests.PlainLanguage;

namespace PlainPlans.Tests.Pictures;

/// <summary>
/// The hard subjects of this work, each as a whole request in <c>samples/pictures/situations</c>: that all are there, can
/// be drawn without a warning, and show nothing that their subject must not show.
/// </summary>
public class SituationTests
{
    // No situation shows what points or shouts at somebody, and none shows strong distress.
    private static readonly string[] Everywhere = ["shout-at", "point", "angry", "crying", "hurt", "shocked", "pills"];

    /// <summary>Every situation by the sheet it is on, and what it must not show beyond that, in the names that a scene could use for it.</summary>
    internal static readonly (string Sheet, string Name, string[] Never)[] All =
    [
        ("home", "arguing", ["hug", "broken-cup"]),
        ("home", "hitting", ["argue", "hands-on-hips", "stop"]),
        ("home", "domestic-abuse", ["argue", "broken-cup", "cover-face"]),
        ("home", "drinking", ["drink", "asleep"]),
        ("home", "drink-and-help", ["drink", "glass", "warning-box"]),
        ("home", "drugs", ["medicine-bottle", "bottle", "drink"]),
        ("home", "low-mood", ["medicine-bottle", "bottle"]),
        ("home", "mental-illness", ["cover-face", "medicine-bottle", "stop"]),
        ("home", "hungry", ["bin-full", "washing-pile", "cupboard-empty"]),
        ("home", "neglect", ["plate-empty", "cover-face", "ashamed"]),
        ("home", "full-plate", ["bin-full", "washing-pile", "sad"]),
        ("home", "exploitation", ["medicine-bottle", "give", "bottle"]),
        ("home", "getting-through", ["plaster", "broken-cup", "medicine-bottle"]),
        ("help", "social-worker-visit", ["notepad", "form", "paper"]),
        ("help", "police", ["argue", "protect", "stop"]),
        ("help", "court", ["head-down", "door-closed"]),
        ("help", "school", ["head-down", "sad"]),
        ("help", "hospital", ["medicine-bottle", "drip", "asleep"]),
        ("help", "illness", ["drip", "medicine-bottle"]),
        ("help", "overdose", ["medicine-bottle", "medicine-cup", "bed", "in-bed", "hospital-bed"]),
        ("help", "physical-harm", ["plaster", "argue", "stop"]),
        ("help", "sexual-harm", ["bedroom", "bathroom", "bed", "in-bed", "hug"]),
        ("help", "not-your-fault", ["ashamed", "cover-face"]),
        ("help", "safety-plan", ["scared", "turn-away"]),
        ("help", "safe-place", ["door-closed", "key", "scared"]),
        ("help", "sleeping-safe", ["door-open", "scared"]),
        ("help", "promises", ["turn-away"]),
        ("change", "foster-home", ["wave-goodbye", "run", "turn-away"]),
        ("change", "family-time", ["clock", "notepad"]),
        ("change", "kinship", ["turn-away", "wave-goodbye"]),
        ("change", "adoption", ["carry-child", "give", "wave-goodbye"]),
        ("change", "siblings-apart", ["turn-away", "run"]),
        ("change", "new-baby", ["sad", "turn-away"]),
        ("change", "prison", ["door-closed", "head-down", "key"]),
        ("change", "funeral", ["in-bed", "asleep", "bed"]),
        ("change", "death", ["in-bed", "bed", "asleep", "hospital"]),
        ("change", "not-agree", ["argue", "hands-on-hips"]),
        ("change", "not-known-yet", ["turn-away", "scared"]),
        ("change", "missing-family", ["seaside", "police-station", "police-car"]),
    ];

    // The situations that a practitioner has to be able to show, and the picture for each.
    private static readonly Dictionary<string, string> ToShow = new()
    {
        ["arguing"] = "arguing",
        ["hitting"] = "hitting",
        ["drinking"] = "drinking",
        ["drugs"] = "drugs",
        ["low mood"] = "low-mood",
        ["overdose, hospital"] = "hospital",
        ["police"] = "police",
        ["court, judge"] = "court",
        ["social worker visit"] = "social-worker-visit",
        ["move to foster home"] = "foster-home",
        ["family time"] = "family-time",
        ["school"] = "school",
        ["sleeping safe"] = "sleeping-safe",
        ["hungry, alone"] = "hungry",
        ["neglect, dirty home"] = "neglect",
        ["prison"] = "prison",
        ["death, funeral"] = "funeral",
        ["new baby"] = "new-baby",
        ["adoption"] = "adoption",
        ["safety plan"] = "safety-plan",
        ["safe place"] = "safe-place",
        ["promises"] = "promises",
        ["not your fault"] = "not-your-fault",
        ["don't know yet"] = "not-known-yet",
    };

    // The twenty subjects that come up in stories for children, and the picture for each.
    private static readonly Dictionary<string, string> Subjects = new()
    {
        ["domestic abuse"] = "domestic-abuse",
        ["alcohol or drugs"] = "drink-and-help",
        ["mental ill health"] = "mental-illness",
        ["overdose or suicide attempt"] = "overdose",
        ["neglect"] = "full-plate",
        ["physical harm"] = "physical-harm",
        ["sexual harm"] = "sexual-harm",
        ["exploitation"] = "exploitation",
        ["prison"] = "prison",
        ["police or arrest"] = "police",
        ["death"] = "death",
        ["illness or disability"] = "illness",
        ["moving to foster care"] = "foster-home",
        ["adoption"] = "adoption",
        ["kinship or special guardianship"] = "kinship",
        ["court"] = "court",
        ["brothers and sisters apart"] = "siblings-apart",
        ["a parent does not agree"] = "not-agree",
        ["immigration, missing family"] = "missing-family",
        ["a child's own self-harm"] = "getting-through",
    };

    private static IEnumerable<string> Names => PictureSample.Names("situations");

    public static TheoryData<string> AllNames() => [.. All.Select(one => one.Name)];

    [Fact]
    public void Every_hard_subject_has_a_picture_and_words()
    {
        var expected = All.Select(situation => situation.Name).Order(StringComparer.Ordinal).ToList();

        Assert.Equal(expected, Names);
        Assert.Equal(expected, PictureSample.Captions.Keys.Order(StringComparer.Ordinal));
        Assert.Empty(expected.Except(ToShow.Values).Except(Subjects.Values));
        Assert.Empty(ToShow.Values.Concat(Subjects.Values).Except(expected));
    }

    [Theory]
    [MemberData(nameof(AllNames))]
    public void A_situation_draws_without_a_warning_and_nothing_is_left_out(string name)
    {
        var situation = Read(name);

        Assert.Empty(situation.Notes.Select(note => $"{note.Code} {note.Pointer} {note.Message}"));
        Assert.Empty(situation.Scene?.WordsBelow ?? []);
        Assert.InRange(situation.Picture.ToSvg().Length, 5_000, 80_000);
    }

    [Theory]
    [MemberData(nameof(AllNames))]
    public void A_situation_is_told_in_few_words_that_name_everybody(string name)
    {
        var situation = Read(name);

        var words = situation.Picture.Says;

        Assert.InRange(words.Split(' ').Length, 10, SceneWords.MostWords);
        Assert.All(situation.Cast.Members, member => Assert.Contains(member.Name, words, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(AllNames))]
    public void A_situation_shows_nothing_that_its_subject_must_not_show(string name)
    {
        var (situation, never) = (Read(name), All.Single(one => one.Name == name).Never);

        Assert.Empty(situation.Choices().Intersect(never.Concat(Everywhere)));
        Assert.NotEqual(false, situation.Scene?.IsGentle);
        Assert.DoesNotContain(situation.Scene?.People ?? [], person => !person.Member.Look.Age.IsGrown && person.Pose?.Name is "turn-away" or "head-down");
    }

    [Theory]
    [MemberData(nameof(AllNames))]
    public void Everybody_of_a_situation_is_in_the_picture_and_looks_as_they_said(string name)
    {
        var situation = Read(name);

        if (situation.Scene is { } scene) Assert.Equal(situation.Cast.Members.Select(member => member.Id), scene.People.Select(person => person.Member.Id));
        Assert.DoesNotContain(situation.Cast.Members, member => member.IsGuessed);
    }

    [Theory]
    [MemberData(nameof(AllNames))]
    public void The_words_under_a_situation_are_for_a_child_of_five(string name)
    {
        string[] names = [.. Read(name).Cast.Members.Select(member => member.Name), "Ela", "Kofi", "Kuba", "Mum", "Dad", "Tata", "Mama"];

        var notes = LanguageCheck.Field(PictureSample.Captions[name], "child-5-7", names);

        Assert.Empty(notes.Where(note => note.Severity != Severity.Information).Select(note => $"{note.Code} {note.Message}"));
    }

    [Fact]
    public void A_person_looks_the_same_in_every_situation()
    {
        var looks = Names.SelectMany(name => Read(name).Json.GetProperty("people").EnumerateArray())
            .GroupBy(person => person.GetProperty("id").GetString(), person => person.GetRawText().ReplaceLineEndings("\n")).Where(person => person.Distinct().Count() > 1);

        Assert.Empty(looks.Select(person => person.Key));
    }

    [Fact]
    public void The_families_of_the_situations_are_as_different_as_families_are()
    {
        var people = Names.SelectMany(name => Read(name).Cast.Members).DistinctBy(member => member.Id).Select(member => member.Look).ToList();

        Assert.InRange(people.Select(look => look.SkinTone).Distinct().Count(), 8, 10);
        Assert.InRange(people.Select(look => look.Age.Name).Distinct().Count(), 7, 7);
        Assert.InRange(people.Select(look => look.HeadCovering?.Name).Distinct().Count(), 5, 12);
        Assert.InRange(people.Select(look => look.Hair.Name).Distinct().Count(), 14, 30);
        Assert.Contains(people, look => look.UsesWheelchair && look.Age.IsGrown);
        Assert.Contains(people, look => look.UsesWheelchair && !look.Age.IsGrown);
    }

    // What no picture for a child should hold has no name, so that nobody can ask for it.
    [Theory]
    [InlineData("gun")]
    [InlineData("knife")]
    [InlineData("needle")]
    [InlineData("syringe")]
    [InlineData("powder")]
    [InlineData("weapon")]
    [InlineData("blood")]
    [InlineData("bruise")]
    [InlineData("wound")]
    [InlineData("coffin")]
    [InlineData("grave")]
    [InlineData("handcuff")]
    [InlineData("bars")]
    [InlineData("cell")]
    [InlineData("gavel")]
    [InlineData("belt")]
    [InlineData("rope")]
    [InlineData("noose")]
    [InlineData("fist")]
    [InlineData("hit")]
    [InlineData("kick")]
    [InlineData("slap")]
    [InlineData("naked")]
    [InlineData("undress")]
    [InlineData("monster")]
    public void What_must_never_be_drawn_cannot_be_asked_for(string word)
    {
        var asked = PictureNames.Looks.Concat(PictureNames.Scenes).SelectMany(field => field.Value).Where(name => name.Split('-').Any(part => part == word || part == word + "s"));

        Assert.Empty(asked);
    }

    private static PictureSample Read(string name) => PictureSample.Read("situations", name);
}
