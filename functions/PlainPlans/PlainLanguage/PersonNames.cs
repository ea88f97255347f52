namespace PlainPlans.PlainLanguage;

/// <summary>What one person of the data is called, and who they are.</summary>
/// <param name="Pointer">JSON Pointer of the person; empty where the names came without data.</param>
/// <param name="Name">The name in use: <c>Nan (Jean)</c>.</param>
public sealed record PersonNames(string Pointer, string Name)
{
    /// <summary>The whole name. May be empty.</summary>
    public string FullName { get; init; } = "";

    /// <summary>What the child calls them. May be empty.</summary>
    public string CalledBy { get; init; } = "";

    /// <summary>Who they are to the child: "Sam's nan". May be empty.</summary>
    public string Relation { get; init; } = "";
}
