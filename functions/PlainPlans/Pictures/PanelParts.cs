using System.Collections.Immutable;

namespace PlainPlans.Pictures;

/// <summary>A rectangle of a panel that belongs to somebody, in the panel's units.</summary>
/// <param name="Who">The person's id.</param>
/// <param name="Left">Its left edge.</param>
/// <param name="Top">Its upper edge.</param>
/// <param name="Right">Its right edge.</param>
/// <param name="Bottom">Its lower edge.</param>
public sealed record PanelPart(string Who, double Left, double Top, double Right, double Bottom)
{
    /// <summary>Whether the two share more than an edge.</summary>
    public bool Overlaps(PanelPart other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;
    }
}

/// <summary>Where the parts of a panel lie.</summary>
/// <param name="Faces">The faces, without hair, one for each person.</param>
/// <param name="People">The people with everything they hold and use.</param>
/// <param name="Floating">Bubbles and signs.</param>
public sealed record PanelParts(ImmutableArray<PanelPart> Faces, ImmutableArray<PanelPart> People, ImmutableArray<PanelPart> Floating);
