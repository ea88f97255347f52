using System.Collections.Immutable;
using PlainPlans.Drawing;
using PlainPlans.Pictures;

namespace PlainPlans.Rendering;

/// <summary>How a picture is coloured.</summary>
/// <param name="Name">For <c>?style=</c> and <c>--style</c>.</param>
/// <param name="Apply">Turns the drawing as it was made into this style.</param>
public sealed record PictureStyle(string Name, Func<Drawing.Drawing, Drawing.Drawing> Apply)
{
    /// <summary>All of them. The first is made where nobody asks for another.</summary>
    public static readonly ImmutableArray<PictureStyle> All =
    [
        new("colour", drawing => drawing),
        new("grey", GreyArt.From),
        new("line", drawing => LineArt.From(drawing, Palette.Line)),
    ];
}
