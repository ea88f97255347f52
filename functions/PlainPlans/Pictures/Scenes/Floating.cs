using System.Collections.Immutable;
using PlainPlans.Pictures.Figures;
using PlainPlans.Pictures.Pens;
using PlainPlans.Pictures.Places;

namespace PlainPlans.Pictures.Scenes;

/// <summary>A bubble or a sign that belongs to somebody and floats near their head.</summary>
/// <param name="Owner">Whose it is.</param>
/// <param name="Width">Its width with everything.</param>
/// <param name="Height">Its height.</param>
/// <param name="Bubble">The bubble, or null for a sign.</param>
/// <param name="Content">What is in the bubble.</param>
/// <param name="Effect">The sign, or null.</param>
internal sealed record Floating(int Owner, double Width, double Height, SceneBubble? Bubble, BubbleContent? Content, Effect? Effect)
{
    /// <summary>Where it is.</summary>
    public Box Box { get; init; }

    /// <summary>Where the tail of the bubble ends.</summary>
    public Spot Tip { get; init; }

    /// <summary>All that floats in a scene, signs first: they belong right above the head.</summary>
    public static ImmutableArray<Floating> Of(Scene scene, ImmutableArray<Figure> figures)
    {
        var floating = ImmutableArray.CreateBuilder<Floating>();
        foreach (var one in scene.Effects.Where(one => !one.Effect.IsAround)) floating.Add(new(one.On, one.Effect.Width, one.Effect.Height, null, null, one.Effect));
        foreach (var bubble in scene.Bubbles)
        {
            var content = BubbleContent.Of(bubble);
            var (width, height) = BubblePainter.SizeOf(bubble.Kind, content);
            floating.Add(new(bubble.Who, width, height, bubble, content, null));
        }

        return floating.ToImmutable();
    }

    public void Paint(Canvas canvas)
    {
        if (Bubble is not null) BubblePainter.Paint(canvas, Bubble.Kind, Content!, Box, Tip);
        else Effect!.Draw(canvas.At(Box.X, Box.Y));
    }
}

/// <summary>
/// Finds places for bubbles and signs: inside the frame, over nobody's head or raised hand, over no other bubble, and
/// with a tail that crosses no head.
/// </summary>
internal static class FloatingPlaces
{
    private const double Step = 18;
    private const double Edge = 34;
    private const double OutOfOrder = 700;

    /// <summary>
    /// Everything with its place, or null where something finds none. Bubbles stay above their speakers; where they
    /// are too wide for that, they spread over the panel in the order of the speakers.
    /// </summary>
    public static ImmutableArray<Floating>? Find(ImmutableArray<Floating> floating, ImmutableArray<Figure> figures)
    {
        foreach (var spread in new[] { 0, .6, 1.0 })
        {
            if (Find(floating, figures, spread) is { } found) return found;
        }

        return null;
    }

    private static ImmutableArray<Floating>? Find(ImmutableArray<Floating> floating, ImmutableArray<Figure> figures, double spread)
    {
        var heads = figures.Select(HeadBox).ToList();
        var taken = heads.Concat(figures.SelectMany(Hands)).Concat(figures.SelectMany(Tokens)).Concat(figures.Select(BodyBox)).ToList();
        var bubbles = floating.Where(one => one.Bubble is not null).OrderBy(one => figures[one.Owner].X).ToList();
        var placed = new List<Floating>(floating.Length);
        foreach (var one in floating)
        {
            var rank = bubbles.IndexOf(one);
            var spreadX = rank < 0 || bubbles.Count < 2 ? heads[one.Owner].X : Edge + one.Width / 2 + (PlaceView.Width - 2 * Edge - one.Width) * rank / (bubbles.Count - 1);
            
            // Who speaks before somebody further left starts at the top, so that the next words come below.
            var isFirst = rank >= 0 && floating.Any(other => other.Bubble is { } later && later.Entry > one.Bubble!.Entry && heads[other.Owner].X < heads[one.Owner].X - 40);
            if (Best(one, figures, heads, taken, placed, (spreadX - heads[one.Owner].X) * spread, isFirst) is not { } found) return null;
            placed.Add(found);
            taken.Add(found.Box);
        }

        return [.. placed];
    }

    /// <summary>The head with hair and hat.</summary>
    public static Box HeadBox(Figure figure)
    {
        var (head, k) = (figure.PanelHead, figure.Scale);
        return Box.Between(head.X - figure.HairWidth * k, head.Y - figure.Crown * k, head.X + figure.HairWidth * k, head.Y + figure.Body.Head * k);
    }

    private static Box BodyBox(Figure figure)
    {
        if (figure.Stance == Stance.Lying) return Box.Between(figure.X - Bed.HalfWidth(figure) * figure.Scale, figure.Y - 250 * figure.Scale, figure.X + Bed.HalfWidth(figure) * figure.Scale, figure.Y);
        var (head, half) = (figure.PanelHead, (figure.Body.Shoulder + figure.Body.ArmWidth * .4) * figure.Scale);
        return Box.Between(figure.X - half, head.Y, figure.X + half, figure.Y);
    }

    private static IEnumerable<Box> Hands(Figure figure)
    {
        if (figure.Stance == Stance.Lying || figure.Pose.IsAway) yield break;
        foreach (var side in Sides.Both)
        {
            var (hand, size) = (figure.ToPanel(figure.Arm(side).Hand), figure.Body.ArmWidth * figure.Scale * 1.5);
            if (hand.Y < figure.ToPanel(figure.Shoulder(side)).Y) yield return new(hand.X, hand.Y, size, size);
        }
    }

