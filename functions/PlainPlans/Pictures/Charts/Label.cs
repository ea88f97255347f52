using System.Collections.Immutable;
using PlainPlans.Drawing;

namespace PlainPlans.Pictures.Charts;

/// <summary>Words of a chart, broken into lines and measured.</summary>
/// <param name="Lines">The lines.</param>
/// <param name="Size">The size of the letters; at least <see cref="Small"/>.</param>
/// <param name="Weight">How thick they are.</param>
internal sealed record Label(ImmutableArray<string> Lines, double Size, LetterWeight Weight)
{
    /// <summary>The smallest letters of a chart: 12 points where it prints 166 mm wide.</summary>
    public const double Small = 31;

    /// <summary>Names and short words.</summary>
    public const double Usual = 36;

    /// <summary>Titles.</summary>
    public const double Large = 50;

    private const double Above = 1.0;
    private const double Below = 0.25;

    /// <summary>Breaks a text so that no line is wider than a limit, and its lines are about as long as each other.</summary>
    public static Label Of(string text, double size, double mostWidth, LetterWeight weight = LetterWeight.Regular)
    {
        var lines = Lettering.Break(text, size, mostWidth, weight);
        if (lines.Length > 1) lines = Balanced(lines, text, size, mostWidth, weight);
        return new(lines, size, weight);
    }

    /// <summary>No words at all: nothing is drawn, and it takes no room.</summary>
    public static Label None { get; } = new([], Small, LetterWeight.Regular);

    public double Width { get; } = Lines.Select(line => Lettering.Width(line, Size, Weight)).DefaultIfEmpty(0).Max();

    /// <summary>From the highest accent to the lowest tail.</summary>
    public double Height => Lines.IsEmpty ? 0 : (Above + Below + (Lines.Length - 1) * Lettering.LineHeight) * Size;

    /// <summary>From its top down to the feet of a line.</summary>
    public double Baseline(int line) => (Above + line * Lettering.LineHeight) * Size;

    // The narrowest that needs no more lines, so that no word stands alone in the last. No word is broken for it.
    private static ImmutableArray<string> Balanced(ImmutableArray<string> lines, string text, double size, double most, LetterWeight weight)
    {
        const int Halvings = 8;
        var least = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Max(word => Lettering.Width(word, size, weight));
        for (var i = 0; i < Halvings && least < most; i++)
        {
            var middle = (least + most) / 2;
            var tried = Lettering.Break(text, size, middle, weight);
            if (tried.Length == lines.Length) (lines, most) = (tried, middle);
            else least = middle;
        }

        return lines;
    }
}
