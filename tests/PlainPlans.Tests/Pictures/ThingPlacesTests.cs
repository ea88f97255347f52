using System.Collections.Immutable;
using System.Text.Json;
using PlainPlans.Drawing;
using PlainPlans.Pictures;
using PlainPlans.Pictures.Figures;
using PlainPlans.Pictures.Pens;
using PlainPlans.Pictures.Places;
using PlainPlans.Pictures.Scenes;
using PlainPlans.Pictures.Things;

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
        string[] full = ["food-bank", "library"];
        foreach (var place in AllPlaces.All.Where(place => !place.IsOutdoors).Select(place => place.Name).Except(full))
        {
            var json = $$"""{ "place": "{{place}}", "people": [{ "who": "mum" }, { "who": "ela" }], "objects": [{ "kind": "{{kind}}" }] }""";
            var box = Place(json).Things[0].Box;

            foreach (var other in ThingPlaces.OnWall(Stage.Scene(json))) Assert.True(Overlap(box, other) <= .1 * box.Width * box.Height, place);
        }
    }

    [Theory]
    [InlineData("clock")]
    [InlineData("picture")]
    [InlineData("calendar")]
    public void Where_there_is_no_wall_it_stands_on_a_post(string kind)
    {
        foreach (var place in AllPlaces.All.Where(place => place.IsOutdoors))
        {
            var box = Place($$"""{ "place": "{{place.Name}}", "people": [{ "who": "mum" }], "objects": [{ "kind": "{{kind}}" }] }""").Things[0].Box;

            Assert.True(box.Bottom > 648, place.Name);
        }
    }

    [Theory]
    [InlineData("candle")]
    [InlineData("lantern")]
    public void No_flame_stands_on_the_floor(string kind)
    {
        var thing = Place($$"""{ "place": "living-room", "people": [{ "who": "ela" }], "objects": [{ "kind": "{{kind}}" }] }""").Things[0];

        Assert.True(thing.Thing.Height > AllThings.All[kind].Height + 60);
    }

    [Theory]
    [InlineData("car")]
    [InlineData("bus")]
    [InlineData("police-car")]
    [InlineData("ambulance")]
    public void What_people_ride_in_is_larger_than_they_are(string kind)
    {
        var (_, figures, things) = Place($$"""{ "place": "street", "people": [{ "who": "mum" }, { "who": "ela" }], "objects": [{ "kind": "{{kind}}" }] }""");

        Assert.True(things[0].Box.Width > figures.Max(figure => figure.Height * figure.Scale), $"{things[0].Box}");
    }

    [Fact]
    public void Every_thing_is_drawn_inside_its_own_box()
    {
        const double Spare = 3.5; // half a line
        foreach (var thing in AllThings.All)
        {
            var canvas = new Canvas();
            thing.Draw(canvas);
            foreach (var shape in canvas.ToDrawing(1, 1).Shapes.Where(shape => shape.Opacity == 1)) // light shines beyond
            {
                var line = (shape.Stroke?.Width ?? 0) / 2;
                var along = Along(shape.Outline).ToList();
                var (across, down) = (along.Max(at => Math.Abs(at.X)) + line, along.Max(at => Math.Abs(at.Y)) + line);
                Assert.True(across <= thing.Width / 2 + Spare && down <= thing.Height / 2 + Spare, $"{thing.Name} needs {across * 2:0} by {down * 2:0}");
            }
        }
    }

    // Points on the outline: a control point may lie far outside.
    private static IEnumerable<Point> Along(Outline outline)
    {
        var (pen, next) = (default(Point), 0);
        foreach (var step in outline.Steps)
        {
            var count = step switch { Step.Close => 0, Step.Quadratic => 2, Step.Cubic => 3, _ => 1 };
            Point[] points = [pen, .. outline.Points.Skip(next).Take(count)];
            if (step is Step.Quadratic or Step.Cubic)
            {
                for (var share = 0.0; share <= 1; share += .1) yield return On(points, share);
            }

            next += count;
            pen = points[^1];
            yield return pen;
        }
    }

    private static Point On(Point[] points, double share) => points.Length == 1
        ? points[0]
        : On([.. points.Zip(points.Skip(1), (a, b) => new Point(a.X + (b.X - a.X) * share, a.Y + (b.Y - a.Y) * share))], share);

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
