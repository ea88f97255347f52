namespace PlainPlans.Templating.Runtime;

/// <summary>What counts as true.</summary>
internal static class Truth
{
    /// <summary>Only null, false and <c>empty</c> are false. 0, "" and an empty list are true.</summary>
    public static bool Of(object? value) => value switch
    {
        null or Nothing => false,
        bool truth => truth,
        _ => true,
    };
}
