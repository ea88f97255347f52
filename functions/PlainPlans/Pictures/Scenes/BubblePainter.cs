using PlainPlans.Pictures.Pens;

namespace PlainPlans.Pictures.Scenes;

/// <summary>Draws bubbles: white, with a line that speech, thoughts, shouts and whispers each have of their own.</summary>
internal static class BubblePainter
{
    private const double Line = 4.4;

    /// <summary>How large a bubble around some content is: its width and height with everything.</summary>
    public static (double Width, double Height) SizeOf(BubbleKind kind, BubbleContent content) => kind switch
    {
        BubbleKind.Thought => (content.Width + 108, content.Height + 92),
        BubbleKind.Shout => ((content.Width + 64) * 1.40, (content.Height + 44) * 1.56),
        _ => (content.Width + 64, content.Height + 44),
    };

    /// <summary>Draws one bubble in its box, with a tail that ends at <paramref name="tip"/>.</summary>
    public static void Paint(Canvas canvas, BubbleKind kind, BubbleContent content, Box box, Spot tip)
    {
        switch (kind)
        {
            case BubbleKind.Thought: PaintThought(canvas, box, tip); break;
            case BubbleKind.Shout: PaintShout(canvas, box, tip); break;
            default: PaintSpeech(canvas, kind, box, tip); break;
        }

        content.Paint(canvas, box.X, box.Y);
    }

    private static void PaintSpeech(Canvas canvas, BubbleKind kind, Box box, Spot tip)
    {
        var body = Curve.Box(box.Left, box.Top, box.Width, box.Height, kind == BubbleKind.Phone ? 14 : Math.Min(40, box.Height / 2));
        var tail = Tail(box, tip, kind == BubbleKind.Phone);
        if (kind == BubbleKind.Whisper)
        {
            canvas.Fill(body, Palette.White);
            canvas.Line(body, Palette.Line, Line, 1, 14, 12);
            canvas.Line(tail, Palette.Line, Line, 1, 14, 12);
            canvas.Fill(tail, Palette.White);
            return;
        }

        canvas.Union([body, tail], Palette.White, Palette.Line, Line);
    }

    /// <summary>The line of a tail from the edge of its bubble to its end.</summary>
    public static (Spot From, Spot To) TailOf(BubbleKind kind, Box box, Spot tip)
    {
        if (kind is not (BubbleKind.Thought or BubbleKind.Shout)) return (RootOf(box, tip).Root, tip);
        var way = (tip - box.Centre).Unit;
        return (box.Centre + way * Math.Min(EdgeOf(box, way) * .8, (tip - box.Centre).Length), tip);
    }

    private static (Spot Root, Spot Along) RootOf(Box box, Spot tip)
    {
        if (Math.Abs(tip.Y - box.Y) < box.Height / 2 && Math.Abs(tip.X - box.X) > box.Width / 2)
            return (new(box.X + Math.Sign(tip.X - box.X) * (box.Width / 2 - 10), Math.Clamp(tip.Y, box.Top + 34, Math.Max(box.Top + 34, box.Bottom - 34))), new(0, 1));
        var edge = Math.Min(60, box.Width * .3);
        return (new(Math.Clamp(tip.X, box.Left + edge, box.Right - edge), box.Y + Math.Sign(tip.Y - box.Y) * (box.Height / 2 - 8)), new(1, 0));
    }

    // From the edge that looks at the tip: wide where it leaves the bubble, slightly curved, pointed at the end.
    private static Curve Tail(Box box, Spot tip, bool isZigzag)
    {
        var (root, along) = RootOf(box, tip);
        var (one, other) = (root - along * 21, root + along * 21);
        if (isZigzag)
        {
            var (near, far) = (Spot.Between(root, tip, .5) + along * 16, Spot.Between(root, tip, .42) - along * 10);
            return new Curve().Move(one).Line(far).Line(far + along * 10).Line(tip).Line(near).Line(near - along * 10).Line(other).Close();
        }

        var middle = Spot.Between(root, tip, .5);
        return new Curve().Move(one).Quadratic(middle - along * 5, tip).Quadratic(middle + along * 13, other).Close();
    }

