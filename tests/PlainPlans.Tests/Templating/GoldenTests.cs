using System.Text.Json;

namespace PlainPlans.Tests.Templating;

/// <summary>
/// What Scriban 7.2.6 makes of several hundred templates, recorded from the real engine. Ours makes the same, or the
/// difference stands in the table with its reason.
/// </summary>
public class GoldenTests
{
    private const string AnError = " : error : *";

    // Differences on purpose. Each case here must differ: when it no longer does, take it out.
    private static readonly Dictionary<string, string> Different = new(StringComparer.Ordinal)
    {
        ["03-expressions/strict_variables_this"] = "A strict template is strict about members too: a slip in a name never gives a gap.",
        ["13-builtin-object/eval"] = "A value never becomes code.",
        ["13-builtin-object/eval_error"] = "A value never becomes code, so the error is the call itself.",
        ["13-builtin-object/eval_template"] = "A value never becomes code.",
        ["13-builtin-object/cycle_output"] = "The error stands at the value that holds itself, not at the first character of the file.",
        ["20-model/large_text"] = "A document that is too long is an error. Cut off, it would look finished.",
        ["20-model/limit_output"] = "A document that is too long is an error. Cut off, it would look finished.",
        ["20-model/limit_array"] = "A value that is too long is an error. Cut off, it would look finished.",
    };

    private static readonly Dictionary<string, JsonElement> Recorded = Files()
        .SelectMany(file => StandardModel.Read(file).GetProperty("cases").EnumerateArray().Select(@case => (Name: NameOf(file, @case), Case: @case)))
        .ToDictionary(found => found.Name, found => found.Case, StringComparer.Ordinal);

    public static TheoryData<string> Cases() =>
        [.. Recorded.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_recorded_template_gives_what_it_gave_in_Scriban(string name)
    {
        var @case = Recorded[name];
        var wanted = @case.GetProperty("expected").GetString()!;

        var given = StandardModel.Render(@case.GetProperty("template").GetString()!, StandardModel.Context(Part(@case, "model"), Part(@case, "settings")));

        if (Different.ContainsKey(name)) Assert.False(IsSame(wanted, given), "This is the same now: take it out of the table.");
        else Assert.True(IsSame(wanted, given), $"Wanted:\n{wanted}\nGiven:\n{given}");
    }

    [Fact]
    public void Every_difference_is_of_a_case_that_there_is()
    {
        Assert.Subset(Recorded.Keys.ToHashSet(StringComparer.Ordinal), Different.Keys.ToHashSet(StringComparer.Ordinal));
    }

    // Of an error only the place is recorded: our words are our own.
    private static bool IsSame(string wanted, string given) =>
        wanted.EndsWith(AnError, StringComparison.Ordinal) ? given.StartsWith(wanted[..^1], StringComparison.Ordinal) : given == wanted;

    private static IEnumerable<string> Files() => Directory.EnumerateFiles(Repository.At("tests", "PlainPlans.Tests", "Templating", "golden"), "*.json")
        .Select(path => Path.GetFileName(path))
        .Where(file => file != "standard-model.json")
        .Order(StringComparer.Ordinal);

    private static string NameOf(string file, JsonElement @case) => $"{Path.GetFileNameWithoutExtension(file)}/{@case.GetProperty("name").GetString()}";

    private static JsonElement? Part(JsonElement @case, string name) => @case.TryGetProperty(name, out var part) ? part : null;
}
