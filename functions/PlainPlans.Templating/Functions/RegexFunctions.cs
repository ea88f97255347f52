using System.Diagnostics;
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

    // The first match of a process takes many times as long as the next ones, and that is nobody's fault.
    private static readonly bool IsWarm = new Regex("(a|b)*c", RegexOptions.NonBacktracking).IsMatch("abac");

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
        Debug.Assert(IsWarm, "The pattern that warms up must match.");
        var since = Stopwatch.GetTimestamp();
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
        finally
        {
            given.Run.Budget.PatternTime(Stopwatch.GetElapsedTime(since), 2 * given.Run.Context.RegexTimeOut);
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
        var since = Stopwatch.GetTimestamp();
        for (var match = regex.Match(given.Text(0)); match.Success; match = match.NextMatch())
        {
            CheckTime(given, since);
            given.WillMakeItems(1);
            all.Add(Groups(given, match));
        }

        return all;
    }

    // Match by match, so that the text is charged before it grows.
    private static string Replaced(Given given, Regex regex)
    {
        var since = Stopwatch.GetTimestamp();
        return regex.Replace(given.Text(0), match =>
        {
            CheckTime(given, since);
            return given.Made(match.Result(given.Text(2)));
        });
    }

    // The time limit of a pattern holds for one match; a text can have as many as it has characters.
    private static void CheckTime(Given given, long since)
    {
        if (Stopwatch.GetElapsedTime(since) > given.Run.Context.RegexTimeOut) throw new RegexMatchTimeoutException();
    }

    private static ScriptArray Split(Given given, Regex regex)
    {
        var parts = new ScriptArray();
        var (text, since, from) = (given.Text(0), Stopwatch.GetTimestamp(), 0);
        for (var match = regex.Match(text); match.Success; match = match.NextMatch())
        {
            CheckTime(given, since);
            given.WillMakeItems(match.Groups.Count);
            parts.Add(given.Made(text[from..match.Index]));
            parts.AddRange(match.Groups.Values.Skip(1).Where(group => group.Success).Select(group => (object?)given.Made(group.Value)));
            from = match.Index + match.Length;
        }

        parts.Add(given.Made(text[from..]));
        return parts;
    }
}
