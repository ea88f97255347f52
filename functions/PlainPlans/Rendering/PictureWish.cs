using System.Globalization;
using PlainPlans.Diagnostics;
using PlainPlans.Drawing;

namespace PlainPlans.Rendering;

/// <summary>What the caller asked for beside the request (<c>?format=</c>, <c>Accept</c>, <c>--style</c>), as it was written.</summary>
/// <param name="Format">The name of a <see cref="PictureFormat"/>, or null for the first.</param>
/// <param name="Style">The name of a <see cref="PictureStyle"/>, or null for the first.</param>
/// <param name="Width">Pixels across, or null for <see cref="UsualWidth"/>. Only PNG has a width.</param>
public sealed record PictureWish(string? Format = null, string? Style = null, string? Width = null)
{
    /// <summary>The narrowest PNG.</summary>
    public const int LeastWidth = 100;

    /// <summary>The widest PNG: a page of A3 at 290 pixels to the inch.</summary>
    public const int MostWidth = 4800;

    /// <summary>The width where nobody asks for another.</summary>
    public const int UsualWidth = 1200;

    internal PictureFormat? FormatOrFault(Notes notes)
    {
        if (Format is null) return PictureFormat.All[0];
        var format = PictureFormat.All.FirstOrDefault(known => known.Name == Format);
        if (format is null) notes.Add(Messages.UnknownFormat(PictureFormat.All.Select(known => known.Name)));
        return format;
    }

    internal PictureStyle? StyleOrFault(Notes notes)
    {
        if (Style is null) return PictureStyle.All[0];
        var style = PictureStyle.Find(Style);
        if (style is null) notes.Add(Messages.UnknownStyle(PictureStyle.Names));
        return style;
    }

    internal int? WidthOrFault(Notes notes)
    {
        if (Width is null) return UsualWidth;
        if (int.TryParse(Width, NumberStyles.None, CultureInfo.InvariantCulture, out var width) && width is >= LeastWidth and <= MostWidth) return width;
        notes.Add(Messages.WrongWidth(LeastWidth, MostWidth));
        return null;
    }
}
