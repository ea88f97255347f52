using PlainPlans.Diagnostics;

namespace PlainPlans.Pictures.Charts;

/// <summary>Every sentence that reading a chart can say.</summary>
internal static class ChartMessages
{
    public static Note Nobody(string pointer) => new(Severity.Error, "picture.nobody", pointer,
        "This names nobody.", "Give the person's id in 'who', or write their name in 'name'.");
}
