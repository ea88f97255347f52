using System.Collections.Immutable;
using PlainPlans.Pictures.Pens;
using PlainPlans.Pictures.Scenes;

namespace PlainPlans.Pictures.Charts;

/// <summary>A place around the middle: where the circle is, and the top of its words.</summary>
internal readonly record struct Place(Spot Spot, double WordsTop);

/// <summary>
/// Places circles with words around one in the middle: a row above, columns at the sides, a row below, in the order of
/// the clock. Words stand on the side away from the middle, or below at the sides, so that lines to the middle stay
/// clear of them.
/// </summary>
internal sealed class Surrounding
{
    private const double Gap = 12;
    private const double Step = 16;
    private const int Most = 12;

    // Between a row and the middle: long enough for a line with an arrow at each end.
    private const double Line = 92;

    // How many stand above, at the right, below and at the left.
    private static readonly (int Above, int Right, int Below, int Left)[] Shares =
    [
        (0, 0, 0, 0), (1, 0, 0, 0), (0, 1, 0, 1), (2, 0, 1, 0), (2, 0, 2, 0), (3, 0, 2, 0), (3, 0, 3, 0), (2, 1, 3, 1), (3, 1, 3, 1), (4, 1, 3, 1), (4, 1, 4, 1), (4, 2, 3, 2), (4, 2, 4, 2),
    ];

    private readonly double _radius;
    private readonly double _middleRadius;
    private readonly ImmutableArray<double> _heights;
    private readonly (int Above, int Right, int Below, int Left) _share;

    private Surrounding(double radius, double middleRadius, ImmutableArray<double> heights)
    {
        (_radius, _middleRadius, _heights) = (radius, middleRadius, heights);
        _share = Shares[heights.Length];
    }

    public Spot Middle { get; private set; }

    public ImmutableArray<Place> Places { get; private set; } = [];

    /// <summary>Where the last of it ends below.</summary>
    public double Bottom { get; private set; }

    /// <summary>How wide the words of each place may be.</summary>
    public static ImmutableArray<double> Widths(int count)
    {
        var share = Shares[Math.Min(count, Most)];
        return [
            .. Enumerable.Repeat(Column(share.Above), share.Above), .. Enumerable.Repeat(SideWidth, share.Right),
            .. Enumerable.Repeat(Column(share.Below), share.Below), .. Enumerable.Repeat(SideWidth, share.Left)];

        static double Column(int number) => number == 0 ? 0 : Math.Min(400, (Sheet.Width - 2 * Sheet.Margin) / number - 24);
    }

    /// <summary>Places at most 12 circles.</summary>
    /// <param name="top">Where the room for them begins.</param>
    /// <param name="radius">Of each circle.</param>
    /// <param name="middleRadius">Of the circle in the middle, with its words.</param>
    /// <param name="labels">The words, measured with <see cref="Widths"/>.</param>
    public static Surrounding Of(double top, double radius, double middleRadius, ImmutableArray<(double Width, double Height)> labels)
    {
        var made = new Surrounding(radius, middleRadius, [.. labels.Select(label => label.Height)]);
        for (var spread = 0.0; ; spread += Step)
        {
            made.PlaceAll(top, spread);
            // Far enough apart, any line misses any words: the loop ends.
            if (!made.IsCrossed(labels)) return made;
        }
    }

    private const double SideWidth = 270;

    private void PlaceAll(double top, double spread)
    {
        var (above, right, below, left) = _share;
        var sides = Math.Max(right, left);
        var highest = _heights.Take(above).DefaultIfEmpty(-Gap).Max();
        var rowAbove = above == 0 ? top : top + highest + Gap + _radius;
        var sideHeights = Enumerable.Range(0, sides).Select(i => Math.Max(
            i < right ? _heights[above + i] : 0,
            i < left ? _heights[_heights.Length - 1 - i] : 0)).ToArray();
        var sideTotal = sideHeights.Sum(height => 2 * _radius + Gap + height) + Math.Max(0, sides - 1) * (24 + spread / 2);
        var room = Math.Max(2 * _middleRadius, sideTotal);
        var between = above == 0 ? top : rowAbove + _radius + Line + spread;
        Middle = new(Sheet.Middle, between + room / 2);
        var rowBelow = between + room + Line + spread + _radius;

        var places = ImmutableArray.CreateBuilder<Place>();
        for (var i = 0; i < above; i++) places.Add(new(new(ColumnX(i, above), rowAbove), rowAbove - _radius - Gap - _heights[i]));
        var sideTops = new double[sides];
        for (var (i, y) = (0, Middle.Y - sideTotal / 2); i < sides; y += 2 * _radius + Gap + sideHeights[i] + 24 + spread / 2, i++) sideTops[i] = y;
        for (var i = 0; i < right; i++) places.Add(Side(Sheet.Width - Sheet.Margin - SideWidth / 2, sideTops[i]));
        for (var i = below - 1; i >= 0; i--) places.Add(new(new(ColumnX(i, below), rowBelow), rowBelow + _radius + Gap));
        for (var i = left - 1; i >= 0; i--) places.Add(Side(Sheet.Margin + SideWidth / 2, sideTops[i]));
        Places = places.ToImmutable();
        Bottom = below == 0 ? between + room : rowBelow + _radius + Gap + _heights.Skip(above + right).Take(below).Max();
    }

    private Place Side(double x, double top) => new(new(x, top + _radius), top + 2 * _radius + Gap);

    private static double ColumnX(int index, int count) => Sheet.Margin + (index + .5) * (Sheet.Width - 2 * Sheet.Margin) / count;

    // Whether a line from the middle touches the words or the circle of another place.
    private bool IsCrossed(ImmutableArray<(double Width, double Height)> labels)
    {
        for (var i = 0; i < Places.Length; i++)
        {
            var words = new Box(Places[i].Spot.X, Places[i].WordsTop + labels[i].Height / 2, labels[i].Width + 2 * Gap, labels[i].Height + Gap);
            var circle = new Box(Places[i].Spot.X, Places[i].Spot.Y, 2 * _radius, 2 * _radius);
            for (var j = 0; j < Places.Length; j++)
            {
                if (j != i && (Touches(words, Places[j].Spot) || Touches(circle, Places[j].Spot))) return true;
            }
        }

        return false;
    }

    private bool Touches(Box box, Spot end)
    {
        const int Dots = 60;
        for (var i = 0; i <= Dots; i++)
        {
            var spot = Spot.Between(Middle, end, (double)i / Dots);
            if (spot.X > box.Left && spot.X < box.Right && spot.Y > box.Top && spot.Y < box.Bottom) return true;
        }

        return false;
    }
}
