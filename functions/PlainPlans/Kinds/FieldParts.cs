using System.Collections.Immutable;

namespace PlainPlans.Kinds;

/// <summary>
/// What a field is in the thinking of a plan, whatever a kind calls it: its <c>part</c> in the schema. The rules about
/// content look for these, so that a new kind is checked the moment it names its parts. Closed: docs/kinds.md explains each.
/// </summary>
public static class FieldParts
{
    /// <summary>All of them.</summary>
    public static ImmutableArray<string> All { get; } =
    [
        "bottomLine", "child", "complicating", "contingency", "couldHappen", "danger", "danger.who", "decision", "explained", "goal", "goal.period", "help",
        "outcome", "person", "person.born", "person.id", "person.relation", "plan", "reason", "scale", "scale.ten", "scale.zero", "score", "score.who", "safety",
        "status", "step", "step.what", "step.when", "step.who", "strength", "view", "view.notYet", "view.who", "view.words", "viewsTaken", "worry", "written",
    ];
}
