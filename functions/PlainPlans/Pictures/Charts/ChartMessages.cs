using System.Globalization;
using PlainPlans.Diagnostics;

namespace PlainPlans.Pictures.Charts;

/// <summary>Every sentence that reading a chart can say.</summary>
internal static class ChartMessages
{
    public static Note TooManyPeople(string pointer, int limit) => new(Severity.Error, "picture.too-many-people", pointer,
        string.Create(CultureInfo.InvariantCulture, $"There are too many people for one picture. The limit is {limit}."), "Make two pictures of them.");

    public static Note GoesRound(string pointer) => new(Severity.Error, "picture.goes-round", pointer,
        "Somebody here would be their own parent or grandparent.", "Look for a person who is a child in one entry and a parent above it in another.");

    public static Note SmallLetters(string pointer) => new(Severity.Warning, "picture.small-letters", pointer,
        "So many people stand side by side that the letters become small.", "Make two pictures of them, or print it on larger paper.");

    public static Note Nobody(string pointer) => new(Severity.Error, "picture.nobody", pointer,
        "This names nobody.", "Give the person's id in 'who', or write their name in 'name'.");
}
