using System.Collections.Immutable;
using PlainPlans.Drawing;
using PlainPlans.Pictures.Pens;
using PlainPlans.Pictures.Things;

namespace PlainPlans.Pictures.Scenes;

/// <summary>The inside of a bubble: lines of words, a thing, or both, and how much room they take.</summary>
internal sealed record BubbleContent(ImmutableArray<string> Lines, Thing? Shows, bool IsScribble, double Width, double Height)
{
    /// <summary>The size of the letters, in panel units: about 42/1200 of the width, for early readers.</summary>
    public const double LetterSize = 42;

    private const double LineStep = LetterSize * Lettering.LineHeight;
    private const double ShownHeight = 118;

    /// <summary>Breaks the words into as few, short lines as will do. Line breaks that are given stay.</summary>
    public static BubbleContent Of(SceneBubble bubble)
    {
        if (bubble.Text is null) return bubble.IsScribble ? new([], null, true, 140, 62) : new([], bubble.Shows, false, ShownWidth(bubble.Shows), ShownHeight);

        var lines = Broken(bubble.Text);
        var width = lines.Max(line => Lettering.Width(line, LetterSize));
        var height = lines.Length * LineStep - LetterSize * .18;
        return bubble.Shows is null
            ? new(lines, null, false, width, height)
            : new(lines, bubble.Shows, false, Math.Max(width, ShownWidth(bubble.Shows)), height + ShownHeight + 10);
    }

    public void Paint(Canvas canvas, double x, double y)
    {
        if (IsScribble) canvas.Line(Effects.Scribble(x, y, 130, 46), Ink.Parse("#C9503C"), 6.5);
        var baseline = y - Height / 2 + LetterSize * .82;
        foreach (var line in Lines)
        {
            canvas.Add(Lettering.Write(line, x, baseline, LetterSize, LetterAlign.Centre, Palette.Line));
            baseline += LineStep;
        }

        if (Shows is null) return;
        var size = ShownSize(Shows);
        Shows.Draw(canvas.At(x, Lines.IsEmpty ? y : y + Height / 2 - ShownHeight / 2, size));
    }

    private static ImmutableArray<string> Broken(string text)
    {
        var given = text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        foreach (var (width, most) in new[] { (340, 1), (420, 2), (520, 2), (520, 3), (640, 3) })
        {
            var lines = given.SelectMany(line => Lettering.Break(line, LetterSize, width)).ToImmutableArray();
            if (lines.Length <= Math.Max(most, given.Length)) return Balanced(given, width);
        }

        return Balanced(given, 680);
    }

    // The narrowest lines of the same number, so that no word stands alone on the last one.
    private static ImmutableArray<string> Balanced(string[] given, double width)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        foreach (var text in given)
        {
            var best = Lettering.Break(text, LetterSize, width);
            for (var narrower = width - 20; narrower > 120; narrower -= 20)
            {
                var tried = Lettering.Break(text, LetterSize, narrower);
                if (tried.Length > best.Length || tried.Any(line => Lettering.Width(line, LetterSize) > narrower)) break;
                best = tried;
            }

            lines.AddRange(best);
        }

        return lines.ToImmutable();
    }

    private static double ShownSize(Thing thing) => Math.Min(1.3, Math.Min(150 / thing.Width, ShownHeight / thing.Height));

    private static double ShownWidth(Thing? thing) => thing is null ? 0 : Math.Max(90, thing.Width * ShownSize(thing));
}
