using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using PlainPlans.Drawing;
using PlainPlans.Pictures;
using PlainPlans.Pictures.Charts;
using PlainPlans.Pictures.Pens;
using PlainPlans.Pictures.Things;
using PlainPlans.Tests.Pictures;
using Picture = PlainPlans.Drawing.Drawing;

namespace PlainPlans.Tests;

/// <summary>
/// Writes <c>samples/pictures</c>: sheets of everything that can be drawn, made from the tables, so that a new entry
/// appears by itself. Each is there in colour, in grey as a plain printer prints it, and in lines for colouring in. The files are approved by a person; see <see cref="Approved"/>.
/// </summary>
public class GalleryTests
{
    private const int MostBytes = 600_000;
    private const int MostGreyBytes = 150_000;
    private const int GreyWidth = 1000;

    private static readonly (double, double, double, double) Panel = (0, 0, ScenePainter.Width, ScenePainter.Height);
    private static readonly (double, double, double, double) Middle = (150, 40, 900, 810);
    private static readonly (double, double, double, double) Tall = (330, 50, 540, 790);
    private static readonly (double, double, double, double) Face = (0, 0, Portrait.Size, Portrait.Size);

    // Colours of other clothes are those of tops, a bubble shows any thing, and where a thing stands shows in the situations.
    private static readonly HashSet<string> ShownElsewhere =
        ["bottomColour", "headCoveringColour", "shoes", "people/holds", "says/shows", "objects/at", "objects/depth"];

    private static readonly Dictionary<string, Lazy<GallerySheet>> Sheets = new()
    {
        ["cast"] = new(ACast),
        ["feelings"] = new(Feelings),
        ["poses"] = new(Poses),
        ["together"] = new(Together),
        ["places"] = new(Places),
        ["things"] = new(AllTheThings),
        ["signs"] = new(Signs),
        ["people"] = new(() => Looks("How people look", "age", "build", "skin", "hair", "hairColour", "facialHair", "headCovering", "moves")),
        ["clothes"] = new(() => Looks("What people wear", "top", "topColour", "pattern", "bottom", "wears")),
        ["charts"] = new(AllCharts),
        ["situations-home"] = new(() => Situations("What happens at home, drawn gently", "home")),
        ["situations-help"] = new(() => Situations("People who help, and feeling safe", "help")),
        ["situations-change"] = new(() => Situations("When a family changes", "change")),
    };

    private static readonly Dictionary<string, Func<Picture, Picture>> Prints = new()
    {
        ["grey"] = GreyArt.From,
        ["lines"] = drawing => LineArt.From(drawing, Palette.Line),
    };

    public static TheoryData<string> SheetNames() => [.. Sheets.Keys];

    public static TheoryData<string, string> PrintNames()
    {
        var names = new TheoryData<string, string>();
        foreach (var sheet in Sheets.Keys) foreach (var print in Prints.Keys) names.Add(sheet, print);
        return names;
    }

    [Theory]
    [MemberData(nameof(SheetNames))]
    public void The_gallery_holds_the_approved_sheet(string name)
    {
        var svg = Sheets[name].Value.ToSvg();

        Assert.InRange(Encoding.UTF8.GetByteCount(svg), 10_000, MostBytes);
        Approved.Text(Repository.At("samples", "pictures", name + ".svg"), svg);
    }

    [Theory]
    [MemberData(nameof(PrintNames))]
    public void The_gallery_holds_the_approved_print(string name, string print)
    {
        var png = Sheets[name].Value.ToGreyPng(GreyWidth, Prints[print]);

        Assert.InRange(png.Length, 5_000, MostGreyBytes);
        Approved.Pixels(Repository.At("samples", "pictures", $"{name}-{print}.png"), png);
    }

    [Fact]
    public void Every_choice_of_a_look_and_a_scene_is_on_a_sheet()
    {
        var shown = Sheets.Values.SelectMany(sheet => sheet.Value.Names).ToHashSet();

        var missing = PictureNamesTests.Choices("look.json").Concat(PictureNamesTests.Choices("scene.json")).Where(field => !ShownElsewhere.Contains(field.Key))
            .SelectMany(field => field.Value.Select(name => (field.Key, name))).Where(choice => choice.name != "none" && !shown.Contains(choice));

        Assert.Empty(missing);
    }

