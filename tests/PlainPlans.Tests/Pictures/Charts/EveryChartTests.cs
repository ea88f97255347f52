using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PlainPlans.Diagnostics;
using PlainPlans.Drawing;
using PlainPlans.Kinds;
using PlainPlans.Pictures.Charts;
using PlainPlans.Pictures.Scenes;
using PlainPlans.Pictures.Things;
using PlainPlans.Requests;
using AllCharts = PlainPlans.Pictures.Charts.Charts;

namespace PlainPlans.Tests.Pictures.Charts;

/// <summary>What holds for every chart, tested the moment it is in the table.</summary>
public partial class EveryChartTests
{
    private const int Tries = 30;

    public static TheoryData<string> Names() => [.. AllCharts.All.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_schema_of_a_chart_is_a_shared_part_of_its_name(string name)
    {
        var schema = Assert.IsType<GroupSchema>(ChartStage.SchemaOf(name));

        Assert.NotEmpty(schema.Title);
        Assert.NotEmpty(schema.Description);
        // Documents have a block of their own for scales.
        if (name != "scale") Assert.Equal((DrawnPart.Chart, name), (schema.Draws, schema.Chart));
        Assert.Empty(Undescribed(schema, ""));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_example_in_the_schema_fits_it_and_is_drawn_without_a_note(string name)
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Repository.At("templates", "parts", name + ".json")));
        var (examples, notes) = (file.RootElement.GetProperty("examples"), new Notes());

        DataReader.Read(examples[0], ChartStage.SchemaOf(name), "/data", notes);
        var (drawn, said) = ChartStage.Read(name, JsonNode.Parse(examples[0].GetRawText())!);

        Assert.NotNull(drawn);
        Assert.Empty(notes.ToImmutable().Concat(said).Select(note => note.Code));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_words_lie_over_others_or_leave_the_picture_and_none_are_small(string name)
    {
        foreach (var (seed, drawn, notes) in Random(name))
        {
            var most = notes.Any(note => note.Code == "picture.small-letters") ? 0 : 30 * 1.25;
            foreach (var words in drawn.Words)
            {
                Assert.True(words.Left >= 0 && words.Right <= drawn.Drawing.Width && words.Top >= 0 && words.Bottom <= drawn.Drawing.Height, $"{seed}: {Told(words)} is outside.");
                Assert.True(words.Height >= most, $"{seed}: {Told(words)} is small.");
            }

            for (var i = 0; i < drawn.Words.Length; i++)
            {
                for (var j = 0; j < i; j++)
                    Assert.False(drawn.Words[i].IsNear(drawn.Words[j], -.5), $"{seed}: {Told(drawn.Words[i])} lies over {Told(drawn.Words[j])}.");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_is_drawn_outside_the_picture(string name)
    {
        foreach (var (seed, drawn, _) in Random(name))
        {
            var points = drawn.Drawing.Shapes.SelectMany(shape => shape.Outline.Points);

            Assert.True(points.All(point => point.X >= 0 && point.X <= drawn.Drawing.Width && point.Y >= 0 && point.Y <= drawn.Drawing.Height), $"{seed}");
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_twin_has_every_text_and_the_description_at_most_60_words(string name)
    {
        foreach (var (seed, drawn, _, data) in RandomWithData(name))
        {
            var twin = string.Join('\n', drawn.Twin);

            Assert.InRange(drawn.Alt.Split(' ').Length, 1, 60);
            Assert.Empty(Texts(data, ChartStage.SchemaOf(name)).Where(text => !twin.Contains(text.TrimEnd('.'), StringComparison.OrdinalIgnoreCase)).Select(text => $"{seed}: {text}"));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_same_data_gives_the_same_picture(string name)
    {
        var data = RandomWithData(name).First().Data;

        var (one, other) = (ChartStage.Read(name, data).Chart!, ChartStage.Read(name, data).Chart!);

        Assert.Equal(SvgWriter.Write(one.Drawing, "", "").ToArray(), SvgWriter.Write(other.Drawing, "", "").ToArray());
        Assert.Equal(string.Join('\n', one.Twin), string.Join('\n', other.Twin));
    }

    [Fact]
    public void Every_thing_that_a_chart_may_show_can_be_drawn()
    {
        var named = AllCharts.All.Names.SelectMany(name => Choices(ChartStage.SchemaOf(name), "shows")).Distinct();

        Assert.DoesNotContain(named, thing => AllThings.All.Find(thing) is null);
    }

    [Theory]
    [InlineData("ecomap", "line", 5)]
    [InlineData("family-tree", "sign", 5)]
    [InlineData("family-tree", "how", 4)]
    [InlineData("family-tree", "now", 3)]
    public void The_choices_of_a_schema_are_those_that_can_be_drawn(string chart, string field, int count)
    {
        IEnumerable<string> known = field switch { "line" => Ties.All.Names, "sign" => FamilySigns.Signs.Names, "how" => FamilySigns.Lines.Names, _ => FamilySigns.Bonds.Names };

        Assert.Equal(known.Order(StringComparer.Ordinal), Choices(ChartStage.SchemaOf(chart), field).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(count, known.Count());
    }

    private static string Told(Box box) => $"{box.Left:0} to {box.Right:0}, {box.Top:0} to {box.Bottom:0}";

    private static IEnumerable<(int Seed, DrawnChart Drawn, IReadOnlyList<Note> Notes)> Random(string name) => RandomWithData(name).Select(made => (made.Seed, made.Drawn, made.Notes));

    // Data that makes no sense (a family in a circle) is refused, and counts for nothing here.
    private static IEnumerable<(int Seed, DrawnChart Drawn, IReadOnlyList<Note> Notes, JsonNode Data)> RandomWithData(string name)
    {
        var (schema, drawn) = (ChartStage.SchemaOf(name), 0);
        for (var seed = 0; seed < Tries; seed++)
        {
            var random = new Random(seed);
            var data = name == "family-tree" ? RandomFamily.Make(random) : ChartStage.Random(schema, random);
            if (ChartStage.Read(name, data) is not ({ } chart, var notes)) continue;
            drawn++;
            yield return (seed, chart, notes, data);
        }

        Assert.InRange(drawn, Tries / 3, Tries);
    }

    private static IEnumerable<string> Undescribed(FieldSchema schema, string place) => schema switch
    {
        GroupSchema group => group.Fields.SelectMany(field => Undescribed(field.Schema, $"{place}/{field.Name}").Concat(field.Schema.Description.Length == 0 ? [$"{place}/{field.Name}"] : [])),
        ListSchema list => Undescribed(list.Item, place),
        _ => [],
    };

    private static IEnumerable<string> Choices(FieldSchema schema, string field, string name = "") => schema switch
    {
        GroupSchema group => group.Fields.SelectMany(entry => Choices(entry.Schema, field, entry.Name)),
        ListSchema list => Choices(list.Item, field, name),
        TextSchema text when name == field => text.Choices,
        _ => [],
    };

    private static IEnumerable<string> Texts(JsonNode? value, FieldSchema schema) => (value, schema) switch
    {
        (JsonObject group, GroupSchema known) => known.Fields.SelectMany(field => Texts(group[field.Name], field.Schema)),
        (JsonArray list, ListSchema { Item: var item }) => list.SelectMany(entry => Texts(entry, item)),
        (JsonValue text, TextSchema { Words: WordsMeaning.Prose or WordsMeaning.OwnWords or WordsMeaning.Name }) => [Spaces().Replace(text.GetValue<string>(), " ").Trim()],
        _ => [],
    };

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
