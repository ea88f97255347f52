using PlainPlans.Drawing;
using PlainPlans.Pictures.Pens;

namespace PlainPlans.Pictures.Figures;

/// <summary>What stands beside or before somebody because nobody can do what they do without it: a stove, a door.</summary>
/// <param name="Reach">How far it reaches to one side of the feet, in figure units.</param>
/// <param name="Before">Draws what lies before the body, or null.</param>
/// <param name="Behind">Draws what lies behind it, or null.</param>
internal sealed record Prop(Func<Figure, int, double> Reach, Action<Canvas, Figure>? Before = null, Action<Canvas, Figure>? Behind = null)
{
    /// <summary>How high it is, in figure units.</summary>
    public Func<Figure, double> Height { get; init; } = _ => 0;

    /// <summary>Whether the arms lie over it.</summary>
    public bool IsUnderArms { get; init; } = true;
}

/// <summary>All props of poses.</summary>
internal static class Props
{
    private const double Line = 4.6;
    private static readonly Ink Metal = Ink.Parse("#B9C3CC");
    private static readonly Ink Front = Ink.Parse("#E4E8EA");
    private static readonly Ink Cloth = Ink.Parse("#A9C0CE");

    public static readonly Prop Stove = new(CounterReach, PaintStove);
    public static readonly Prop Case = new(CounterReach, PaintCase);
    public static readonly Prop Door = new((person, side) => side == person.Forward ? DoorLeft(person) + 96 : 0, null, PaintDoor) { Height = person => DoorHeight(person) };
    public static readonly Prop Blocks = new((person, side) => side == person.Forward ? person.Body.Leg * .62 + person.Body.Hip * .5 + 64 : 0, PaintBlocks);
    public static readonly Prop Sofa = new((person, _) => SofaHalf(person) + 24, PaintSofa) { IsUnderArms = false };

    // The top of a worktop lies under hands that work.
    private static double CounterTop(Figure person) => person.Hip.Y - person.Body.Torso * .10;

    private static double CounterMiddle(Figure person) => person.Facing * person.Body.Arm * .62;

    private static double CounterHalf(Figure person) => person.Body.Shoulder * 1.24;

    private static double CounterReach(Figure person, int side) => side * CounterMiddle(person) + CounterHalf(person) + 6;

    private static double DoorLeft(Figure person) => person.Body.Shoulder + person.Body.Arm * .66;

    private static double DoorHeight(Figure person) => Math.Max(-person.Head.Y + person.Crown + 30, 300);

    private static double SofaHalf(Figure person) => person.Body.Shoulder * 1.9 + 40;

    private static void PaintStove(Canvas canvas, Figure person)
    {
        var (x, top, half) = (CounterMiddle(person), CounterTop(person), CounterHalf(person));
        canvas.Shape(Curve.Box(x - half, top, half * 2, -top, 8), Front, Palette.Line, Line);
        canvas.Shape(Curve.Box(x - half * .62, top * .66, half * 1.24, -top * .50, 8), Metal.Darker(.25), Palette.Line, 3.6);
        foreach (var at in new[] { -.55, -.18, .18, .55 }) canvas.Fill(Curve.Round(x + half * at, top * .83, 5), Palette.Line);
        canvas.Shape(Curve.Box(x - half - 6, top - 8, half * 2 + 12, 14, 6), Metal, Palette.Line, Line);

        var (wide, high) = (half * .58, person.Body.Torso * .26);
        var spoon = person.Arm(person.Forward).Hand;
        canvas.Tube(Curve.Segment(spoon + new Spot(0, -12), new(x + person.Forward * wide * .2, top - 18)), Palette.Wood, 7, Palette.Line, 3);
        canvas.Shape(Curve.Box(x - wide, top - 8 - high, wide * 2, high, 10), Palette.Cloth("coral"), Palette.Line, Line);
        canvas.Line(new Curve().Move(x - wide - 12, top - high + 2).Line(x - wide - 2, top - high + 2).Move(x + wide + 2, top - high + 2).Line(x + wide + 12, top - high + 2), Palette.Line, 9);
        var steam = x - person.Forward * wide * .55;
        canvas.Line(new Curve().Move(steam, top - high - 18).Quadratic(steam + 9, top - high - 30, steam, top - high - 42).Move(steam + person.Forward * 18, top - high - 18).Quadratic(steam + person.Forward * 18 + 9, top - high - 28, steam + person.Forward * 18, top - high - 38), Palette.Soft, 4);
    }

