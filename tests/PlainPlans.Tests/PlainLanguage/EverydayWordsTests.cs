using PlainPlans.PlainLanguage;

namespace PlainPlans.Tests.PlainLanguage;

/// <summary>Two hundred sentences of everyday life, full of long words that everybody says.</summary>
public class EverydayWordsTests
{
    public static TheoryData<string> Sentences() =>
        [.. File.ReadLines(Repository.At("tests", "PlainPlans.Tests", "PlainLanguage", "everyday-sentences.txt"))];

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Long_everyday_words_are_no_hard_words(string sentence)
    {
        var findings = TextChecker.Check(sentence, LanguageCheck.Reader("parent"));

        Assert.DoesNotContain(findings, finding => finding.Rule.Category == RuleCategory.ComplexWord);
    }
}
