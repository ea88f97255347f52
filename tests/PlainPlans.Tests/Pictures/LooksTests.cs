using PlainPlans.Drawing;
using PlainPlans.Pictures;
using PlainPlans.Pictures.Figures;
using PlainPlans.Pictures.People;

namespace PlainPlans.Tests.Pictures;

/// <summary>Parts of a look are free of each other: nothing that somebody wears or uses vanishes beside another part.</summary>
public class LooksTests
{
    private const int Side = 200;

    // Fewer pixels than this nobody would see.
    private const int Seen = 12;

    public static TheoryData<string> FaceWear() => [.. Wearables.All.Where(worn => worn.OnTorso is null).Select(worn => worn.Name)];

    public static TheoryData<string> Aids() => [.. MovingAids.All.Names];

    public static TheoryData<string> AllPoses() => [.. Poses.All.Names];

    [Theory]
    [MemberData(nameof(FaceWear))]
    public void What_is_worn_on_the_head_is_seen_with_every_hair_and_covering(string worn)
    {
        foreach (var covering in PictureNames.Looks["headCovering"])
        {
            foreach (var hair in PictureNames.Looks["hair"])
            {
                string Look(string wears) => $$"""{ "age": "adult", "skin": 5, "hair": "{{hair}}", "hairColour": "brown", "headCovering": "{{covering}}", "wears": [{{wears}}] }""";

                Assert.True(Different(Face(Look("")), Face(Look($"\"{worn}\""))) >= Seen, $"{worn} with {hair} and {covering}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Aids))]
    public void An_aid_is_there_in_every_pose_but_in_bed(string aid)
    {
        foreach (var pose in Poses.All.Where(pose => pose.Stance != Stance.Lying))
        {
            foreach (var age in PictureNames.Looks["age"].Remove("baby"))
            {
                string Shapes(string moves) => System.Text.Encoding.UTF8.GetString(SvgWriter.Write(
                    Panel($$"""{ "age": "{{age}}", "skin": 5{{moves}} }""", $$"""{ "strength": "plain", "people": [{ "who": "a", "pose": "{{pose.Name}}", "facing": "front" }] }"""), "", ""));

                Assert.True(Shapes($$""", "moves": "{{aid}}" """).Length > Shapes("").Length + 200, $"{aid} {pose.Name} {age}");
            }
        }
    }

    [Fact]
    public void Three_hundred_looks_of_any_parts_draw_with_every_feeling()
    {
        var state = 11u;
        for (var i = 0; i < 300; i++)
        {
            var fields = PictureNames.Looks.Where(field => field.Key != "wears").Select(field => $"\"{field.Key}\": \"{field.Value[Next(field.Value.Length)]}\"");
            var wears = PictureNames.Looks["wears"].Where(_ => Next(3) == 0).Take(6).Select(name => $"\"{name}\"");
            var look = $$"""{ {{string.Join(", ", fields)}}, "skin": {{Next(10) + 1}}, "wears": [{{string.Join(", ", wears)}}] }""";
            var feeling = Feelings.All.Names[i % Feelings.All.Names.Length];

            var drawing = Panel(look, $$"""{ "strength": "plain", "people": [{ "who": "a", "feeling": "{{feeling}}" }] }""");

            Assert.InRange(drawing.Shapes.Length, 20, 300);
        }

        int Next(int count)
        {
            state = state * 1664525 + 1013904223;
            return (int)((state >> 8) % (uint)count);
        }
    }

    [Theory]
    [MemberData(nameof(AllPoses))]
    public void Somebody_keeps_skin_hair_and_clothes_in_every_pose(string pose)
    {
        foreach (var member in Stage.Cast.Members)
        {
            foreach (var facing in new[] { "left", "front", "right" })
            {
                var inks = ScenePainter.Draw(Stage.Scene($$"""{ "people": [{ "who": "{{member.Id}}", "pose": "{{pose}}", "facing": "{{facing}}" }] }"""))
                    .Shapes.SelectMany(shape => new[] { shape.Fill, shape.Stroke?.Ink }).ToHashSet();

                Assert.Contains(member.Look.HeadCovering is null ? member.Look.HairColour.Ink : member.Look.HeadCoveringInk, inks);
                if (Poses.All[pose] is not { IsAway: true }) Assert.Contains(member.Look.Skin, inks);
                if (Poses.All[pose].Stance != Stance.Lying) Assert.Contains(member.Look.TopColour.Ink, inks);
            }
        }
    }

    private static PlainPlans.Drawing.Drawing Face(string look) => Portrait.Draw(Stage.CastOf($$"""[{ "id": "a", "name": "A", "look": {{look}} }]""").Members[0]);

    private static PlainPlans.Drawing.Drawing Panel(string look, string scene) => ScenePainter.Draw(Stage.Scene(scene, Stage.CastOf($$"""[{ "id": "a", "name": "A", "look": {{look}} }]""")));

    private static int Different(PlainPlans.Drawing.Drawing one, PlainPlans.Drawing.Drawing other)
    {
        using var a = Pixels(one);
        using var b = Pixels(other);
        var count = 0;
        for (var y = 0; y < Side; y++)
        {
            var left = a.Row(y);
            var right = b.Row(y);
            for (var x = 0; x < Side; x++) if (left[x] != right[x]) count++;
        }

        return count;
    }

    private static PixelSurface Pixels(PlainPlans.Drawing.Drawing drawing)
    {
        var surface = new PixelSurface(Side, Side, Side / drawing.Width);
        foreach (var shape in drawing.Shapes) surface.Draw(shape);
        return surface;
    }
}
