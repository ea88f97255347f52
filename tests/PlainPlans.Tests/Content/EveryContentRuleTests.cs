using PlainPlans.Content;
using PlainPlans.Diagnostics;
using PlainPlans.PlainLanguage;
using PlainPlans.Tests.PlainLanguage;

namespace PlainPlans.Tests.Content;

/// <summary>Walks the rules about content: a new file in <c>Rules</c> is tested the moment it exists.</summary>
public class EveryContentRuleTests
{
    private const int FewestExamples = 5;

    private static readonly string Page = File.ReadAllText(Repository.At("docs", "content.md"));

    public static TheoryData<string> Codes() => [.. ContentRuleBook.Entries.Select(entry => entry.Rule.Code)];

    public static TheoryData<string, int> Flagged() => Examples(rule => rule.Flags.Length);

    public static TheoryData<string, int> Passed() => Examples(rule => rule.Passes.Length);

    [Fact]
    public void Every_file_of_rules_is_a_rule_with_a_code_of_its_own()
    {
        var files = Directory.GetFiles(Repository.At("functions", "PlainPlans", "Content", "Rules"), "*.json").Select(file => "content." + Path.GetFileNameWithoutExtension(file));

        Assert.Equal(files.Order(StringComparer.Ordinal), ContentRuleBook.Entries.Select(entry => entry.Rule.Code).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_rule_says_why_it_is_there_and_where_it_comes_from_and_shows_itself_at_work(string code)
    {
        var rule = Rule(code);

        Assert.All([rule.Why, rule.Source, rule.Message, rule.Hint], text => Assert.True(text.Length > 10, $"'{text}' says too little."));
        Assert.Matches("^[PS]-[0-9]{2}$", rule.Number);
        Assert.True(rule.Flags.Length >= FewestExamples, "Too few documents that it flags.");
        Assert.True(rule.Passes.Length >= FewestExamples, "Too few documents that it passes.");
        Assert.All(rule.Readers, name => Assert.True(ReaderGroup.IsAudience(name)));
        Assert.Contains($"| `{code}` |", Page, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Flagged))]
    public void Every_rule_flags_what_it_says_it_flags_and_says_where(string code, int example)
    {
        var notes = Look(code, Rule(code).Flags[example]);

        Assert.NotEmpty(notes);
        Assert.All(notes, note => Assert.StartsWith("/data", note.Pointer, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Passed))]
    public void Every_rule_passes_what_it_says_it_passes(string code, int example)
    {
        Assert.Empty(Look(code, Rule(code).Passes[example]).Select(note => $"{note.Pointer} {note.Message}"));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void What_a_rule_says_is_plain_itself(string code)
    {
        var rule = Rule(code);

        Assert.All([rule.Why, rule.Message, rule.Hint], text => Assert.Empty(LanguageCheck.Field(text, "parent").Select(note => $"{text}: {note.Message}")));
    }

    private static List<Note> Look(string code, System.Text.Json.JsonElement example)
    {
        var (rule, shapes) = ContentRuleBook.Entries.Single(entry => entry.Rule.Code == code);
        var root = ContentExample.Read(example);
        return [.. ContentChecker.Look(rule, shapes, new(root, Texts(root)), isEnglish: true)];
    }

    private static IEnumerable<string> Texts(ContentNode node) => node.Parts.SelectMany(Texts).Prepend(node.Text);

    private static ContentRule Rule(string code) => ContentRuleBook.Entries.Single(entry => entry.Rule.Code == code).Rule;

    private static TheoryData<string, int> Examples(Func<ContentRule, int> count)
    {
        var data = new TheoryData<string, int>();
        foreach (var (rule, _) in ContentRuleBook.Entries)
        {
            for (var i = 0; i < count(rule); i++) data.Add(rule.Code, i);
        }

        return data;
    }
}
