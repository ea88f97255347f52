using System.Text.Json.Nodes;

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
}
