using System.Text.Json.Nodes;
using PlainPlans.Drawing;
using PlainPlans.Pictures.Charts;

namespace PlainPlans.Tests.Pictures.Charts;

public class ChartTests
{
    [Fact]
    public void A_name_in_letters_that_the_pen_lacks_is_a_number_that_the_twin_explains()
    {
        var (chart, notes) = ChartStage.Read("safe-people", JsonNode.Parse("""{ "child": { "who": "ela" }, "people": [{ "name": "محمد" }, { "who": "gran" }] }""")!);

        Assert.Equal("In the picture, (1) stands for: محمد", chart!.Twin[^1]);
        Assert.Equal([("picture.no-letter", "/data/people/0/name")], notes.Select(note => (note.Code, note.Pointer)));
    }

    [Fact]
    public void Somebody_without_an_id_or_a_name_stops_the_picture()
    {
        var (chart, notes) = ChartStage.Read("safe-people", JsonNode.Parse("""{ "child": { "who": "ela" }, "people": [{ "how": "helps" }] }""")!);

        Assert.Null(chart);
        Assert.Equal([("picture.nobody", "/data/people/0")], notes.Select(note => (note.Code, note.Pointer)));
    }

    [Fact]
    public void An_id_that_nobody_has_stops_the_picture()
    {
        var (chart, notes) = ChartStage.Read("safe-people", JsonNode.Parse("""{ "child": { "who": "nobody" }, "people": [{ "name": "Jo" }] }""")!);

        Assert.Null(chart);
        Assert.Equal([("data.unknown-person", "/data/child/who")], notes.Select(note => (note.Code, note.Pointer)));
    }

    [Fact]
    public void A_name_given_in_the_picture_stands_for_the_name_in_the_list()
    {
        var chart = ChartStage.Draw("safe-people", """{ "child": { "who": "ela" }, "people": [{ "who": "gran", "name": "Nana Bee", "how": "I can ring her" }] }""");

        Assert.Equal("Nana Bee: I can ring her.", chart.Twin[1]);
    }

    [Fact]
    public void Rings_hold_24_people_and_no_more()
    {
        var people = string.Join(',', Enumerable.Range(0, 13).Select(i => $$"""{ "name": "Jo {{i}}" }"""));

        var (chart, notes) = ChartStage.Read("circles", JsonNode.Parse($$"""
            { "child": { "who": "ela" }, "rings": [{ "label": "Near", "people": [{{people}}] }, { "label": "Far", "people": [{{people}}] }] }
            """)!);

        Assert.Null(chart);
        Assert.Equal(["picture.too-many-people"], notes.Select(note => note.Code));
    }

    [Fact]
    public void A_legend_grows_with_the_kinds_of_line_that_a_map_uses()
    {
        var one = ChartStage.Draw("ecomap", """{ "centre": { "who": "ela" }, "around": [{ "who": "gran", "line": "weak" }, { "who": "mum", "line": "weak" }] }""");
        var two = ChartStage.Draw("ecomap", """{ "centre": { "who": "ela" }, "around": [{ "who": "gran", "line": "weak" }, { "who": "mum", "line": "stressful", "energy": "out" }] }""");

        Assert.Equal(2, two.Words.Length - one.Words.Length);
        Assert.Equal("Mum: a hard link. Ela gives Mum help or strength.", two.Twin[2]);
    }

    [Fact]
    public void A_timeline_numbers_its_stops_in_order_and_says_good_and_hard_times()
    {
        var chart = ChartStage.Draw("timeline", """{ "events": [{ "when": "Age 4", "what": "Started school", "time": "good" }, { "when": "Age 5", "what": "Mum was poorly", "time": "hard" }] }""");

        Assert.Equal(["1. Age 4: Started school. A good time.", "2. Age 5: Mum was poorly. A hard time."], chart.Twin[1..].ToArray());
    }

    [Fact]
    public void Houses_with_much_in_them_stand_one_under_the_other()
    {
        var line = string.Join(' ', Enumerable.Repeat("breakfast", 18));
        var lines = string.Join(',', Enumerable.Repeat($"\"{line}\"", 6));

        var few = ChartStage.Draw("three-houses", """{ "good": { "lines": ["My dog"] } }""");
        var many = ChartStage.Draw("three-houses", $$"""{ "good": { "lines": [{{lines}}] } }""");

        Assert.True(few.Words.Max(words => words.Width) < 360);
        Assert.True(many.Words.Max(words => words.Width) > 600);
    }

    [Fact]
    public void Only_the_zones_of_the_data_are_told()
    {
        var chart = ChartStage.Draw("zones", """{ "inside": { "people": [{ "who": "ela" }] }, "path": { "zero": "not safe", "ten": "safe", "score": 10 } }""");

        Assert.Equal(
            ["Inside. Who lives in my house: Ela.", "On the path to the door, from 0 to 10. 0 means: Not safe. 10 means: Safe. On the path, step 10 of 10 is marked."], chart.Twin[1..].ToArray());
    }

    [Fact]
    public void A_few_people_stand_in_true_circles_and_many_in_arches()
    {
        var few = ChartStage.Draw("circles", Circles(2));
        var many = ChartStage.Draw("circles", Circles(8));

        // Paper, ground, the letters of the title; then the outermost ring is the widest shape with a line.
        Assert.Equal(0, Ratio(few), 2);
        Assert.True(Ratio(many) > .05);

        static string Circles(int each) => $$"""
            { "child": { "who": "ela" }, "rings": [{ "label": "Near", "people": [{{People("a", each)}}] }, { "label": "Far", "people": [{{People("b", each)}}] }, { "label": "Out", "people": [{{People("c", each)}}] }] }
            """;

        static string People(string letter, int count) => string.Join(',', Enumerable.Range(0, count).Select(i => $$"""{ "name": "Jo {{letter}}{{i}}" }"""));

        static double Ratio(DrawnChart chart)
        {
            var points = chart.Drawing.Shapes.Where(shape => shape is { Fill: not null, Stroke: not null }).Select(shape => shape.Outline.Points)
                .MaxBy(points => points.Max(point => point.X) - points.Min(point => point.X));
            return Math.Abs((points.Max(point => point.Y) - points.Min(point => point.Y)) / (points.Max(point => point.X) - points.Min(point => point.X)) - 1);
        }
    }

    [Theory]
    [InlineData("Moved in with Auntie Jo", "Moved in with/Auntie Jo")]
    [InlineData("Supercalifragilistic Jo", "Supercalifragilistic/Jo")]
    public void No_word_stands_alone_in_the_last_line_where_another_can_keep_it_company(string text, string lines)
    {
        var wide = Lettering.Width(text, 36) - 1;

        Assert.Equal(lines, string.Join('/', Label.Of(text, 36, wide).Lines));
    }
}
