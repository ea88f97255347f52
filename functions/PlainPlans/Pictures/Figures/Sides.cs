using System.Collections.Immutable;

namespace PlainPlans.Pictures.Figures;

/// <summary>The two sides of a body as the reader sees it: -1 is on the left of the page, 1 on the right.</summary>
internal static class Sides
{
    public const int Left = -1;
    public const int Right = 1;

    public static readonly ImmutableArray<int> Both = [Left, Right];
}

/// <summary>Where eyes look: across from -1 (left) to 1 (right), down from -1 (up) to 1.</summary>
internal readonly record struct Gaze(double Across, double Down);
