using System.Text.Json;
using PlainPlans.PlainLanguage;
using static PlainPlans.Tests.PlainLanguage.LanguageCheck;

namespace PlainPlans.Tests.PlainLanguage;

/// <summary>Walks every way of writing every term: none may be dead, and each must be found in the middle of a sentence.</summary>
public class EveryPhraseTests
{
    private static readonly Dictionary<string, string> Fillers = new(StringComparer.Ordinal)
    {
        ["{be}"] = "is", ["{not}"] = "not", ["{modal}"] = "will", ["{own}"] = "her", ["{det}"] = "the", ["{self}"] = "herself",
        ["{them}"] = "him", ["{they}"] = "she", ["{adv}"] = "very", ["{any}"] = "new", ["{end}"] = "", ["{stop}"] = "", [".."] = "",
        ["{verb}"] = "ask", ["{noun}"] = "garden", ["{adj}"] = "tall", ["{participle}"] = "asked", ["{ing}"] = "asking", ["{name}"] = "Asha", ["{person}"] = "Mum",
        ["{other}"] = "she", ["{have}"] = "has",
    };

    // A thing stands behind "the", something done behind "they".
    private static readonly string[] Carriers = ["Then they saw {0}.", "Then they saw the {0}.", "Then they {0}.", "Then they will {0} it."];

    public static TheoryData<string> RuleFiles() =>
        [.. Directory.GetFiles(Repository.At("functions", "PlainPlans", "PlainLanguage", "Rules"), "*.json").Select(file => Path.GetFileName(file))];

    [Theory]
    [MemberData(nameof(RuleFiles))]
    public void Every_phrase_of_a_rule_is_found_as_it_is_written(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Repository.At("functions", "PlainPlans", "PlainLanguage", "Rules", file)));
        var readers = LanguageRule.All.Single(rule => rule.Code == json.RootElement.GetProperty("code").GetString()).Readers;

        var dead = Phrases(json.RootElement).Where(phrase => readers.All(reader => Carriers.All(carrier => Field(carrier.Replace("{0}", phrase, StringComparison.Ordinal), reader).IsEmpty)));

        Assert.Empty(dead);
    }

    [Theory]
    [MemberData(nameof(RuleFiles))]
    public void No_phrase_stands_twice_in_a_rule_for_the_same_readers(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Repository.At("functions", "PlainPlans", "PlainLanguage", "Rules", file)));

        var twice = Entries(json.RootElement)
            .SelectMany(entry => Written(entry, "find").Union(Written(entry, "fix")).Select(phrase => (phrase, Readers: entry.TryGetProperty("for", out var readers) ? readers.GetString() : "")))
            .CountBy(row => row)
            .Where(row => row.Value > 1);

        Assert.Empty(twice);
    }

    private static IEnumerable<JsonElement> Entries(JsonElement rule) =>
        rule.TryGetProperty("words", out var words) ? [.. words.GetProperty("entries").EnumerateArray()] : [];

    private static IEnumerable<string> Phrases(JsonElement rule) => Entries(rule)
        .SelectMany(entry => Written(entry, "find").Concat(Written(entry, "fix")))
        .SelectMany(find => Ways(find.Split(' ')))
        .Select(way => string.Join(' ', way.Where(word => word.Length > 0)));

    // A list of phrases, or the left sides of a list of fixes.
    private static IEnumerable<string> Written(JsonElement entry, string name) => !entry.TryGetProperty(name, out var found) ? []
        : found.ValueKind == JsonValueKind.Array ? found.EnumerateArray().Select(phrase => phrase.GetString()!)
        : found.EnumerateObject().Select(fix => fix.Name);

    // One way of writing for each choice of words; what may be left out is left out.
    private static IEnumerable<IEnumerable<string>> Ways(IEnumerable<string> words)
    {
        IEnumerable<IEnumerable<string>> ways = [[]];
        foreach (var word in words.Where(word => !word.EndsWith('?')))
        {
            var choices = word.Split('|').Select(choice => Fillers.GetValueOrDefault(choice, choice.Split('/')[0])).ToArray();
            ways = [.. ways.SelectMany(way => choices.Select(choice => way.Append(choice)))];
        }

        return ways;
    }
}
