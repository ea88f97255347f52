using PlainPlans.Diagnostics;
using PlainPlans.Pictures;

namespace PlainPlans.Tests.Pictures;

public class SceneReaderTests
{
    [Theory]
    [InlineData("""{ "people": [{ "who": "ela" }], "between": [{ "kind": "hug", "a": "ela", "b": "mum" }] }""", "picture.not-in-scene", "/scene/between/0/b")]
    [InlineData("""{ "people": [{ "who": "ela" }], "between": [{ "kind": "hug", "a": "ela", "b": "ela" }] }""", "picture.same-person", "/scene/between/0")]
    [InlineData("""{ "people": [{ "who": "ela" }], "says": [{ "who": "mum", "text": "Hello" }] }""", "picture.not-in-scene", "/scene/says/0/who")]
    [InlineData("""{ "people": [{ "who": "ela" }], "says": [{ "who": "ela" }] }""", "picture.empty-bubble", "/scene/says/0")]
    [InlineData("""{ "people": [{ "who": "ela", "looksAt": "mum" }] }""", "picture.not-in-scene", "/scene/people/0/looksAt")]
    [InlineData("""{ "people": [{ "who": "ela" }], "effects": [{ "kind": "hearts", "on": "mum" }] }""", "picture.not-in-scene", "/scene/effects/0/on")]
    [InlineData("""{ "people": [{ "who": "ela" }, { "who": "ela" }] }""", "picture.twice", "/scene/people/1/who")]
    public void What_cannot_be_drawn_is_an_error_with_its_place(string json, string code, string pointer)
    {
        var (scene, notes) = Stage.Read(json);

        Assert.Null(scene);
        Assert.Contains(notes, note => note.Severity == Severity.Error && note.Code == code && note.Pointer == pointer);
    }

    [Fact]
    public void Words_in_letters_that_the_pen_lacks_stand_under_the_picture_and_never_as_boxes()
    {
        var (scene, _) = Stage.Read("""{ "people": [{ "who": "mum" }], "says": [{ "who": "mum", "text": "\u4F60\u597D" }, { "who": "mum", "text": "Hello." }] }""");

        Assert.Equal(["Mum says: \u4F60\u597D"], scene!.WordsBelow.Select(words => words.TrimEnd('.')));
        Assert.Single(ScenePainter.Parts(scene).Floating);
    }

    [Theory]
    [InlineData("""{ "strength": "plain", "people": [{ "who": "mum" }, { "who": "mark", "pose": "shout" }] }""", "picture.plain", "/scene/strength")]
    [InlineData("""{ "people": [{ "who": "ela", "feeling": "crying" }] }""", "picture.child-alone", "/scene/people")]
    [InlineData("""{ "people": [{ "who": "ela", "holds": "bottle" }, { "who": "mum" }] }""", "picture.unsafe-in-hand", "/scene/people/0/holds")]
    [InlineData("""{ "people": [{ "who": "mark" }, { "who": "ela" }], "between": [{ "kind": "shout-at", "a": "mark", "b": "ela" }] }""", "picture.shout-at-child", "/scene/between/0")]
    [InlineData("""{ "people": [{ "who": "mum" }, { "who": "sam" }], "between": [{ "kind": "carry-child", "a": "mum", "b": "sam" }] }""", "picture.too-big-to-carry", "/scene/between/0")]
    [InlineData("""{ "people": [{ "who": "mum" }, { "who": "ife" }], "between": [{ "kind": "high-five", "a": "mum", "b": "ife" }] }""", "picture.too-small-for-this", "/scene/between/0")]
    [InlineData("""{ "people": [{ "who": "mum" }], "says": [{ "who": "mum", "text": "This is far longer than what a child can read in a bubble in one look." }] }""", "picture.long-text", "/scene/says/0/text")]
    [InlineData("""{ "people": [{ "who": "mum" }], "says": [{ "who": "mum", "text": "\u4F60\u597D" }] }""", "picture.no-letter", "/scene/says/0/text")]
    public void What_may_puzzle_or_frighten_a_child_is_a_warning_and_still_drawn(string json, string code, string pointer)
    {
        var (scene, notes) = Stage.Read(json);

        Assert.NotNull(scene);
        Assert.Contains(notes, note => note.Severity == Severity.Warning && note.Code == code && note.Pointer == pointer);
    }

