using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using PlainPlans.PlainLanguage;
using PlainPlans.PlainLanguage.Text;

namespace PlainPlans.Bench;

/// <summary>
/// The plain-language rules over a text of 10,000 words, for each reader, beside cutting the same text into words and
/// doing nothing with them. One thread. The least of all rounds is the figure.
/// </summary>
internal static class LanguageBench
{
    private const int Words = 10_000;
    private const int Rounds = 30;

    /// <summary>Measures and prints.</summary>
    public static void Run()
    {
        var text = SampleText();
        var words = Tokeniser.Read(text).Length;
        var tokenising = Least(() => Tokeniser.Read(text).Length);
        Print("cutting into words", words, tokenising, tokenising, 0);
        foreach (var reader in ReaderGroup.All)
            Print(reader.Id, words, Least(() => TextChecker.Check(text, reader).Length), tokenising, TextChecker.Check(text, reader).Length);

        // A plan of usual length, as a person waits for it.
        var plan = string.Join("\n\n", text.Split("\n\n").TakeWhile(Until(600)));
        var parent = ReaderGroup.Find("parent")!; // readers.json has it
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"a text of {Tokeniser.Read(plan).Length} words: {Least(() => TextChecker.Check(plan, parent).Length) * 1000:F2} ms"));
    }

    private static void Print(string what, int words, double seconds, double tokenising, int findings) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"{what,-20} {words / seconds,12:N0} words a second   {seconds / tokenising,6:F1} times cutting   {findings,6} findings"));

    private static double Least(Func<int> work)
    {
        var least = double.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            var start = Stopwatch.GetTimestamp();
            work();
            least = Math.Min(least, Stopwatch.GetElapsedTime(start).TotalSeconds);
        }

        return least;
    }

    private static Func<string, bool> Until(int words)
    {
        var seen = 0;
        return line => (seen += Tokeniser.Read(line).Length) <= words;
    }

    // The sentences of the kinds' samples, again and again.
    private static string SampleText()
    {
        var lines = Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "templates"), "sample.json", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .SelectMany(file =>
            {
                using var sample = JsonDocument.Parse(File.ReadAllBytes(file));
                return Texts(sample.RootElement.GetProperty("data").Clone()).ToList();
            })
            .Where(text => text.Contains(' ', StringComparison.Ordinal))
            .ToList();
        var take = Until(Words);
        return string.Join("\n\n", Enumerable.Repeat(lines, 100).SelectMany(all => all).TakeWhile(take));
    }

    private static IEnumerable<string> Texts(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => [value.GetString()!], // a string token has a string
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Texts),
        JsonValueKind.Object => value.EnumerateObject().SelectMany(property => Texts(property.Value)),
        _ => [],
    };
}
