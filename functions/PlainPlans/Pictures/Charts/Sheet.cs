using System.Collections.Immutable;
using PlainPlans.Drawing;
using PlainPlans.Pictures.Pens;
using PlainPlans.Pictures.Scenes;

namespace PlainPlans.Pictures.Charts;

/// <summary>What a chart is drawn on. It takes shapes, and words in measured boxes.</summary>
internal sealed class Sheet
{
    /// <summary>The width of every chart, in its units.</summary>
    public const double Width = 1200;

    /// <summary>What stays free at the edges.</summary>
    public const double Margin = 40;

    /// <summary>Where the ground begins, inside the paper.</summary>
    public const double Edge = 8;

    public const double Middle = Width / 2;

    /// <summary>The line around people and things.</summary>
    public const double Pen = 5;

    public static readonly Ink Ground = Ink.Parse("#FDF3E3");
    public static readonly Ink Cream = Ink.Parse("#F8EBD2");
    public static readonly Ink Sand = Ink.Parse("#EADFCB");

    private readonly List<Box> _words = [];

    public Canvas Canvas { get; } = new();

    /// <summary>The quiet ground behind everything. Draw it first.</summary>
    public void Paint(double height)
    {
        Canvas.Fill(Curve.Box(0, 0, Width, height), Palette.Paper);
        Canvas.Fill(Curve.Box(Edge, Edge, Width - 2 * Edge, height - 2 * Edge, 36), Ground);
    }

    /// <summary>Writes words with their top at <paramref name="top"/>, and says where they end below.</summary>
    public double Write(Label label, double x, double top, LetterAlign align = LetterAlign.Centre)
    {
        if (label.Lines.IsEmpty) return top;
        for (var i = 0; i < label.Lines.Length; i++)
            Canvas.Add(Lettering.Write(label.Lines[i], x, top + label.Baseline(i), label.Size, align, Palette.Line, label.Weight));
        var left = x - label.Width * align switch { LetterAlign.Left => 0, LetterAlign.Centre => .5, _ => 1 };
        _words.Add(Box.Between(left, top, left + label.Width, top + label.Height));
        return top + label.Height;
    }

    /// <summary>Writes the title of a chart at its top.</summary>
    public double WriteTitle(Label title) => Write(title, Middle, TitleTop);

    /// <summary>The title of a chart.</summary>
    public static Label Title(string text) => Label.Of(text, Label.Large, Width - 2 * Margin - 40, LetterWeight.Bold);

    /// <summary>Where the room below a title begins.</summary>
    public static double BelowTitle(Label title) => TitleTop + title.Height + 14;

    public DrawnChart ToChart(double height, string alt, IEnumerable<string> twin) =>
        new(Canvas.ToDrawing(Width, Math.Ceiling(height)), alt, [.. twin]) { Words = [.. _words] };

    private const double TitleTop = 26;
}