    private static void PaintShout(Canvas canvas, Box box, Spot tip)
    {
        const int Points = 13;
        var burst = new Curve();
        for (var i = 0; i < Points * 2; i++)
        {
            var (sin, cos) = Math.SinCos(Math.PI * i / Points - Math.PI / 2 + .12);
            var share = i % 2 == 0 ? .94 + i / 2 * 7 % 3 * .03 : .78;
            var spot = new Spot(box.X + cos * box.Width / 2 * share, box.Y + sin * box.Height / 2 * share);
            if (i == 0) burst.Move(spot);
            else burst.Line(spot);
        }

        var (direction, centre) = ((tip - box.Centre).Unit, box.Centre);
        var root = centre + direction * (box.Height * .30);
        var tail = new Curve().Move(root + direction.Across * 22).Line(tip).Line(root - direction.Across * 22).Close();
        canvas.Union([tail, burst.Close()], Palette.White, Palette.Line, Line);
    }

    private static void PaintThought(Canvas canvas, Box box, Spot tip)
    {
        var way = tip - box.Centre;
        var edge = box.Centre + way.Unit * (EdgeOf(box, way.Unit) - 4);
        foreach (var (share, radius) in new[] { (.24, 15.0), (.60, 11), (.90, 7.5) })
        {
            var spot = Spot.Between(edge, tip, share);
            canvas.Shape(Curve.Round(spot.X, spot.Y, radius), Palette.White, Palette.Line, Line);
        }

        canvas.Union(Cloud(box), Palette.White, Palette.Line, Line);
    }

    // Bumps of one size at one distance along a rounded box, so that the edge is even whatever the shape.
    private static List<Curve> Cloud(Box box)
    {
        const double Bump = 27;
        var (width, height) = (box.Width - 2 * Bump, box.Height - 2 * Bump);
        var corner = Math.Min(width, height) / 2;
        var (straightX, straightY, arc) = (width - 2 * corner, height - 2 * corner, corner * Math.PI / 2);
        var length = 2 * (straightX + straightY) + 4 * arc;
        var count = Math.Max(8, (int)Math.Round(length / (Bump * 1.36)));
        var curves = new List<Curve> { Curve.Box(box.X - width / 2, box.Y - height / 2, width, height, corner) };
        for (var i = 0; i < count; i++)
        {
            var spot = Along(i * length / count);
            curves.Add(Curve.Round(box.X + spot.X, box.Y + spot.Y, Bump));
        }

        return curves;

        Spot Along(double way)
        {
            foreach (var (size, corners, direction, turn) in new[]
            {
                (straightX, new Spot(straightX / 2, -height / 2), new Spot(1, 0), -Math.PI / 2),
                (straightY, new Spot(width / 2, straightY / 2), new Spot(0, 1), 0),
                (straightX, new Spot(-straightX / 2, height / 2), new Spot(-1, 0), Math.PI / 2),
                (straightY, new Spot(-width / 2, -straightY / 2), new Spot(0, -1), Math.PI),
            })
            {
                if (way <= size) return corners - direction * (size - way);
                way -= size;
                if (way <= arc)
                {
                    var (sin, cos) = Math.SinCos(turn + way / corner);
                    var centre = corners - new Spot(Math.Cos(turn), Math.Sin(turn)) * corner;
                    return centre + new Spot(cos, sin) * corner;
                }

                way -= arc;
            }

            return new(-straightX / 2, -height / 2);
        }
    }

    private static double EdgeOf(Box box, Spot direction)
    {
        var (x, y) = (Math.Abs(direction.X) / (box.Width / 2), Math.Abs(direction.Y) / (box.Height / 2));
        return 1 / Math.Sqrt(x * x + y * y);
    }
}
