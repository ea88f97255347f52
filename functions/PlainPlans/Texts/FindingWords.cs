using PlainPlans.Diagnostics;

namespace PlainPlans.Texts;

/// <summary>How findings speak to the person who wrote the text.</summary>
internal static class FindingWords
{
    /// <summary>How much a finding matters, in words.</summary>
    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "Please change this",
        Severity.Warning => "Better to change this",
        _ => "Have a look at this",
    };
}
