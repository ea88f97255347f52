using System.Collections.Immutable;

namespace PlainPlans.Rendering;

/// <summary>What a single picture can be sent as.</summary>
/// <param name="Name">For <c>?format=</c> and <c>--format</c>.</param>
/// <param name="MediaType">For <c>Accept</c>.</param>
/// <param name="Extension">The ending of file names.</param>
public sealed record PictureFormat(string Name, string MediaType, string Extension)
{
    /// <summary>Lines that stay sharp at any size.</summary>
    public static readonly PictureFormat Svg = new("svg", "image/svg+xml", ".svg");

    /// <summary>Pixels.</summary>
    public static readonly PictureFormat Png = new("png", "image/png", ".png");

    /// <summary>The SVG, its words and the notes in one answer, for somebody who sees the picture while they write it.</summary>
    public static readonly PictureFormat Json = new("json", "application/json", ".json");

    /// <summary>All of them. The first is made where nobody asks for another.</summary>
    public static readonly ImmutableArray<PictureFormat> All = [Svg, Png, Json];
}
