using System.Collections.Immutable;
using System.Text.Json;

namespace PlainPlans.Tests.PlainLanguage.Sets;

/// <summary>Labelled texts, a line of JSON each. All are invented. README.md beside them says how to use them.</summary>
internal static class SetFile
{
    /// <summary>The folder that anybody may read to find what the rules miss.</summary>
    public const string Open = "Open";

    /// <summary>The folder of which only totals count.</summary>
    public const string Held = "Held";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    /// <summary>The lines of every file of a folder whose name begins like this.</summary>
    public static ImmutableArray<T> Read<T>(string folder, string name) =>
    [
        .. Directory.EnumerateFiles(Repository.At("tests", "PlainPlans.Tests", "PlainLanguage", "Sets", folder), $"{name}*.jsonl")
            .Order(StringComparer.Ordinal)
            .SelectMany(File.ReadLines)
            .Select(line => JsonSerializer.Deserialize<T>(line, Options)!), // no line says null
    ];
}

/// <summary>A text and every problem that an editor found in it for this reader.</summary>
internal sealed record ProblemText(string Id, string Text, string Audience, ImmutableArray<Label> Spans);

/// <summary>Words with a problem. <paramref name="Nth"/> says which, where the text has them more than once.</summary>
internal sealed record Label(string Text, string Category, int Nth = 1)
{
    /// <summary>Where they begin in their text.</summary>
    public int StartIn(string text)
    {
        var at = -1;
        for (var seen = 0; seen < Nth; seen++) at = text.IndexOf(Text, at + 1, StringComparison.Ordinal);
        return at >= 0 ? at : throw new ArgumentException($"The text does not hold '{Text}'.", nameof(text));
    }
}

/// <summary>A sentence, and whether it has a passive.</summary>
internal sealed record PassiveText(string Id, string Text, bool Passive);

/// <summary>A text and what people say in it.</summary>
internal sealed record QuotedText(string Id, string Text, string Audience, ImmutableArray<string> Quotes);

/// <summary>A text and what its safe fixes make of it. A trap stays as it is.</summary>
internal sealed record FixText(string Id, string Text, string Audience, string Expected, ImmutableArray<string> Accept)
{
    public bool IsTrap => Text == Expected;
}

/// <summary>A text in which one word gives way to another in the same form.</summary>
internal sealed record InflectedText(string Id, string Text, string From, string To, ImmutableArray<string> Accept);

/// <summary>A text and how many sentences it has.</summary>
internal sealed record CountedText(string Id, string Text, int Count);

/// <summary>A whole plan, good or with one fault. <paramref name="Fault"/> is "category: what it is | words", the words in quotation marks.</summary>
internal sealed record PlanText(string Id, string Text, string Audience, bool Good, string? Fault)
{
    /// <summary>The words that are the fault.</summary>
    public string FaultWords => Fault![(Fault!.IndexOf('|', StringComparison.Ordinal) + 1)..].Trim().Trim('"'); // a plan that is not good has one
}
