using PlainPlans.Diagnostics;
using PlainPlans.PlainLanguage;
using PlainPlans.PlainLanguage.Fixes;
using PlainPlans.PlainLanguage.Text;

namespace PlainPlans.Tests.PlainLanguage.Sets;

/// <summary>
/// How well the rules do on labelled text by other hands. Each number is what was reached, rounded down, so that no change
/// makes it worse unseen. Raise it when a change does better. The goals stand in README.md.
/// </summary>
public class LabelledTextTests
{
    [Theory]
    [InlineData(SetFile.Open, 96)]
    [InlineData(SetFile.Held, 87)]
    public void The_rules_find_most_labelled_problems(string folder, double least) => Assert.InRange(Problems(folder).Recall, least, 100);

    [Theory]
    [InlineData(SetFile.Open, "jargon", 96)]
    [InlineData(SetFile.Open, "blame", 94)]
    [InlineData(SetFile.Held, "jargon", 88)]
    [InlineData(SetFile.Held, "blame", 77)]
    public void The_rules_find_most_of_what_shuts_families_out(string folder, string category, double least) => Assert.InRange(Problems(folder).RecallOf(category), least, 100);

    [Theory]
    [InlineData(SetFile.Open, 97)]
    [InlineData(SetFile.Held, 94)]
    public void Nearly_all_findings_are_right(string folder, double least) => Assert.InRange(Problems(folder).Precision, least, 100);

    [Theory]
    [InlineData(SetFile.Open, 2)]
    [InlineData(SetFile.Held, 6)]
    public void Few_good_texts_have_a_finding(string folder, double most) => Assert.InRange(Problems(folder).GoodFlagged, 0, most);

    [Theory]
    [InlineData(SetFile.Open, 95)]
    [InlineData(SetFile.Held, 95)]
    public void Passives_are_told_from_what_looks_like_one(string folder, double least)
    {
        var sentences = SetFile.Read<PassiveText>(folder, "passives");
        var found = sentences.ToLookup(sentence => (sentence.Passive, Found: TextChecker.Check(sentence.Text, LanguageCheck.Reader("parent")).Any(finding => finding.Rule.Category == RuleCategory.Passive)));
        int right = found[(true, true)].Count(), missed = found[(true, false)].Count(), wrong = found[(false, true)].Count();

        Assert.InRange(200.0 * right / ((2 * right) + missed + wrong), least, 100); // F1 in hundredths
    }

    [Theory]
    [InlineData(SetFile.Open)]
    [InlineData(SetFile.Held)]
    public void Nothing_is_found_or_changed_in_what_people_said(string folder)
    {
        Assert.All(SetFile.Read<QuotedText>(folder, "quotations"), quoted =>
        {
            var reader = LanguageCheck.Reader(quoted.Audience);
            var found = TextChecker.Check(quoted.Text, reader).Where(finding => finding.Rule.Category != RuleCategory.LongSentence);
            Assert.All(quoted.Quotes, quote =>
            {
                var start = quoted.Text.IndexOf(quote, StringComparison.Ordinal);
                Assert.DoesNotContain(found, finding => finding.Span.Start < start + quote.Length && start < finding.Span.End && !IsAround(finding.Span, start, quote));
                Assert.Contains(quote, Fixer.Fix(quoted.Text, reader).Text, StringComparison.Ordinal);
            });
        });
    }

    [Theory]
    [InlineData(SetFile.Open)]
    [InlineData(SetFile.Held)]
    public void A_fix_that_is_made_is_what_an_editor_writes(string folder)
    {
        var made = SetFile.Read<FixText>(folder, "fixes").Where(text => !text.IsTrap && Fixed(text) != text.Text);

        Assert.All(made, text => Assert.Contains(Fixed(text), text.Accept.Prepend(text.Expected)));
    }

    [Theory]
    [InlineData(SetFile.Open, 99)]
    [InlineData(SetFile.Held, 88)]
    public void Most_of_what_an_editor_fixes_is_fixed_so(string folder, double least)
    {
        var texts = SetFile.Read<FixText>(folder, "fixes").Where(text => !text.IsTrap).ToList();

        Assert.InRange(100.0 * texts.Count(text => text.Accept.Prepend(text.Expected).Contains(Fixed(text))) / texts.Count, least, 100);
    }

    [Theory]
    [InlineData(SetFile.Open, 99)]
    [InlineData(SetFile.Held, 97)]
    public void What_only_looks_like_a_word_to_fix_stays(string folder, double least)
    {
        var traps = SetFile.Read<FixText>(folder, "fixes").Where(text => text.IsTrap).ToList();

        Assert.InRange(100.0 * traps.Count(trap => Fixed(trap) == trap.Text) / traps.Count, least, 100);
    }

    [Theory]
    [InlineData(SetFile.Open, 99)]
    [InlineData(SetFile.Held, 99)]
    public void A_word_gives_way_to_another_in_the_same_form(string folder, double least)
    {
        var written = SetFile.Read<InflectedText>(folder, "inflections")
            .Select(text => (Text: text, Fixed: Fixer.Fix(text.Text, LanguageCheck.Reader("parent")).Text))
            .Where(pair => pair.Fixed != pair.Text.Text)
            .ToList();
        var right = written.Count(pair => pair.Text.Accept.Prepend(pair.Text.To).Any(to => pair.Fixed.Contains(to, StringComparison.OrdinalIgnoreCase)));

        Assert.InRange(written.Count, 40, int.MaxValue);
        Assert.InRange(100.0 * right / written.Count, least, 100);
    }

    [Theory]
    [InlineData(SetFile.Open, 98)]
    [InlineData(SetFile.Held, 96)]
    public void Sentences_are_counted_as_people_count_them(string folder, double least)
    {
        var texts = SetFile.Read<CountedText>(folder, "sentence-counts");

        Assert.InRange(100.0 * texts.Count(text => Counted(text.Text) == text.Count) / texts.Length, least, 100);
    }

    [Theory]
    [InlineData(SetFile.Open, 66)]
    [InlineData(SetFile.Held, 77)]
    public void The_one_fault_of_a_plan_is_found(string folder, double least)
    {
        var plans = SetFile.Read<PlanText>(folder, "plans").Where(plan => !plan.Good).ToList();
        var found = plans.Count(plan =>
        {
            var start = plan.Text.IndexOf(plan.FaultWords, StringComparison.Ordinal);
            return TextChecker.Check(plan.Text, LanguageCheck.Reader(plan.Audience)).Any(finding => finding.Span.Start < start + plan.FaultWords.Length && start < finding.Span.End);
        });

        Assert.InRange(100.0 * found / plans.Count, least, 100);
    }

    private static Tally Problems(string folder) => Tally.Of(SetFile.Read<ProblemText>(folder, "problems"));

    private static string Fixed(FixText text) => Fixer.Fix(text.Text, LanguageCheck.Reader(text.Audience)).Text;

    // A finding about the sentence around the quotation marks says nothing about what stands between them.
    private static bool IsAround(TextSpan span, int start, string quote) => span.Start < start - 1 && start + quote.Length + 1 < span.End;

    private static int Counted(string text) => Passage.Read(text, new NameBook([]), PassagePlace.Field("", 1)).Sentences.Count;
}
