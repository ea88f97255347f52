using System.Collections.Immutable;

namespace PlainPlans.Content;

/// <summary>
/// One part of a plan, by what it is and not by what its kind calls it. Groups and lists without a part of their own
/// fall away, and what is in them belongs to the part around them.
/// </summary>
/// <param name="Part">What it is; empty for the data as a whole.</param>
/// <param name="Pointer">Where it stands.</param>
internal sealed record ContentNode(string Part, string Pointer)
{
    /// <summary>Its words, number or date; empty for a group.</summary>
    public string Text { get; init; } = "";

    /// <summary>The parts in it, in the data's order.</summary>
    public ImmutableArray<ContentNode> Parts { get; init; } = [];

    /// <summary>The parts that its schema lets it have. A kind that has no place for something is not asked for it.</summary>
    public required ImmutableHashSet<string> Declared { get; init; }

    /// <summary>Every node of a part, at any depth below this one.</summary>
    public IEnumerable<ContentNode> All(string part)
    {
        foreach (var node in Parts)
        {
            if (node.Part == part) yield return node;
            foreach (var below in node.All(part)) yield return below;
        }
    }

    /// <summary>This node where it is that part, and every node of the part below it.</summary>
    public IEnumerable<ContentNode> SelfOrAll(string part) => Part == part ? All(part).Prepend(this) : All(part);
}