    [Theory]
    [InlineData("coral", "leaf", "plain", true)]
    [InlineData("coral", "leaf", "stripes", false)]
    [InlineData("teal", "teal", "plain", true)]
    [InlineData("mustard", "navy", "plain", false)]
    public void Tops_that_some_readers_cannot_tell_apart_are_named_unless_a_pattern_differs(string one, string other, string pattern, bool isNamed)
    {
        var cast = Stage.CastOf($$"""
            [{ "id": "a", "name": "A", "look": { "topColour": "{{one}}" } }, { "id": "b", "name": "B", "look": { "topColour": "{{other}}", "pattern": "{{pattern}}" } }]
            """);

        var (_, notes) = Stage.Read("""{ "people": [{ "who": "a" }, { "who": "b" }] }""", cast);

        Assert.Equal(isNamed, notes.Any(note => note.Code == "picture.tops-look-alike"));
    }

    [Fact]
    public void Hard_things_are_drawn_gently_unless_the_family_chose_otherwise()
    {
        const string People = """ "people": [{ "who": "mark", "feeling": "angry", "pose": "shout" }, { "who": "mum" }] """;

        var (gentle, notes) = Stage.Read($$"""{ {{People}} }""");

        Assert.DoesNotContain(notes, note => note.Code == "picture.plain");
        Assert.NotEqual(ScenePainter.Draw(gentle!).Shapes.Length, ScenePainter.Draw(Stage.Scene($$"""{ "strength": "plain", {{People}} }""")).Shapes.Length);
    }

    [Fact]
    public void Words_that_find_no_room_stand_under_the_picture_and_none_are_lost()
    {
        var says = string.Join(',', Enumerable.Repeat($$"""{ "who": "mum", "kind": "shout", "text": "{{string.Join(' ', Enumerable.Repeat("helping", 15))}}" }""", 4));

        var (scene, notes) = Stage.Read($$"""{ "people": [{ "who": "mum" }, { "who": "ela" }], "says": [{{says}}] }""");

        Assert.Contains(notes, note => note.Code == "picture.words-below" && note.Pointer.StartsWith("/scene/says/", StringComparison.Ordinal));
        Assert.NotEmpty(scene!.WordsBelow);
        Assert.Equal(4, scene.WordsBelow.Length + ScenePainter.Parts(scene).Floating.Length);
        Assert.All(scene.WordsBelow, words => Assert.StartsWith("Mum shouts: helping", words, StringComparison.Ordinal));
    }

    [Fact]
    public void A_look_that_nobody_gave_is_named()
    {
        var cast = Stage.CastOf("""[{ "id": "a", "name": "A" }, { "id": "b", "name": "B", "look": { "skin": 5 } }]""");

        var (_, notes) = Stage.Read("""{ "people": [{ "who": "a" }, { "who": "b" }] }""", cast);

        var note = Assert.Single(notes, note => note.Code == "picture.look-guessed");
        Assert.Equal((Severity.Information, "/scene/people/0/who"), (note.Severity, note.Pointer));
    }

    [Fact]
    public void A_note_never_repeats_what_somebody_says()
    {
        var (_, notes) = Stage.Read("""{ "people": [{ "who": "mum" }], "says": [{ "who": "mum", "text": "Sekret sekret sekret sekret sekret sekret sekret sekret sekret sekret \u4F60" }] }""");

        Assert.NotEmpty(notes);
        Assert.All(notes, note => Assert.DoesNotContain("Sekret", note.Message + note.Hint, StringComparison.OrdinalIgnoreCase));
    }
}
