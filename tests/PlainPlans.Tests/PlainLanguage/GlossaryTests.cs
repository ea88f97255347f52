using System.Text.Json;

namespace PlainPlans.Tests.PlainLanguage;

/// <summary>The terms of all rules together are the base layer of the glossary.</summary>
public class GlossaryTests
{
    private const int FewestTerms = 800;
    private const int FewestJargonTerms = 700;
    private const int FewestAcronyms = 250;

    private static readonly (string File, JsonElement Rule)[] Rules =
    [
        .. Directory.GetFiles(Repository.At("functions", "PlainPlans", "PlainLanguage", "Rules"), "*.json")
            .Select(file => (Path.GetFileName(file), JsonDocument.Parse(File.ReadAllText(file)).RootElement)),
    ];

    [Fact]
    public void The_glossary_has_hundreds_of_terms_that_are_not_forms_of_one_another()
    {
        Assert.True(Terms(_ => true).Count >= FewestTerms);
        Assert.True(Terms(rule => rule.GetProperty("category").GetString() == "jargon").Count >= FewestJargonTerms);
    }

    [Fact]
    public void Hundreds_of_short_forms_are_written_out()
    {
        var full = Rules.Single(rule => rule.File == "acronym.json").Rule.GetProperty("acronyms").GetProperty("full").EnumerateObject().ToList();

        Assert.True(full.Count >= FewestAcronyms);
        Assert.All(full, acronym => Assert.True(acronym.Value.GetString()!.Length > 2, $"{acronym.Name} is not written out."));
    }

    [Fact]
    public void Every_term_has_a_reason_and_a_source()
    {
        foreach (var (file, rule) in Rules.Where(rule => rule.Rule.TryGetProperty("words", out _)))
        {
            foreach (var entry in Entries(rule))
            {
                Assert.All(["why", "source"], name => Assert.True((Own(entry, name) ?? Own(rule, name)) is { Length: > 10 }, $"{file}: {entry}"));
                Assert.True(entry.TryGetProperty("say", out _) || Own(rule, "hint") is { Length: > 10 }, $"{file}: {entry}");
            }
        }
    }

    [Fact]
    public void A_legal_title_is_explained_and_never_replaced()
    {
        var kept = Rules.Where(rule => rule.Rule.TryGetProperty("words", out _)).SelectMany(rule => Entries(rule.Rule)).Where(entry => entry.TryGetProperty("keep", out _)).ToList();

        Assert.NotEmpty(kept);
        Assert.All(kept, entry => Assert.True(entry.TryGetProperty("say", out _) && !entry.TryGetProperty("fix", out _), entry.ToString()));
    }

    // Plurals, tenses and hyphens are marks in a rule's file or fall away here, so each of these is a term of its own.
    private static HashSet<string> Terms(Func<JsonElement, bool> isWanted) => Rules
        .Where(rule => rule.Rule.TryGetProperty("words", out _) && isWanted(rule.Rule))
        .SelectMany(rule => Entries(rule.Rule))
        .SelectMany(Found)
        .Select(find => string.Join(' ', find.Replace('-', ' ').Split(' ').Where(word => !word.EndsWith('?') && word[0] is not ('{' or '.')).Select(word => word.Split('/')[0])))
        .ToHashSet(StringComparer.Ordinal);

    // An entry finds what stands under "find", and whatever it can fix.
    private static IEnumerable<string> Found(JsonElement entry)
    {
        if (entry.TryGetProperty("find", out var found))
        {
            foreach (var find in found.EnumerateArray()) yield return find.GetString()!; // the rule's reader lets in texts only
        }

        if (!entry.TryGetProperty("fix", out var fixes)) yield break;
        foreach (var fix in fixes.EnumerateObject()) yield return fix.Name;
    }

    private static JsonElement.ArrayEnumerator Entries(JsonElement rule) => rule.GetProperty("words").GetProperty("entries").EnumerateArray();

    private static string? Own(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() : null;
}
