using System.Globalization;

namespace PlainPlans.Writers.Word;

/// <summary>
/// The units of the file format. Everywhere else in this folder lengths and text sizes are points (1/72 inch).
/// </summary>
internal static class WordUnits
{
    /// <summary>Points of a length in millimetres.</summary>
    public static double Points(double millimetres) => millimetres * 72 / 25.4;

    /// <summary>Twips, twentieths of a point: spaces, indents, widths.</summary>
    public static int Twips(double points) => (int)Math.Round(points * 20);

    /// <summary>Points of a length in twips.</summary>
    public static double OfTwips(int twips) => twips / 20.0;

    /// <summary>Twips, as the text of an attribute.</summary>
    public static string TwipsText(double points) => Text(Twips(points));

    /// <summary>Half-points: text sizes.</summary>
    public static string HalfPoints(double points) => Text((int)Math.Round(points * 2));

    /// <summary>240ths of a line: the distance of lines, where 1 is single.</summary>
    public static string Lines(double lines) => Text((int)Math.Round(lines * 240));

    /// <summary>Eighths of a point: the thickness of rules.</summary>
    public static uint Eighths(double points) => (uint)Math.Round(points * 8);

    /// <summary>English metric units: the size of pictures.</summary>
    public static long Emus(double points) => (long)Math.Round(points * 12700);

    /// <summary>A whole number, written the same in every culture.</summary>
    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
