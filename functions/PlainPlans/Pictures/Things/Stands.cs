using PlainPlans.Pictures.Pens;
using static PlainPlans.Pictures.Things.ThingPen;

namespace PlainPlans.Pictures.Things;

/// <summary>What a thing stands on where there is no wall and no table for it.</summary>
internal static class Stands
{
    private const double Post = 200;
    private const double Board = 20;
    private const double Table = 120;

    /// <summary>The thing on a board with a post, for the open air.</summary>
    public static Thing OnPost(this Thing thing)
    {
        var height = thing.Height + Board + Post;
        return thing with { HangsAt = 0, Width = thing.Width + Board, Height = height, Draw = Draw };

        void Draw(Canvas canvas)
        {
            var middle = (thing.Height + Board - height) / 2;
            canvas.Pale(Curve.Box(-9, middle, 18, height / 2 - middle - 2, 5), Palette.Wood, 3.4);
            canvas.Pale(Curve.Box(-(thing.Width + Board) / 2 + 2, middle - (thing.Height + Board) / 2 + 2, thing.Width + Board - 4, thing.Height + Board - 4, 8), Palette.Wood.Lighter(.3), 3.4);
            thing.Draw(canvas.At(0, middle));
        }
    }

    /// <summary>The thing on a low table of its own.</summary>
    public static Thing OnLowTable(this Thing thing)
    {
        var (width, height) = (Math.Max(thing.Width, 120), thing.Height + Table);
        return thing with { Width = width, Height = height, Draw = Draw };

        void Draw(Canvas canvas)
        {
            var top = height / 2 - Table;
            foreach (var side in new[] { -1, 1 }) canvas.Tube(Curve.Segment(new(side * 40, top + 10), new(side * 46, height / 2 - 6)), Palette.Wood.Darker(.12), 8, Palette.Line, 3);
            canvas.Solid(Curve.Box(-58, top, 116, 18, 8), Palette.Wood, 4);
            thing.Draw(canvas.At(0, -Table / 2));
        }
    }
}
