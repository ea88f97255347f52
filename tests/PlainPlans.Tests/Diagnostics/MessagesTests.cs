using System.Text.RegularExpressions;
using PlainPlans.Diagnostics;
using static PlainPlans.Tests.PlainLanguage.LanguageCheck;

namespace PlainPlans.Tests.Diagnostics;

/// <summary>What the product says about a request keeps the rules that it holds others to.</summary>
public class MessagesTests
{
    // What people who connect a case system call these things; there are no plainer words for them.
    private static readonly string[] Terms = ["JSON", "GET", "MB", "schema", "parameter"];

    private static readonly string[] Sources =
        [.. Directory.EnumerateFiles(Repository.At("functions"), "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText)];

    public static TheoryData<string> Names() => [.. AllMessages.Methods.Select(AllMessages.NameOf)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_message_says_in_plain_sentences_what_is_wrong_and_what_to_do(string name)
    {
        var note = AllMessages.Say(name);

        Assert.Matches(@"^[a-z]+\.[a-z-]+$", note.Code);
        Assert.EndsWith(".", note.Message, StringComparison.Ordinal);
        Assert.NotEmpty(note.Hint);
        Assert.Empty(Field(note.Message, "parent", Terms).Concat(Field(note.Hint, "parent", Terms)).Where(IsAboutOtherWords).Select(finding => $"{finding.Code}: {finding.Message}"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_message_is_said_by_somebody(string name)
    {
        Assert.Contains(Sources, source => Regex.IsMatch(source, $@"\b{Regex.Escape(name)}\b"));
    }

    [Fact]
    public void Each_message_has_a_code_of_its_own()
    {
        var codes = AllMessages.Methods.Select(method => AllMessages.Say(method).Code).ToList();

        Assert.Equal(codes.Distinct(), codes);
    }

    private static bool IsAboutOtherWords(Note finding) => !Terms.Any(term => finding.Message.Contains($"'{term}'", StringComparison.Ordinal));
}
