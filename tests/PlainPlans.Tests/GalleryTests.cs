using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using PlainPlans.Pictures;
using PlainPlans.Pictures.Pens;
using PlainPlans.Pictures.Things;
using PlainPlans.Tests.Pictures;

namespace PlainPlans.Tests;

/// <summary>
/// Writes <c>samples/gallery</c>: sheets of everything that can be drawn, made from the tables, so that a new entry
/// appears by itself. The files are approved by a person; see <see cref="Approved"/>.
/// </summary>
public class GalleryTests
{
    private const int MostBytes = 400_000;

    private static readonly (double, double, double, double) Panel = (0, 0, ScenePainter.Width, ScenePainter.Height);
    private static readonly (double, double, double, double) Middle = (150, 40, 900, 810);
    private static readonly (double, double, double, double) Tall = (330, 50, 540, 790);
    private static readonly (double, double, double, double) Face = (0, 0, Portrait.Size, Portrait.Size);

    // Colours of other clothes are those of tops, and a bubble shows any thing.
    private static readonly HashSet<string> ShownElsewhere = ["bottomColour", "headCoveringColour", "shoes", "people/holds", "says/shows"];

    private static readonly Dictionary<string, Func<GallerySheet>> Sheets = new()
    {
        ["feelings"] = Feelings,
        ["poses"] = Poses,
        ["together"] = Together,
        ["places"] = Places,
        ["things"] = ThingsAndSigns,
        ["people"] = () => Looks("How people look", "age", "build", "skin", "hair", "hairColour", "facialHair", "headCovering", "moves"),
        ["clothes"] = () => Looks("What people wear", "top", "topColour", "pattern", "bottom", "wears"),
    };

    public static TheoryData<string> SheetNames() => [.. Sheets.Keys];

    [Theory]
    [MemberData(nameof(SheetNames))]
    public void The_gallery_holds_the_approved_sheet(string name)
    {
        var svg = Sheets[name]().ToSvg();

        Assert.InRange(Encoding.UTF8.GetByteCount(svg), 10_000, MostBytes);
        Approved.Text(Repository.At("samples", "gallery", name + ".svg"), svg);
    }

    [Fact]
    public void Every_choice_of_a_look_and_a_scene_is_on_a_sheet()
    {
        var shown = Sheets.Values.SelectMany(sheet => sheet().Names).ToHashSet();

        var missing = PictureNames.Looks.Concat(PictureNames.Scenes).Where(field => !ShownElsewhere.Contains(field.Key))
            .SelectMany(field => field.Value.Select(name => (field.Key, name))).Where(choice => choice.name != "none" && !shown.Contains(choice));

        Assert.Empty(missing);
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
        var sheet = new GallerySheet("What two people do together");
        sheet.Add("between/kind", 5, Scenes("between/kind").Select(name => Scene(name, $$"""{ "strength": "plain", "people": [{ "who": "mum" }, { "who": "ela" }], "between": [{ "kind": "{{name}}", "a": "mum", "b": "ela" }] }""", Panel)));
        return sheet;
    }

    private static GallerySheet Places()
    {
        var sheet = new GallerySheet("Places");
        sheet.Add("place", 4, Scenes("place").Select(name => Scene(name, $$"""{ "place": "{{name}}", "people": [{ "who": "kofi" }] }""", Panel)));
        return sheet;
    }

    private static GallerySheet ThingsAndSigns()
    {
        var sheet = new GallerySheet("Things, bubbles, signs and weather");
        sheet.Add("objects/kind", 10, AllThings.All.Select(Single));
        sheet.Add("says/kind", 5, Scenes("says/kind").Select(name => Scene(name, $$"""{ "people": [{ "who": "ela" }], "says": [{ "who": "ela", "kind": "{{name}}", "text": "Hello!" }] }""", Middle)));
        sheet.Add("effects/kind", 8, Scenes("effects/kind").Select(name => Scene(name, $$"""{ "people": [{ "who": "ela" }], "effects": [{ "kind": "{{name}}", "on": "ela" }] }""", Middle)));
        sheet.Add("weather", 4, Scenes("weather").Select(name => Scene(name, $$"""{ "place": "park", "weather": "{{name}}", "people": [{ "who": "ela" }] }""", Panel)));
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

    private static ImmutableArray<string> Scenes(string field) => PictureNames.Scenes[field];

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
