using PlainPlans.Drawing;

namespace PlainPlans.Tests.Pictures;

/// <summary>
/// What readers see: contrast as WCAG 2 counts it, CIE 1976 colour distance under D65, and colours as people with red
/// or green blindness see them, by the matrices for a severity of 1.0 in G. M. Machado, M. M. Oliveira and
/// L. A. F. Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE Transactions on
/// Visualization and Computer Graphics 15(6), 2009, in linear light.
/// </summary>
internal static class ColourSight
{
    private static readonly double[,] NormalMatrix = { { 1, 0, 0 }, { 0, 1, 0 }, { 0, 0, 1 } };
    private static readonly double[,] ProtanMatrix = { { 0.152286, 1.052583, -0.204868 }, { 0.114503, 0.786281, 0.099216 }, { -0.003882, -0.048116, 1.051998 } };
    private static readonly double[,] DeutanMatrix = { { 0.367322, 0.860646, -0.227968 }, { 0.280085, 0.672501, 0.047413 }, { -0.011820, 0.042940, 0.968881 } };

    public static readonly IReadOnlyDictionary<string, double[,]> Sights = new Dictionary<string, double[,]>
    {
        ["normal"] = NormalMatrix, ["protan"] = ProtanMatrix, ["deutan"] = DeutanMatrix,
    };

    /// <summary>From 1 (the same) to 21 (black on white).</summary>
    public static double Contrast(Ink one, Ink other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + .05) / (Math.Min(a, b) + .05);
    }

    /// <summary>The distance of two colours to eyes of that sight. From about 2 on, people see a difference.</summary>
    public static double Distance(Ink one, Ink other, string sight)
    {
        var (a, b) = (Lab(one, Sights[sight]), Lab(other, Sights[sight]));
        return Math.Sqrt((a.L - b.L) * (a.L - b.L) + (a.A - b.A) * (a.A - b.A) + (a.B - b.B) * (a.B - b.B));
    }

    /// <summary>How light it is in a grey print, 0 to 100.</summary>
    public static double Lightness(Ink ink) => 116 * Root(Luminance(ink)) - 16;

    private static double Luminance(Ink ink) => .2126 * Linear(ink.Red) + .7152 * Linear(ink.Green) + .0722 * Linear(ink.Blue);

    private static (double L, double A, double B) Lab(Ink ink, double[,] sight)
    {
        double[] seen = [Linear(ink.Red), Linear(ink.Green), Linear(ink.Blue)];
        var (r, g, b) = (Row(0), Row(1), Row(2));
        var (x, y, z) = (.4124 * r + .3576 * g + .1805 * b, .2126 * r + .7152 * g + .0722 * b, .0193 * r + .1192 * g + .9505 * b);
        var (fx, fy, fz) = (Root(x / .95047), Root(y), Root(z / 1.08883));
        return (116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz));

        double Row(int i) => Math.Clamp(sight[i, 0] * seen[0] + sight[i, 1] * seen[1] + sight[i, 2] * seen[2], 0, 1);
    }

    private static double Linear(byte value) => value / 255.0 is var share && share <= .04045 ? share / 12.92 : Math.Pow((share + .055) / 1.055, 2.4);

    private static double Root(double value) => value > 216.0 / 24389 ? Math.Cbrt(value) : (24389.0 / 27 * value + 16) / 116;
}
