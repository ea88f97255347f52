using System.Collections.Immutable;

namespace PlainPlans.Drawing;

/// <summary>How a picture is coloured.</summary>
/// <param name="Name">The name that requests use.</param>
/// <param name="Apply">Turns the drawing as it was made, and the ink of its lines, into this style.</param>
public sealed record PictureStyle(string Name, Func<Drawing, Ink, Drawing> Apply)
{
    /// <summary>As it was made.</summary>
    public static readonly PictureStyle Colour = new("colour", (drawing, _) => drawing);

    /// <summary>For a printer without colours.</summary>
    public static readonly PictureStyle Grey = new("grey", (drawing, _) => GreyArt.From(drawing));

    /// <summary>Lines on white, to colour in.</summary>
    public static readonly PictureStyle Line = new("line", LineArt.From);

    /// <summary>All of them. The first is made where nobody asks for another.</summary>
    public static readonly ImmutableArray<PictureStyle> All = [Colour, Grey, Line];

    /// <summary>Every name.</summary>
    public static IEnumerable<string> Names => All.Select(style => style.Name);

    /// <summary>The style of that name, or null.</summary>
    public static PictureStyle? Find(string name) => All.FirstOrDefault(style => style.Name == name);
}
