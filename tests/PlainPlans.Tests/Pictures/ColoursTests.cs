using PlainPlans.Drawing;
using PlainPlans.Pictures;
using PlainPlans.Pictures.Figures;

namespace PlainPlans.Tests.Pictures;

/// <summary>Who is who and how they feel, for readers with any sight, on any skin, and in a grey print.</summary>
public class ColoursTests
{
    public static TheoryData<int> Skins() => [.. Enumerable.Range(1, 10)];

    public static TheoryData<string, string> Pairs()
    {
        var pairs = new TheoryData<string, string>();
        for (var i = 0; i < Palette.SafeTops.Length; i++)
        {
            for (var j = i + 1; j < Palette.SafeTops.Length; j++) pairs.Add(Palette.SafeTops[i].Colour, Palette.SafeTops[j].Colour);
        }

        return pairs;
    }

    [Fact]
    public void The_line_around_people_is_7_to_1_on_paper()
    {
        foreach (var ground in new[] { Palette.Paper, Palette.White, Palette.Cloth("cream") }) Assert.InRange(ColourSight.Contrast(Palette.Line, ground), 7, 21);
    }

    // Measured: the pupil against the white around it; brow, lid and mouth against what lies right under them, which is
    // the skin on tones 1 to 6 and a lighter stroke on tones 7 to 10.
    [Theory]
    [MemberData(nameof(Skins))]
    public void Every_feature_is_read_on_every_skin(int skin)
    {
        var look = Stage.CastOf($$"""[{ "id": "a", "name": "A", "look": { "skin": {{skin}} } }]""").Members[0].Look;
        var inks = FaceInks.Of(look);

        Assert.InRange(ColourSight.Contrast(inks.Feature, Palette.White), 7, 21);
        Assert.InRange(ColourSight.Contrast(inks.Feature, look.IsDeep ? inks.Under : look.Skin), 3, 21);
        Assert.InRange(ColourSight.Contrast(inks.Feature, look.IsDeep ? inks.Lip : look.Skin), 3, 21);
    }

    [Theory]
    [MemberData(nameof(Skins))]
    public void The_strokes_under_brow_lid_and_mouth_are_drawn_on_deep_skin(int skin)
    {
        var member = Stage.CastOf($$"""[{ "id": "a", "name": "A", "look": { "skin": {{skin}}, "hair": "crop" } }]""").Members[0];
        var inks = FaceInks.Of(member.Look);

        var strokes = Portrait.Draw(member, "safe").Shapes.Select(shape => shape.Stroke?.Ink).ToList();

        Assert.Equal(member.Look.IsDeep ? 4 : 0, strokes.Count(ink => ink == inks.Under)); // two brows, two lids
        Assert.Equal(member.Look.IsDeep, strokes.Contains(inks.Lip));
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Tops_that_are_given_out_can_be_told_apart_with_any_sight(string one, string other)
    {
        foreach (var sight in ColourSight.Sights.Keys)
        {
            Assert.InRange(ColourSight.Distance(Palette.Cloth(one), Palette.Cloth(other), sight), 15, 200);
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Tops_that_are_given_out_can_be_told_apart_in_a_grey_print(string one, string other)
    {
        var apart = Math.Abs(ColourSight.Lightness(Palette.Cloth(one)) - ColourSight.Lightness(Palette.Cloth(other)));

        Assert.True(apart >= 12 || PatternOf(one) != PatternOf(other), $"{one} and {other} are {apart:0.0} apart");
    }

    [Fact]
    public void The_simulated_sights_see_what_their_authors_published()
    {
        var (red, green) = (Ink.Parse("#EC7F62"), Ink.Parse("#86B85C"));

        Assert.InRange(ColourSight.Distance(red, green, "normal"), 60, 120);
        Assert.InRange(ColourSight.Distance(red, green, "deutan"), 0, 6);
    }

    [Fact]
    public void Eight_people_without_a_look_have_eight_tops()
    {
        var cast = Stage.CastOf($"[{string.Join(',', Enumerable.Range(0, 8).Select(i => $$"""{ "id": "p{{i}}", "name": "P" }"""))}]");

        Assert.Equal(8, cast.Members.Select(member => member.Look.TopColour.Name).Distinct().Count());
        Assert.All(cast.Members, member => Assert.Equal(PatternOf(member.Look.TopColour.Name), member.Look.Pattern.Name));
    }

    private static string PatternOf(string colour) => Palette.SafeTops.Single(top => top.Colour == colour).Pattern;
}
