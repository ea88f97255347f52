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
    private const double Step = 14;
    private const double Edge = 34;

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
        var placed = ImmutableArray.CreateBuilder<Floating>(floating.Length);
        foreach (var one in floating)
        {
            var rank = bubbles.IndexOf(one);
            var spreadX = rank < 0 || bubbles.Count < 2 ? heads[one.Owner].X : Edge + one.Width / 2 + (PlaceView.Width - 2 * Edge - one.Width) * rank / (bubbles.Count - 1);
            if (Best(one, figures, heads, taken, placed, (spreadX - heads[one.Owner].X) * spread) is not { } found) return null;
            placed.Add(found);
            taken.Add(found.Box);
        }

        return placed.ToImmutable();
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

    private static IEnumerable<Box> Tokens(Figure figure)
    {
        if (figure.Token is not { } token) yield break;
        var (middle, size) = (figure.ToPanel(token.Middle), token.Half * 2 * figure.Scale);
        yield return new(middle.X, middle.Y, size, size);
    }

    private static Floating? Best(Floating one, ImmutableArray<Figure> figures, List<Box> heads, List<Box> taken, IEnumerable<Floating> before, double aside)
    {
        var (figure, head) = (figures[one.Owner], heads[one.Owner]);
        var gap = one.Effect is not null ? 6 : 8;
        var (wantedX, wantedY) = one.Effect is not null
            ? (head.X, head.Top - one.Height / 2 - 14)
            : (head.X + figure.Facing * 46 + aside, head.Top - one.Height / 2 - Clearance(one.Bubble!));
        Floating? best = null;
        var least = double.MaxValue;
        for (var y = Edge + one.Height / 2; y + one.Height / 2 < PlaceView.Height * .80; y += Step)
        {
            for (var x = Edge + one.Width / 2; x <= PlaceView.Width - Edge - one.Width / 2; x += Step)
            {
                var box = new Box(x, y, one.Width, one.Height);
                var isTooNear = one.Bubble is not null && box.Bottom > head.Top - Clearance(one.Bubble) * .8 && Math.Abs(x - head.X) < box.Width / 2 + head.Width / 2;
                var cost = Math.Abs(x - wantedX) + 1.3 * Math.Abs(y - wantedY) + (box.Bottom > head.Top ? 150 : 0) + (isTooNear ? 260 : 0);
                foreach (var earlier in before)
                {
                    // Readers start at the top left, so who speaks first is further up or further left.
                    if (earlier.Bubble is not null && one.Bubble is not null && earlier.Box.X > x && earlier.Box.Y + 30 > y) cost += 90;
                }

                if (cost >= least || taken.Exists(other => box.IsNear(other, gap))) continue;
                var tip = TipOf(figure, box);
                if (one.Bubble is not null && Crosses(box, tip, one.Owner, heads)) continue;
                (best, least) = (one with { Box = box, Tip = tip }, cost);
            }
        }

        return best;
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

    private static bool Crosses(Box box, Spot tip, int owner, List<Box> heads)
    {
        for (var i = 0; i < heads.Count; i++)
        {
            if (i == owner) continue;
            for (var share = .0; share <= 1; share += .125)
            {
                var spot = Spot.Between(box.Centre, tip, share);
                if (new Box(spot.X, spot.Y, 26, 26).IsNear(heads[i], 0)) return true;
            }
        }

        return false;
    }
}
