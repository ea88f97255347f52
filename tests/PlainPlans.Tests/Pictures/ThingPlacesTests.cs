using System.Collections.Immutable;
using System.Text.Json;
using PlainPlans.Pictures;
using PlainPlans.Pictures.Figures;
using PlainPlans.Pictures.Scenes;

namespace PlainPlans.Tests.Pictures;

/// <summary>Where things stand that a scene only names, over many scenes that no one chose.</summary>
public class ThingPlacesTests
{
    private const int Scenes = 400;

    // What stands on a table touches it.
    private const double Touch = 8;

    private static readonly Lazy<ImmutableArray<(string Json, ImmutableArray<Figure> Figures, ImmutableArray<PlacedThing> Things)>> All = new(() => [.. Thrown().AsParallel().AsOrdered().Select(Place)]);

    [Fact]
    public void No_thing_stands_before_a_face()
    {
        foreach (var (json, figures, things) in Many())
        {
            foreach (var thing in things.Where(thing => !thing.IsBehind))
            {
                foreach (var figure in figures)
                {
                    var face = new Box(figure.PanelHead.X, figure.PanelHead.Y, figure.PanelHeadRadius * 1.8, figure.PanelHeadRadius * 1.8);
                    Assert.False(face.IsNear(thing.Box, 0), $"{thing.Thing.Name} in {json}");
                }
            }
        }
    }

    [Fact]
    public void No_two_things_lie_over_each_other()
    {
        foreach (var (json, _, things) in Many())
        {
            for (var i = 0; i < things.Length; i++)
            {
                for (var j = i + 1; j < things.Length; j++)
                {
                    Assert.False(things[i].Box.IsNear(things[j].Box, -Touch), $"{things[i].Thing.Name} and {things[j].Thing.Name} in {json}");
                }
            }
        }
    }

    [Fact]
    public void Every_thing_stays_inside_the_frame()
    {
        foreach (var (json, _, things) in Many())
        {
            foreach (var box in things.Select(thing => thing.Box)) Assert.True(box.Left >= 20 && box.Right <= 1180 && box.Top >= 20 && box.Bottom <= 880, json);
        }
    }

    [Fact]
    public void A_thing_hides_little_of_anybody()
    {
        foreach (var (json, figures, things) in Many().Where(one => one.Figures.Length < 4))
        {
            foreach (var thing in things.Where(thing => !thing.IsBehind))
            {
                foreach (var figure in figures.Where(figure => figure.Stance != Stance.Lying))
                {
                    var half = figure.Body.Shoulder * figure.Scale;
                    var body = Box.Between(figure.X - half, figure.PanelHead.Y, figure.X + half, figure.Y);
                    Assert.True(Overlap(body, thing.Box) < .2 * body.Width * body.Height, $"{thing.Thing.Name} in {json}");
                }
            }
        }
    }

    [Fact]
    public void Small_things_stand_on_the_table()
    {
        foreach (var people in new[] { """{ "who": "mum" }""", """{ "who": "mum" }, { "who": "ela" }""", """{ "who": "mum", "pose": "sit" }, { "who": "mark" }, { "who": "kofi" }""" })
        {
            var things = Place($$"""{ "place": "living-room", "people": [{{people}}], "objects": [{ "kind": "bottle" }, { "kind": "table" }, { "kind": "glass" }] }""").Things;

            var table = things[0].Box;
            foreach (var small in things.Skip(1)) Assert.True(small.Box.X > table.Left && small.Box.X < table.Right && Math.Abs(small.Box.Bottom - table.Top) <= Touch, small.Thing.Name);
        }
    }

    [Theory]
    [InlineData("clock")]
    [InlineData("picture")]
    [InlineData("calendar")]
    public void What_hangs_finds_free_wall(string kind)
    {
        // The walls of these are full: the thing hangs where it covers least.
        string[] full = ["food-bank", "library", "street"];
        foreach (var place in PictureNames.Scenes["place"].Except(full))
        {
            var json = $$"""{ "place": "{{place}}", "people": [{ "who": "mum" }, { "who": "ela" }], "objects": [{ "kind": "{{kind}}" }] }""";
            var box = Place(json).Things[0].Box;

            foreach (var other in ThingPlaces.OnWall(Stage.Scene(json))) Assert.True(Overlap(box, other) <= .1 * box.Width * box.Height, place);
        }
    }

    private static double Overlap(Box a, Box b) =>
        Math.Max(0, Math.Min(a.Right, b.Right) - Math.Max(a.Left, b.Left)) * Math.Max(0, Math.Min(a.Bottom, b.Bottom) - Math.Max(a.Top, b.Top));

    private static (string Json, ImmutableArray<Figure> Figures, ImmutableArray<PlacedThing> Things) Place(string json)
    {
        var scene = Stage.Scene(json);
        var layout = SceneLayout.Of(scene);
        return (json, layout.Figures, ThingPlaces.Find(scene, layout));
    }

    private static ImmutableArray<(string Json, ImmutableArray<Figure> Figures, ImmutableArray<PlacedThing> Things)> Many() => All.Value;

    // The seed is fixed, so the scenes are always the same.
    private static IEnumerable<string> Thrown()
    {
        var random = new Random(41);
        for (var i = 0; i < Scenes; i++)
        {
            var people = Stage.Ids.OrderBy(_ => random.Next()).Take(1 + random.Next(4)).Select(id => new { who = id, pose = OneOf("stand", "sit", "walk", "floor", "wave") }).ToList();
            var objects = Enumerable.Range(0, 1 + random.Next(5)).Select(_ => new { kind = OneOf([.. PictureNames.Scenes["objects/kind"]]) }).ToList();
            yield return JsonSerializer.Serialize(new { place = OneOf([.. PictureNames.Scenes["place"]]), people, objects });
        }

        string OneOf(params string[] choices) => choices[random.Next(choices.Length)];
    }
}
