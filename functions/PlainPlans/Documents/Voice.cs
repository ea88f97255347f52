namespace PlainPlans.Documents;

/// <summary>
/// What a passage is for. A writer shows it as a word, a mark and a colour together, never as a colour alone.
/// </summary>
public enum Voice
{
    /// <summary>No voice of its own.</summary>
    Plain,

    /// <summary>What is going well: strengths, safety seen.</summary>
    Well,

    /// <summary>What people are worried about.</summary>
    Worry,

    /// <summary>What needs to happen: goals, steps.</summary>
    Needs,

    /// <summary>Somebody's own words and views.</summary>
    Words,

    /// <summary>Decisions, reasons, what happens if things do not change.</summary>
    Decide,

    /// <summary>What happens next, the document in short, who to tell.</summary>
    Next,
}
