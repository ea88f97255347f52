using System.Collections.Immutable;
using PlainPlans.Drawing;
using PlainPlans.Pictures.Pens;
using PlainPlans.Pictures.Scenes;

namespace PlainPlans.Pictures.Charts;

/// <summary>
/// Places people on true circles around a middle: each ring's label at its top, its people around, the left side like the
/// right. Portraits stay inside their ring; a name may reach over a line. Not everybody finds room so.
/// </summary>
internal sealed class RoundRings
{
    private const double AboveName = 2;
    private const double MostName = 190;
    private const double Free = 7;
    private const double Apart = 12;

    private static readonly ImmutableArray<double> Radii = [72, 64, 58, 52, 47];

    private readonly double[] _edges;
    private readonly double _radius;
    private readonly List<(Label Label, Box Box)> _labels = [];
    private readonly List<(Somebody Person, Label Name, Box Box)> _people = [];
    private readonly List<Box> _taken = [];

    private RoundRings(double[] edges, double radius) => (_edges, _radius) = (edges, radius);

    /// <summary>The radius of the circle around ring <paramref name="index"/>; with -1 of that around the middle.</summary>
    public double Edge(int index) => _edges[index + 1];

    /// <summary>Places everybody, with portraits as large as can be; null where somebody finds no room.</summary>
    /// <param name="rings">From the middle outwards: the label, and who is there.</param>
    /// <param name="heart">The radius of the circle in the middle.</param>
    /// <param name="outer">The radius of the outermost circle.</param>
    public static RoundRings? Of(ImmutableArray<(string Label, ImmutableArray<Somebody> People)> rings, double heart, double outer)
    {
        var edges = Enumerable.Range(0, rings.Length + 1).Select(i => heart + (outer - heart) * i / rings.Length).ToArray();
        return Radii.Select(radius => new RoundRings(edges, radius)).FirstOrDefault(placed => placed.Place(rings));
    }

    private bool Place(ImmutableArray<(string Label, ImmutableArray<Somebody> People)> rings)
    {
        for (var i = 0; i < rings.Length; i++)
        {
            if (!PlaceLabel(i, rings[i].Label)) return false;
        }

        for (var i = 0; i < rings.Length; i++)
        {
            if (!PlacePeople(i, rings[i].People)) return false;
        }

        return true;
    }

    // As high in its ring as it fits: near the line that it names.
    private bool PlaceLabel(int ring, string text)
    {
        var label = Label.Of(text, Label.Small, Edge(ring) * 1.1, LetterWeight.Bold);
        for (var y = -Edge(ring); y < -Edge(ring - 1); y += 2)
        {
            var box = new Box(0, y, label.Width, label.Height);
            if (!IsBetween(box, Edge(ring - 1), Edge(ring))) continue;
            _labels.Add((label, box));
            _taken.Add(box);
            return true;
        }

        return false;
    }

    // In pairs from the top: one on the left, one at the same height on the right. An odd one stands below the middle.
    private bool PlacePeople(int ring, ImmutableArray<Somebody> people)
    {
        var names = people.Select(person => Label.Of(person.Shown, Label.Small, MostName, LetterWeight.Bold)).ToImmutableArray();
        for (var i = 0; i < (people.Length + 1) / 2; i++)
        {
            var other = people.Length - 1 - i;
            var (width, height) = (Math.Max(names[i].Width, names[other].Width), Math.Max(names[i].Height, names[other].Height));
            if (Place(ring, width, height, 360.0 * (i + 1) / (people.Length + 1), isPair: other != i) is not { } box) return false;
            _people.Add((people[i], names[i], box));
            if (other != i) _people.Add((people[other], names[other], box with { X = -box.X }));
        }

        return true;
    }

    // As near as can be to an even share of the ring.
    private Box? Place(int ring, double nameWidth, double nameHeight, double degrees, bool isPair)
    {
        var (width, height) = (Math.Max(2 * _radius, nameWidth), 2 * _radius + AboveName + nameHeight);
        var (least, most) = (Edge(ring - 1) + _radius + Free, Edge(ring) - _radius - Free);
        for (var aside = 0; aside < 120; aside += 3)
        {
            foreach (var way in new[] { -1, 1 })
            {
                var (sin, cos) = Math.SinCos((degrees + way * aside) * Math.PI / 180);
                for (var distance = least; distance <= most; distance += 4)
                {
                    var box = new Box(-sin * distance, -cos * distance - _radius + height / 2, width, height);
                    var mirrored = box with { X = -box.X };
                    if (!IsFree(box) || (isPair && (!IsFree(mirrored) || box.IsNear(mirrored, Apart)))) continue;
                    _taken.Add(box);
                    if (isPair) _taken.Add(mirrored);
                    return box;
                }
            }
        }

        return null;
    }

    private bool IsFree(Box box) => IsBetween(box, _edges[0], _edges[^1]) && _taken.All(other => !other.IsNear(box, Apart));

    // The farthest corner lies within the outer circle, and the nearest point outside the inner one.
    private static bool IsBetween(Box box, double inner, double outer)
    {
        var (farX, farY) = (Math.Abs(box.X) + box.Width / 2, Math.Abs(box.Y) + box.Height / 2);
        var (nearX, nearY) = (Math.Max(0, Math.Abs(box.X) - box.Width / 2), Math.Max(0, Math.Abs(box.Y) - box.Height / 2));
        return new Spot(farX, farY).Length <= outer - Free && new Spot(nearX, nearY).Length >= inner + Free;
    }

    /// <summary>Draws labels, people and names around a middle.</summary>
    public void Draw(Sheet sheet, Spot middle)
    {
        foreach (var (label, box) in _labels) sheet.Write(label, middle.X + box.X, middle.Y + box.Top);
        foreach (var (person, name, box) in _people)
        {
            var (x, top) = (middle.X + box.X, middle.Y + box.Top + 2 * _radius + AboveName);
            // A plate keeps a line that passes here off the letters.
            var plate = Box.Between(box.X - name.Width / 2, box.Top + 2 * _radius + AboveName, box.X + name.Width / 2, box.Top + 2 * _radius + AboveName + name.Height);
            if (!Enumerable.Range(1, _edges.Length - 1).Any(i => IsBetween(plate, _edges[i - 1], _edges[i])))
                sheet.Canvas.Fill(Curve.Box(x - name.Width / 2 - 9, top + 2, name.Width + 18, name.Height, 16), Palette.Paper);
            PersonToken.Draw(sheet.Canvas, person, x, middle.Y + box.Top + _radius, _radius);
            sheet.Write(name, x, top);
        }
    }
}