    [Fact]
    public void Every_chart_has_a_sample_without_a_warning()
    {
        Assert.Equal(Charts.All.Names.Order(StringComparer.Ordinal), PictureSample.Names("charts"));
        Assert.Empty(PictureSample.Names("charts").SelectMany(name => PictureSample.Read("charts", name).Notes).Select(note => $"{note.Code} {note.Pointer}"));
    }

    [Fact]
    public void Every_file_of_the_gallery_is_made_by_a_test()
    {
        var made = Sheets.Keys.SelectMany(name => Prints.Keys.Select(print => $"{name}-{print}.png").Append(name + ".svg")).Append("README.md").ToHashSet();

        Assert.DoesNotContain(Directory.EnumerateFiles(Repository.At("samples", "pictures")), file => !made.Contains(Path.GetFileName(file)));
    }

    // The people of the story that ships: alone, their faces, and all together.
    private static GallerySheet ACast()
    {
        using var sample = JsonDocument.Parse(File.ReadAllText(Repository.At("templates", "words-and-pictures", "sample.json")));
        var (sheet, cast) = (new GallerySheet("The people of one story"), Cast.Read(sample.RootElement.GetProperty("data").GetProperty("people")));
        sheet.Add("people", 7, cast.Members.Select(member => Scene(member.Name, $$"""{ "people": [{ "who": "{{member.Id}}" }] }""", Tall, cast)));
        sheet.Add("portraits", 7, cast.Members.Select(member => new GalleryPicture(member.Name, Portrait.Draw(member, "happy"), Face)));
        sheet.Add("together", 2, [Scene("everybody", $$"""{ "people": [{{string.Join(", ", cast.Members.Select(member => $$"""{ "who": "{{member.Id}}" }"""))}}] }""", Panel, cast)]);
        return sheet;
    }

    private static GallerySheet Feelings()
    {
        var sheet = new GallerySheet("Feelings");
        sheet.Add("people/feeling", 8, Scenes("people/feeling").SelectMany(name => new[] { "ela", "mark" }.Select(who => new GalleryPicture(name, Portrait.Draw(Stage.Cast.Find(who)!, name), Face))));
        return sheet;
    }

    private static GallerySheet Poses()
    {
        var (sheet, who) = (new GallerySheet("Poses"), new[] { "mark", "ela", "noor", "gran", "mum", "sam" });
        sheet.Add("people/pose", 6, Scenes("people/pose").Select((name, i) => Scene(name, $$"""{ "strength": "plain", "people": [{ "who": "{{who[i % who.Length]}}", "pose": "{{name}}" }] }""", Middle)));
        return sheet;
    }

    private static GallerySheet Together()
    {
        var sheet = new GallerySheet("What two people do together, where they stand and how large");
        sheet.Add("between/kind", 5, Scenes("between/kind").Select(name => Scene(name, $$"""{ "strength": "plain", "people": [{ "who": "mum" }, { "who": "ela" }], "between": [{ "kind": "{{name}}", "a": "mum", "b": "ela" }] }""", Panel)));
        sheet.Add("people/at", 5, Choices("people/at").Select(name => Scene(name, $$"""{ "people": [{ "who": "mum", "at": "{{name}}" }, { "who": "ela" }] }""", Panel)));
        sheet.Add("people/size", 5, Choices("people/size").Select(name => Scene(name, $$"""{ "people": [{ "who": "mum", "size": "{{name}}" }, { "who": "mark" }] }""", Panel)));
        return sheet;
    }

    private static GallerySheet Places()
    {
        var sheet = new GallerySheet("Places");
        sheet.Add("place", 4, Scenes("place").Select(name => Scene(name, $$"""{ "place": "{{name}}", "people": [{ "who": "kofi" }] }""", Panel)));
        return sheet;
    }

    private static GallerySheet AllTheThings()
    {
        var sheet = new GallerySheet("Things");
        sheet.Add("objects/kind", 10, AllThings.All.Select(Single));
        return sheet;
    }

