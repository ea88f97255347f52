using System.Globalization;

namespace PlainPlans.Writers.Speech;

/// <summary>The few words that say what the eye takes from a page. All other words come from the tree.</summary>
internal static class SpokenWords
{
    public const string Picture = "Picture";
    public const string Space = "A space to draw in";
    public const string EndOfWords = "That is the end of these words.";
    public const string Choose = "Each person who signs can choose one of these:";
    public const string Sign = "A place to sign and to write the date, for";

    public static string List(int count) => string.Create(CultureInfo.InvariantCulture, $"A list of {count}:");

    public static string Table(int rows) => string.Create(CultureInfo.InvariantCulture, $"A table with {rows} rows:");

    public static string Number(int number, string words) => string.Create(CultureInfo.InvariantCulture, $"Number {number}: {words}");

    public static string OutOfTen(int score) => string.Create(CultureInfo.InvariantCulture, $"{score} out of 10.");
}
