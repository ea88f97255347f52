using System.Globalization;

namespace PlainPlans.Drawing;

/// <summary>A solid sRGB colour.</summary>
public readonly record struct Ink(byte Red, byte Green, byte Blue)
{
    /// <summary>Reads <c>#RRGGBB</c>.</summary>
    /// <exception cref="FormatException">The text is not of that form.</exception>
    public static Ink Parse(string hex)
    {
        ArgumentNullException.ThrowIfNull(hex);
        if (hex.Length != 7 || hex[0] != '#') throw new FormatException($"'{hex}' is not a colour of the form #RRGGBB.");
        var value = int.Parse(hex.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        return new((byte)(value >> 16), (byte)(value >> 8), (byte)value);
    }

    /// <summary>The colour between this one (<paramref name="share"/> 0) and another (1).</summary>
    public Ink Mix(Ink other, double share) => new(
        Between(Red, other.Red, share), Between(Green, other.Green, share), Between(Blue, other.Blue, share));

    /// <summary>How light it looks, 0 to 255: the luma of ITU-R BT.601, as printers without colour work it out.</summary>
    public double Lightness => 0.299 * Red + 0.587 * Green + 0.114 * Blue;

    /// <summary>The grey that is as light.</summary>
    public Ink Grey()
    {
        var light = (byte)Math.Round(Lightness, MidpointRounding.AwayFromZero);
        return new(light, light, light);
    }

    /// <summary>As <c>#RRGGBB</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"#{Red:X2}{Green:X2}{Blue:X2}");

    private static byte Between(byte from, byte to, double share) =>
        (byte)Math.Clamp(Math.Round(from + (to - from) * share, MidpointRounding.AwayFromZero), 0, 255);
}