    /// <summary>The small picture of the feeling beside the head, if there is one.</summary>
    public static IEnumerable<Box> Tokens(Figure figure)
    {
        if (figure.Token is not { } token) yield break;
        var (middle, size) = (figure.ToPanel(token.Middle), token.Half * 2 * figure.Scale);
        yield return new(middle.X, middle.Y, size, size);
    }

    private static Floating? Best(Floating one, ImmutableArray<Figure> figures, List<Box> heads, List<Box> taken, List<Floating> before, double aside, bool isAtTop)
    {
        var (figure, head) = (figures[one.Owner], heads[one.Owner]);
        var gap = one.Effect is not null ? 6 : 8;
        var (wantedX, wantedY) = one.Effect is not null
            ? (head.X, head.Top - one.Height / 2 - 14)
            : (head.X + figure.Facing * 46 + aside, isAtTop ? Edge + one.Height / 2 : head.Top - one.Height / 2 - Clearance(one.Bubble!));
        Floating? best = null;
        var least = double.MaxValue;
        var (firstX, firstY) = (Edge + one.Width / 2, Edge + one.Height / 2);
        var (columns, rows) = ((int)((PlaceView.Width - Edge - one.Width / 2 - firstX) / Step) + 1, (int)((PlaceView.Height * .80 - one.Height / 2 - firstY) / Step) + 1);

        // From the best spot outwards, row by row: what is further off than the best so far is not tried.
        foreach (var y in Outwards(firstY, wantedY, rows))
        {
            var rowCost = 1.3 * Math.Abs(y - wantedY);
            if (rowCost >= least) break;
            var bottom = y + one.Height / 2;
            rowCost += bottom > head.Top ? 150 : 0;
            var beside = taken.Where(other => y - one.Height / 2 < other.Bottom + gap && other.Top < bottom + gap).ToList();
            var after = before.Where(earlier => earlier.Bubble is not null && one.Bubble is not null && earlier.Box.Y + 30 > y).ToList();
            foreach (var x in Outwards(firstX, wantedX, columns))
            {
                var cost = rowCost + Math.Abs(x - wantedX);
                if (cost >= least) break;
                if (one.Bubble is { } near && bottom > head.Top - Clearance(near) * .8 && Math.Abs(x - head.X) < one.Width / 2 + head.Width / 2) cost += 260;

                // Readers start at the top left, so who speaks first is further up or further left.
                foreach (var earlier in after) if (earlier.Box.X > x) cost += OutOfOrder;
                if (cost >= least || IsTaken(beside, x, one.Width / 2 + gap)) continue;
                var box = new Box(x, y, one.Width, one.Height);
                var tip = TipOf(figure, box);
                if (one.Bubble is { } bubble && Crosses(bubble.Kind, box, tip, one.Owner, heads, before)) continue;
                if (before.Exists(earlier => earlier.Bubble is not null && IsOnTail(earlier, box))) continue;
                (best, least) = (one with { Box = box, Tip = tip }, cost);
            }
        }

        return best;
    }

    private static bool IsTaken(List<Box> beside, double x, double half)
    {
        foreach (var other in beside) if (x - half < other.Right && other.Left < x + half) return true;
        return false;
    }

    // The places of a row or a column, the nearest to a wish first.
    private static IEnumerable<double> Outwards(double first, double wanted, int count)
    {
        if (count <= 0) yield break;
        var start = Math.Clamp((int)Math.Round((wanted - first) / Step), 0, count - 1);
        yield return first + start * Step;
        for (var i = 1; i < count; i++)
        {
            var isLeftNearer = wanted < first + start * Step;
            foreach (var index in isLeftNearer ? [start - i, start + i] : new[] { start + i, start - i })
            {
                if (index >= 0 && index < count) yield return first + index * Step;
            }
        }
    }

    /// <summary>How much room the tail of a bubble wants above a head.</summary>
    public static double Clearance(SceneBubble bubble) => bubble.Kind == BubbleKind.Thought ? 96 : 50;

    // On the way from the head to the bubble, just outside hair and hat: a tail never lies over a face.
    private static Spot TipOf(Figure figure, Box box)
    {
        var head = figure.PanelHead;
        var way = (box.Centre - head).Unit;
        var (rx, ry) = (figure.HairWidth * figure.Scale, (way.Y < 0 ? figure.Crown : figure.Body.Head) * figure.Scale);
        return head + way * (1 / Math.Sqrt(way.X * way.X / (rx * rx) + way.Y * way.Y / (ry * ry)) + 10);
    }

    // Over another head with its hair, over the own face, or over another bubble or sign.
    private static bool Crosses(BubbleKind kind, Box box, Spot tip, int owner, List<Box> heads, List<Floating> before)
    {
        var (from, to) = BubblePainter.TailOf(kind, box, tip);
        var own = heads[owner];
        for (var i = 0; i < heads.Count; i++) if (i != owner && heads[i].IsCrossed(from, to, 13)) return true;
        if ((own with { Width = own.Width * .7, Height = own.Height * .8 }).IsCrossed(from, Spot.Between(from, to, .8), 10)) return true;
        foreach (var earlier in before) if (earlier.Box.IsCrossed(from, to, 8)) return true;
        return false;
    }

    private static bool IsOnTail(Floating earlier, Box box)
    {
        var (from, to) = BubblePainter.TailOf(earlier.Bubble!.Kind, earlier.Box, earlier.Tip);
        return box.IsCrossed(from, to, 10);
    }
}
