using System.Text.Json;
using System.Text.RegularExpressions;
using PlainPlans.PlainLanguage;
using PlainPlans.PlainLanguage.Fixes;

namespace PlainPlans.Tests.PlainLanguage.Fixes;

/// <summary>What holds for every text, tried on texts made of names, quotations, dates and every phrase that can be fixed.</summary>
public partial class FixInvariantTests
{
    private const int Texts = 400;

    private static readonly string[] Names =
        ["Will", "May", "Grace", "Mark", "Bill", "Hope", "Purchase", "Olamide", "Zofia", "Nguyễn Thị", "Aoife", "Jürgen", "O’Connor", "Siân", "Mr Chance", "Ngozi", "Kwame", "Yusuf"];

    private static readonly string[] Quotations =
        ["“I shall not utilise it prior to tea”", "\"We commenced on 3 May\"", "‘it’s beneficial’", "“He said ‘commence’ twice”", "'I reside here'"];

    private static readonly string[] Carriers =
    [
        "{0} said {1} on 12 May 2027, and {2} the school.", "{2} {0} is not at home, and never was at 14.30.", "On Monday {0} {2} two of them.\n\nShe said {1}.",
        "# {2} a heading\n\n- {0} does not know.\n- No, {1}.", "We {2} {0} and 3 others; {1}, nobody wrote.", "{0}’s worker {2} it by £40. It isn’t {1}.", "{1} {2} {0}.",
    ];

    [Theory]
    [InlineData("parent")]
    [InlineData("staff")]
    [InlineData("child-8-11")]
    public void Names_numbers_negations_and_quotations_survive_and_a_second_run_changes_nothing(string reader)
    {
        var phrases = Phrases();
        var random = new Random(6); // the same texts each time
        Assert.All(Enumerable.Range(0, Texts), _ =>
        {
            var name = Names[random.Next(Names.Length)];
            var quotation = Quotations[random.Next(Quotations.Length)];
            var text = string.Format(null, Carriers[random.Next(Carriers.Length)], name, quotation, phrases[random.Next(phrases.Length)]);

            var written = Fixer.Fix(text, LanguageCheck.Reader(reader), [name]);

            Assert.Equal(text.Contains(quotation, StringComparison.Ordinal), written.Text.Contains(quotation, StringComparison.Ordinal));
            Assert.Equal(Counted(text, name), Counted(written.Text, name));
            Assert.Equal(Numbers().Matches(text).Select(match => match.Value), Numbers().Matches(written.Text).Select(match => match.Value));
            Assert.Superset(NoWords().Matches(text).Select(match => match.Value.ToLowerInvariant()).ToHashSet(), NoWords().Matches(written.Text).Select(match => match.Value.ToLowerInvariant()).ToHashSet());
            Assert.Equal(text.Count(character => character == '\n'), written.Text.Count(character => character == '\n'));
            Assert.Empty(Fixer.Fix(written.Text, LanguageCheck.Reader(reader), [name]).Changes);
            Assert.Equal(written.Text, Replayed(text, written));
            AssertNoMoreFindings(text, written.Text, reader, name);
        });
    }

    [Theory]
    [InlineData("parent")]
    [InlineData("easy-read")]
    [InlineData("teen")]
    public void Capitals_line_breaks_and_lists_stay_and_hide_no_new_finding(string reader)
    {
        var phrases = Phrases();
        var random = new Random(26);
        Assert.All(Enumerable.Range(0, Texts), at =>
        {
            var plain = string.Format(null, "They {0} the map. In June we {0} it.", phrases[random.Next(phrases.Length)]);
            var text = (at % 3) switch { 0 => plain.ToUpperInvariant(), 1 => plain.Replace(' ', '\n'), _ => "- " + plain + "\n- " + plain };

            var written = Fixer.Fix(text, LanguageCheck.Reader(reader));

            Assert.Equal(text.Count(character => character == '\n'), written.Text.Count(character => character == '\n'));
            Assert.Equal(text.Any(char.IsLower), written.Text.Any(char.IsLower));
            Assert.Equal(text.Split("- ").Length, written.Text.Split("- ").Length);
            Assert.Empty(Fixer.Fix(written.Text, LanguageCheck.Reader(reader)).Changes);
            Assert.Equal(written.Text, Replayed(text, written));
            AssertNoMoreFindings(text, written.Text, reader, "Zofia");
        });
    }

    private static int Counted(string text, string name) => Regex.Count(text, Regex.Escape(name));

    private static void AssertNoMoreFindings(string before, string after, string reader, string name)
    {
        var known = Findings(before, reader, name);
        Assert.All(Findings(after, reader, name), rule => Assert.InRange(rule.Value, 0, known.GetValueOrDefault(rule.Key)));
    }

    // How often each rule finds something.
    private static Dictionary<string, int> Findings(string text, string reader, string name) =>
        TextChecker.Check(text, LanguageCheck.Reader(reader), [name]).CountBy(finding => finding.Rule.Code).ToDictionary();

    private static string Replayed(string text, FixedText written)
    {
        foreach (var change in written.Changes.Reverse()) text = text[..change.Span.Start] + change.After + text[change.Span.End..];
        return text;
    }

    // Short forms, and every left side of a fix, as it may stand in a sentence.
    private static string[] Phrases() =>
    [
        "the IRO", "An HV", "two FSWs", "her DOB", "CAMHS and the SENCO",
        .. Directory.GetFiles(Repository.At("functions", "PlainPlans", "PlainLanguage", "Rules"), "*.json")
            .Order(StringComparer.Ordinal)
            .Select(file => JsonDocument.Parse(File.ReadAllText(file)).RootElement)
            .Where(rule => rule.TryGetProperty("words", out _))
            .SelectMany(rule => rule.GetProperty("words").GetProperty("entries").EnumerateArray())
            .Where(entry => entry.TryGetProperty("fix", out _))
            .SelectMany(entry => entry.GetProperty("fix").EnumerateObject())
            .Select(fix => Classes().Replace(Marks().Replace(fix.Name, ""), "the").Trim()),
    ];

    [GeneratedRegex(@"\d[\d.:]*")]
    private static partial Regex Numbers();

    [GeneratedRegex(@"\b(not|never|no|nobody|isn’t)\b", RegexOptions.IgnoreCase)]
    private static partial Regex NoWords();

    [GeneratedRegex(@"\|\w+(/[vn])?|/[vn]")]
    private static partial Regex Marks();

    [GeneratedRegex(@"\{(?!stop|end)\w+\}|\{\w+\}")]
    private static partial Regex Classes();
}
