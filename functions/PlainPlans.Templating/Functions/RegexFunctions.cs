using System.Text.RegularExpressions;
using PlainPlans.Templating.Runtime;

namespace PlainPlans.Templating.Functions;

/// <summary>
/// The functions of <c>regex</c>. A pattern runs without backtracking where it can, so that its time grows with the
/// text and no faster; patterns that need backtracking have a time limit.
/// </summary>
internal static class RegexFunctions
{
    private const int LongestPattern = 2000;

    public static readonly FunctionTable Table = new()
    {
        { "escape", "pattern: text", given => given.Made(Regex.Escape(given.Text(0))) },
        { "match", "text: text!, pattern: text!, options: text? = null", given => Run(given, 2, regex => regex.Match(given.Text(0)) is { Success: true } match ? Groups(given, match) : []) },
        { "matches", "text: text!, pattern: text!, options: text? = null", given => Run(given, 2, regex => Matches(given, regex)) },
        { "replace", "text: text!, pattern: text!, replace: text!, options: text? = null", given => Run(given, 3, regex => Replaced(given, regex)) },
        { "split", "text: text!, pattern: text!, options: text? = null", given => Run(given, 2, regex => Split(given, regex)) },
        { "unescape", "pattern: text", given => given.Made(Regex.Unescape(given.Text(0))) },
    };

    private static T Run<T>(Given given, int optionsAt, Func<Regex, T> work)
    {
        var pattern = given.Text(1);
        if (pattern.Length > LongestPattern) throw given.FailAt(1, $"A pattern can have at most {LongestPattern} characters.");
        given.Run.Budget.Step(1 + pattern.Length + given.Text(0).Length / 16);
        try
        {
            return work(Compiled(given, pattern, OptionsOf(given.TextOrNull(optionsAt))));
        }
        catch (RegexParseException problem)
        {
            throw given.Fail($"The pattern cannot be read: {problem.Error} at character {problem.Offset}.");
        }
        catch (RegexMatchTimeoutException)
        {
            throw given.Fail("The pattern takes too long with this text. Leave out repetitions inside repetitions, or looking back.");
        }
    }

    private static Regex Compiled(Given given, string pattern, RegexOptions options)
    {
        var limit = given.Run.Context.RegexTimeOut;
        try
        {
            return new(pattern, options | RegexOptions.NonBacktracking, limit);
        }
        catch (NotSupportedException)
        {
            return new(pattern, options, limit);
        }
    }

    private static RegexOptions OptionsOf(string? letters) => (letters ?? "").Aggregate(RegexOptions.CultureInvariant, (options, letter) => options | letter switch
    {
        'i' => RegexOptions.IgnoreCase,
        'm' => RegexOptions.Multiline,
        's' => RegexOptions.Singleline,
        'x' => RegexOptions.IgnorePatternWhitespace,
        _ => RegexOptions.None,
    });

    private static ScriptArray Groups(Given given, Match match)
    {
        given.WillMakeItems(match.Groups.Count);
        return new(match.Groups.Values.Select(group => (object?)given.Made(group.Value)));
    }

    private static ScriptArray Matches(Given given, Regex regex)
    {
        var all = new ScriptArray();
        for (var match = regex.Match(given.Text(0)); match.Success; match = match.NextMatch())
        {
            given.WillMakeItems(1);
            all.Add(Groups(given, match));
        }

        return all;
    }

    // Match by match, so that the text is charged before it grows.
    private static string Replaced(Given given, Regex regex) => regex.Replace(given.Text(0), match => given.Made(match.Result(given.Text(2))));

    private static ScriptArray Split(Given given, Regex regex)
    {
        given.WillMakeItems(given.Text(0).Length);
        return new(regex.Split(given.Made(given.Text(0))));
    }
}
