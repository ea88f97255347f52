using System.Collections.Immutable;
using PlainPlans.Diagnostics;
using PlainPlans.PlainLanguage;

namespace PlainPlans.Tests.PlainLanguage;

/// <summary>Walks the rules: a new file in <c>Rules</c> is tested the moment it exists.</summary>
public class EveryRuleTests
{
    private const int FewestExamples = 5;

    public static TheoryData<string> Codes() => [.. LanguageRule.All.Select(rule => rule.Code)];

    public static TheoryData<string, string, string> Flagged() => Examples(rule => rule.Flags);

    public static TheoryData<string, string, string> Passed() => Examples(rule => rule.Passes);

    [Fact]
    public void Every_file_of_rules_is_a_rule()
    {
        var files = Directory.GetFiles(Repository.At("functions", "PlainPlans", "PlainLanguage", "Rules"), "*.json");

        Assert.Equal(files.Length, LanguageRule.All.Length);
    }

    [Fact]
    public void No_two_rules_share_a_code()
    {
        var codes = LanguageRule.All.Select(rule => rule.Code).ToList();

        Assert.Equal(codes.Count, codes.Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData("P-01")]
    [InlineData("P-02")]
    [InlineData("P-03")]
    [InlineData("P-04")]
    [InlineData("P-05")]
    [InlineData("P-06")]
    [InlineData("P-07")]
    [InlineData("P-08")]
    [InlineData("P-09")]
    [InlineData("P-10")]
    public void Each_of_the_first_ten_rules_of_the_research_has_a_rule(string number)
    {
        Assert.Contains(LanguageRule.All, rule => rule.Number == number);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_rule_says_why_it_is_there_and_where_it_comes_from(string code)
    {
        var rule = Rule(code);

        Assert.StartsWith("language.", rule.Code, StringComparison.Ordinal);
        Assert.All([rule.Why, rule.Source, rule.Message, rule.Hint], text => Assert.True(text.Length > 10, $"'{text}' says too little."));
        Assert.NotEmpty(rule.Readers);
        Assert.True(rule.Flags.Length >= FewestExamples, "Too few texts that it flags.");
        Assert.True(rule.Passes.Length >= FewestExamples, "Too few texts that it passes.");
    }

    [Theory]
    [MemberData(nameof(Flagged))]
    public void Every_rule_flags_what_it_says_it_flags(string code, string reader, string text)
    {
        var note = Check(code, reader, text).FirstOrDefault(note => note.Code == code);

        Assert.NotNull(note);
        Assert.Equal(Rule(code).SeverityFor(LanguageCheck.Reader(reader)), note.Severity);
        Assert.NotEmpty(note.Hint);
        Assert.DoesNotContain('{', note.Message);
    }

    [Theory]
    [MemberData(nameof(Passed))]
    public void Every_rule_passes_what_it_says_it_passes(string code, string reader, string text)
    {
        Assert.DoesNotContain(code, LanguageCheck.Codes(Check(code, reader, text)));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void What_a_rule_says_is_plain_itself(string code)
    {
        var rule = Rule(code);
        var said = rule.Flags
            .SelectMany(example => Check(code, ReaderOf(rule, example), example.Text).Where(note => note.Code == code))
            .Append(new(Severity.Warning, code, "", rule.Why, rule.Hint))
            .SelectMany(note => new[] { note.Message, note.Hint })
            .Distinct(StringComparer.Ordinal);

        Assert.All(said, text => Assert.Empty(LanguageCheck.Field(text, "parent")));
    }

    private static ImmutableArray<Note> Check(string code, string reader, string text) =>
        Rule(code).Category == RuleCategory.Whole ? Whole(reader, text) : LanguageCheck.Field(text, reader, Example(Rule(code), text)?.People ?? [], Example(Rule(code), text)?.Words ?? []);

    // A rule about the whole may look at panels or at paragraphs.
    private static ImmutableArray<Note> Whole(string reader, string text) => [.. LanguageCheck.Panels(text, reader), .. LanguageCheck.Paragraphs(text, reader)];

    private static RuleExample? Example(LanguageRule rule, string text) => rule.Flags.Concat(rule.Passes).FirstOrDefault(example => example.Text == text);

    private static LanguageRule Rule(string code) => LanguageRule.All.Single(rule => rule.Code == code);

    private static string ReaderOf(LanguageRule rule, RuleExample example) => example.Reader ?? rule.Readers[0];

    private static TheoryData<string, string, string> Examples(Func<LanguageRule, IEnumerable<RuleExample>> examples)
    {
        var data = new TheoryData<string, string, string>();
        foreach (var rule in LanguageRule.All)
        {
            foreach (var example in examples(rule)) data.Add(rule.Code, ReaderOf(rule, example), example.Text);
        }

        return data;
    }
}