    private static GallerySheet Signs()
    {
        var sheet = new GallerySheet("Bubbles, signs, weather and time");
        sheet.Add("says/kind", 5, Scenes("says/kind").Select(name => Scene(name, $$"""{ "people": [{ "who": "ela" }], "says": [{ "who": "ela", "kind": "{{name}}", "text": "Hello!" }] }""", Middle)));
        sheet.Add("effects/kind", 8, Scenes("effects/kind").Select(name => Scene(name, $$"""{ "people": [{ "who": "ela" }], "effects": [{ "kind": "{{name}}", "on": "ela" }] }""", Middle)));
        sheet.Add("weather", 4, Scenes("weather").Select(name => Scene(name, $$"""{ "place": "park", "weather": "{{name}}", "people": [{ "who": "ela" }] }""", Panel)));
        sheet.Add("time", 4, new[] { "day", "night" }.Select(name => Scene(name, $$"""{ "place": "bedroom", "time": "{{name}}", "people": [{ "who": "ela" }] }""", Panel)));
        sheet.Add("people/facing", 6, new[] { "front", "left", "right" }.Select(name => Scene(name, $$"""{ "people": [{ "who": "noor", "facing": "{{name}}" }] }""", Middle)));
        sheet.Add("strength", 4, new[] { "gentle", "plain" }.Select(name => Scene(name, $$"""{ "strength": "{{name}}", "people": [{ "who": "mum", "feeling": "angry" }, { "who": "mark", "feeling": "angry" }], "between": [{ "kind": "argue", "a": "mum", "b": "mark" }] }""", Panel)));
        return sheet;
    }

    private static GallerySheet Looks(string title, params ReadOnlySpan<string> fields)
    {
        var sheet = new GallerySheet(title);
        foreach (var field in fields)
        {
            var names = field == "skin" ? [.. Enumerable.Range(1, 10).Select(tone => $"{tone}")] : PictureNames.Looks[field].Remove("none");
            sheet.Add(field, 11, names.Select((name, i) => field == "topColour" ? Swatch(name) : Person(field, name, i)));
        }

        return sheet;
    }

    private static GallerySheet AllCharts()
    {
        var sheet = new GallerySheet("Charts");
        sheet.Add("charts", 3, Charts.All.Names.Select(name => Whole(name, PictureSample.Read("charts", name).Picture.Drawing)));
        return sheet;
    }

    private static GalleryPicture Whole(string name, Picture drawing) => new(name, drawing, (0, 0, drawing.Width, drawing.Height));

    private static GallerySheet Situations(string title, string name)
    {
        var sheet = new GallerySheet(title);
        sheet.Add(title, 3, SituationTests.All.Where(one => one.Sheet == name).Select(one => Whole(one.Name, PictureSample.Read("situations", one.Name).Picture.Drawing)));
        return sheet;
    }

    private static ImmutableArray<string> Scenes(string field) => PictureNames.Scenes[field];

    // What is said of a scene's people without being drawn by a table.
    private static ImmutableArray<string> Choices(string field) => PictureNamesTests.Choices("scene.json").Single(choice => choice.Key == field).Value;

    private static GalleryPicture Scene(string name, string json, (double, double, double, double) view, Cast? cast = null) =>
        new(name, ScenePainter.Draw(Stage.Scene(json, cast)), view);

    // Things of one size beside things of another: each fills its place.
    private static GalleryPicture Single(Thing thing)
    {
        var canvas = new Canvas();
        thing.Draw(canvas.At(0, 0));
        var size = Math.Max(Math.Max(thing.Width, thing.Height) * 1.16, 60);
        return new(thing.Name, canvas.ToDrawing(size, size), (-size / 2, -size / 2, size, size));
    }

    private static GalleryPicture Swatch(string colour)
    {
        var canvas = new Canvas();
        canvas.Shape(Curve.Round(0, 0, 40), Palette.Cloth(colour), Palette.Line, 4);
        return new(colour, canvas.ToDrawing(100, 100), (-50, -50, 100, 100));
    }

    private static GalleryPicture Person(string field, string name, int index)
    {
        var isOfHead = field is "skin" or "hair" or "hairColour" or "facialHair" or "headCovering";
        var value = field switch { "skin" => name, "wears" => $"[\"{name}\"]", _ => JsonSerializer.Serialize(name) };
        string[] others = ["\"hair\": \"short\"", "\"topColour\": \"teal\"", $"\"skin\": {index * 3 % 10 + 1}", "\"hairColour\": \"brown\"", "\"headCoveringColour\": \"plum\""];
        var look = string.Join(", ", others.Where(other => !other.StartsWith($"\"{field}\"", StringComparison.Ordinal)).Append($"\"{field}\": {value}"));
        var cast = Stage.CastOf($$"""[{ "id": "a", "name": "A", "look": { {{look}} } }]""");
        return isOfHead ? new(name, Portrait.Draw(cast.Members[0]), Face) : Scene(name, """{ "people": [{ "who": "a" }] }""", Tall, cast);
    }
}
