using PlainPlans.PlainLanguage;
using PlainPlans.Stories;
using PlainPlans.Tests.PlainLanguage;

namespace PlainPlans.Tests.Stories;

/// <summary>Walks the rules for stories: a new file in <c>Rules</c> is tested the moment it exists.</summary>
public class EveryStoryRuleTests
{
    private static readonly string Page = File.ReadAllText(Repository.At("docs", "stories.md"));

    public static TheoryData<string> Codes() => [.. StoryRule.All.Select(rule => rule.Code)];

    public static TheoryData<string, int> Flagged() => Examples(rule => rule.Flags.Length);

    public static TheoryData<string, int> Passed() => Examples(rule => rule.Passes.Length);

    [Fact]
    public void Every_file_of_rules_is_a_rule_with_a_code_of_its_own()
    {
        var files = Directory.GetFiles(Repository.At("functions", "PlainPlans", "Stories", "Rules"), "*.json").Select(file => "story." + Path.GetFileNameWithoutExtension(file));

        Assert.Equal(files.Order(StringComparer.Ordinal), StoryRule.All.Select(rule => rule.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Each_of_the_twenty_rules_of_the_research_has_a_rule()
    {
        var numbers = StoryRule.All.Select(rule => rule.Number).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(Enumerable.Range(1, 20).Select(number => $"W-{number:00}").Except(numbers));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_rule_says_why_it_is_there_and_where_it_comes_from_and_shows_itself_at_work(string code)
    {
        var rule = Rule(code);

        Assert.All([rule.Why, rule.Source, rule.Message, rule.Hint], text => Assert.True(text.Length > 10, $"'{text}' says too little."));
        Assert.NotEmpty(rule.Flags);
        Assert.NotEmpty(rule.Passes);
        Assert.All(rule.Readers, name => Assert.True(ReaderGroup.IsAudience(name)));
        Assert.Contains($"| `{code}` |", Page, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Flagged))]
    public void Every_rule_flags_what_it_says_it_flags_and_says_where(string code, int example)
    {
        var data = Rule(code).Flags[example];

        var notes = StoryLook.With(code, data);

        Assert.NotEmpty(notes);
        Assert.All(notes, note => Assert.StartsWith("/data/", note.Pointer, StringComparison.Ordinal));
        Assert.All(notes, note => Assert.DoesNotMatch(@"\{\w+\}", note.Message + note.Hint));
    }

    [Theory]
    [MemberData(nameof(Passed))]
    public void Every_rule_passes_what_it_says_it_passes(string code, int example)
    {
        Assert.Empty(StoryLook.With(code, Rule(code).Passes[example]).Select(note => $"{note.Pointer} {note.Message}"));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void What_a_rule_says_is_plain_itself(string code)
    {
        var rule = Rule(code);
        var said = rule.Flags.SelectMany(data => StoryLook.With(code, data)).SelectMany(note => new[] { note.Message, note.Hint }).Append(rule.Why).Distinct(StringComparer.Ordinal);

        Assert.All(said, text => Assert.Empty(LanguageCheck.Field(text, "parent").Select(note => $"{text}: {note.Message}")));
    }

    private static StoryRule Rule(string code) => StoryRule.All.Single(rule => rule.Code == code);

    private static TheoryData<string, int> Examples(Func<StoryRule, int> count)
    {
        var data = new TheoryData<string, int>();
        foreach (var rule in StoryRule.All)
        {
            for (var i = 0; i < count(rule); i++) data.Add(rule.Code, i);
        }

        return data;
    }
}