    // An open case on a bench, clothes in it, and what goes in next.
    private static void PaintCase(Canvas canvas, Figure person)
    {
        var (x, top, half) = (CounterMiddle(person), CounterTop(person), CounterHalf(person));
        foreach (var side in Sides.Both) canvas.Tube(Curve.Segment(new(x + side * half * .84, top + 12), new(x + side * half * .88, -4)), Palette.Wood.Darker(.12), 9, Palette.Line, 3.4);
        canvas.Shape(Curve.Box(x - half, top, half * 2, 16, 7), Palette.Wood, Palette.Line, Line);
        var (wide, high) = (half * .94, person.Body.Torso * .30);
        foreach (var (at, lift, ink) in new[] { (-.42, 13, "mustard"), (.40, 10, "rose") })
        {
            canvas.Shape(Curve.Box(x + wide * at - wide * .40, top - high - lift, wide * .80, 26, 9), Palette.Cloth(ink), Palette.Line, 3.6);
        }

        PaintShirt(canvas.At(person.Arm(person.Forward).Hand.X, person.Arm(person.Forward).Hand.Y + high * .35, high * .92));
        canvas.Shape(Curve.Box(x - wide, top - high, wide * 2, high + 1, 8), Palette.Cloth("brick"), Palette.Line, Line);
        canvas.Line(new Curve().Move(x - 16, top - high * .66).Quadratic(x, top - high * .66 + 15, x + 16, top - high * .66), Palette.Line, 6);
        foreach (var side in Sides.Both) canvas.Shape(Curve.Box(x + side * wide * .62 - 7, top - high * .86, 14, 12, 3), Palette.Cloth("mustard"), Palette.Line, 3);
    }

    private static void PaintShirt(Canvas canvas) => canvas.Shape(
        Curve.Parse("M -.34 -.70 Q 0 -.46 .34 -.70 L .98 -.34 L .78 .06 L .50 -.08 L .50 .86 L -.50 .86 L -.50 -.08 L -.78 .06 L -.98 -.34 Z"), Palette.Cloth("sky"), Palette.Line, .14);

    private static void PaintDoor(Canvas canvas, Figure person)
    {
        var (d, x, height) = (person.Forward, DoorLeft(person), DoorHeight(person));
        var door = d < 0 ? canvas.At(0, 0, isMirrored: true) : canvas;
        door.Shape(Curve.Box(x - 12, -height - 14, 108, height + 14, 6), Palette.White, Palette.Line, Line);
        door.Shape(Curve.Box(x, -height, 84, height, 4), Palette.Cloth("teal").Lighter(.25), Palette.Line, Line);
        foreach (var y in new[] { -.88, -.44 }) door.Line(Curve.Box(x + 18, y * height, 48, height * .34, 5), Palette.Cloth("teal").Darker(.25), 4);
        door.Shape(Curve.Round(x + 68, -height * .48, 7), Palette.Cloth("mustard"), Palette.Line, 3);
        var hand = person.Arm(d).Hand;
        foreach (var (from, to) in new[] { (new Spot(26, -26), new Spot(40, -40)), (new(34, -4), new(52, -4)), (new(26, 18), new(40, 32)) })
        {
            door.Line(Curve.Segment(new(d * hand.X + from.X, hand.Y + from.Y), new(d * hand.X + to.X, hand.Y + to.Y)), Palette.Line, 5);
        }
    }

    // A tower, and the block that comes next.
    private static void PaintBlocks(Canvas canvas, Figure person)
    {
        var (d, size) = (person.Forward, Math.Clamp(person.Body.Torso * .29, 26, 38));
        var x = d * (person.Body.Leg * .62 + person.Body.Hip * .5);
        foreach (var (away, level, ink) in new[] { (0.0, 0, "coral"), (1.12, 0, "leaf"), (0, 1, "sky") })
        {
            canvas.Shape(Curve.Box(x + d * away * size - size / 2, -size * (level + 1), size, size, 4), Palette.Cloth(ink), Palette.Line, 4);
        }

        var hand = person.Arm(d).Hand;
        canvas.Shape(Curve.Box(hand.X - size / 2 + d * 6, hand.Y - size * .1, size, size, 4), Palette.Cloth("mustard"), Palette.Line, 4);
    }

    // The back of it. Only hands and a head show above.
    private static void PaintSofa(Canvas canvas, Figure person)
    {
        var (half, top) = (SofaHalf(person), person.Hip.Y - person.Body.Torso * .90);
        foreach (var side in Sides.Both) canvas.Shape(Curve.Box(side * half * .8 - 9, -16, 18, 18, 4), Palette.Wood.Darker(.2), Palette.Line, 3.6);
        canvas.Shape(Curve.Box(-half, top, half * 2, -top - 8, 26), Cloth, Palette.Line, Line);
        canvas.Line(new Curve().Move(-half + 20, top + 26).Line(half - 20, top + 26), Cloth.Darker(.25), 4);
        foreach (var side in Sides.Both)
        {
            canvas.Shape(Curve.Box(side * half - 24, top * .66, 48, -top * .66 - 6, 22), Cloth.Darker(.10), Palette.Line, Line);
            var hand = person.Arm(side).Hand;
            canvas.Shape(Curve.Oval(hand.X, hand.Y, person.Body.ArmWidth * .62, person.Body.ArmWidth * .50), person.Look.Skin, Palette.Line, Figure.LineWidth);
        }
    }
}
