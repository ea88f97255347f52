using PlainPlans.Templating;

namespace PlainPlans.Tests.Templating;

/// <summary>Templates that try to use up the stack, the memory or the time. Each ends, and says what was too much.</summary>
public class HostileTests
{
    public static TheoryData<string, string> NestedTooDeeply() => new()
    {
        { "parentheses", "{{ " + Repeat("(", 100_000) + "1" + Repeat(")", 100_000) + " }}" },
        { "lists", "{{ " + Repeat("[", 100_000) + " }}" },
        { "objects", "{{ " + Repeat("{a:", 100_000) + " }}" },
        { "signs", "{{ " + Repeat("!", 100_000) + "1 }}" },
        { "sums", "{{ 1" + Repeat("+1", 50_000) + " }}" },
        { "members", "{{ a" + Repeat(".a", 50_000) + " }}" },
        { "items", "{{ a" + Repeat("[0]", 50_000) + " }}" },
        { "calls", "{{ a" + Repeat("()", 50_000) + " }}" },
        { "pipes", "{{ 1" + Repeat("|math.abs", 50_000) + " }}" },
        { "conditions", "{{ " + Repeat("1?1:", 50_000) + "1 }}" },
        { "blocks", Repeat("{{if 1}}", 10_000) + Repeat("{{end}}", 10_000) },
        { "else if", "{{if 0}}" + Repeat("{{else if 0}}", 50_000) + "{{end}}" },
        { "functions", "{{ x = " + Repeat("do; ret ", 10_000) + " }}" },
        { "texts in texts", "{{ " + Repeat("$\"{", 10_000) + " }}" },
    };

    public static TheoryData<string, string> TooMuch() => new()
    {
        { "exponential recursion", "{{ func f(n); if n > 0; f(n - 1); f(n - 1); end; end; f 60 }}" },
        { "endless recursion", "{{ func f(n); ret f(n + 1); end; f 1 }}" },
        { "an endless loop", "{{ while true; end }}" },
        { "an include of itself", "{{ include 'p/self' }}" },
        { "a text that doubles", "{{ x = 'a'; for i in 1..60; x = x + x; end }}" },
        { "a text in a text that doubles", "{{ x = 'a'; for i in 1..60; x = $'{x}{x}'; end }}" },
        { "a capture that doubles", "{{ x = 'a'; for i in 1..60; capture x; x; x; end; end }}" },
        { "a text that is escaped again and again", "{{ x = '\"'; for i in 1..60; x = x | string.escape; end }}" },
        { "a text repeated", "{{ 'a' * 2000000000 }}" },
        { "a text padded", "{{ 'a' | string.pad_left 999999999 }}" },
        { "a text replaced", "{{ ('a' * 100000) | string.replace 'a' ('b' * 100000) }}" },
        { "a text replaced by a pattern", "{{ ('a' * 100000) | regex.replace '' ('b' * 1000) }}" },
        { "a search", "{{ ('a' * 500000) | string.contains ('a' * 200000 + 'b' + 'a' * 200000) }}" },
        { "a join", "{{ 1..1000 | array.join ('a' * 100000) }}" },
        { "a list that doubles", "{{ a = [1]; for i in 1..60; a = a + a; end }}" },
        { "a lazy list that doubles", "{{ a = [1]; for i in 1..60; a = a | array.concat a; end; a | array.size }}" },
        { "a list repeated", "{{ [1] * 2000000000 }}" },
        { "an item far out", "{{ a = []; a[2000000000] = 1 }}" },
        { "an insertion far out", "{{ [] | array.insert_at 2000000000 1 }}" },
        { "a long range", "{{ for i in 1..2000000000; end }}" },
        { "a list that holds itself", "{{ a = []; a[0] = a; a }}" },
        { "an object that holds itself", "{{ a = {}; a.a = a; a }}" },
        { "JSON of a list that holds itself", "{{ a = []; a[0] = a; a | object.to_json }}" },
        { "equality of lists that hold each other", "{{ a = []; b = []; a[0] = b; b[0] = a; a == b }}" },
        { "equality of shared lists", "{{ a = [1]; b = [1]; for i in 1..40; a = [a, a]; b = [b, b]; end; a == b }}" },
        { "a number that squares", "{{ x = 10; for i in 1..60; x = x * x; end }}" },
        { "a number shifted", "{{ 1 << 2000000000 }}" },
        { "digits of a format", "{{ 1 | math.format 'N999999999' }}" },
        { "digits of a date format", "{{ '2026-11-16' | date.parse | date.to_string ('%c' * 500000) }}" },
        { "a decimal that grows too large", "{{ 79228162514264337593543950335m * 10m }}" },
        { "a date outside the calendar", "{{ '2026-11-16' | date.parse | date.add_years 99999999 }}" },
        { "a long date", "{{ ('1' * 1000000) | date.parse }}" },
        { "a pattern that backtracks", "{{ ('a' * 30 + 'b') | regex.match '^(a+)+\\\\1$' }}" },
    };

    public static TheoryData<string, string> MuchButFine() => new()
    {
        { "many items", "{{ [" + Repeat("1,", 100_000) + "] | array.size }}" },
        { "many lazy lists upon each other", "{{ x = [1]; for i in 1..1000; x = x | array.limit 5; end; x }}" },
        { "a pattern without backtracking", "{{ ('a' * 30000 + 'b') | regex.match '^(a+)+$' }}" },
        { "scripts without an end", "{{ ('<script>' * 60000) | html.strip | string.size }}" },
        { "braces", Repeat("{%{", 100_000) },
        { "a comment", "{{ " + Repeat("#", 100_000) },
    };

    [Theory]
    [MemberData(nameof(NestedTooDeeply))]
    public void Nesting_that_is_too_deep_is_an_error_of_the_parser(string what, string template)
    {
        var parsed = Template.Parse(template, "text");

        Assert.True(parsed.HasErrors, what);
        Assert.Contains(parsed.Messages, message => message.Message.Contains(" more than ", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(TooMuch))]
    public void Too_much_is_an_error_with_its_place(string what, string template)
    {
        var given = StandardModel.Render(template);

        Assert.True(given.Contains("(1,", StringComparison.Ordinal) && given.Contains(" : error : ", StringComparison.Ordinal), $"{what} gave: {given[..Math.Min(200, given.Length)]}");
    }

    [Theory]
    [MemberData(nameof(TooMuch))]
    public void Too_much_is_an_error_too_where_the_host_sets_no_limits(string what, string template)
    {
        var context = StandardModel.Context();
        (context.LoopLimit, context.RecursiveLimit, context.LimitToString, context.ObjectRecursionLimit) = (0, 0, 0, 0);

        var given = StandardModel.Render(template, context);

        Assert.True(given.Contains(" : error : ", StringComparison.Ordinal), $"{what} gave: {given[..Math.Min(200, given.Length)]}");
    }

    [Theory]
    [MemberData(nameof(MuchButFine))]
    public void Much_is_fine(string what, string template)
    {
        var given = StandardModel.Render(template);

        Assert.False(given.Contains(" : error : ", StringComparison.Ordinal), $"{what} gave: {given[..Math.Min(200, given.Length)]}");
    }

    [Fact]
    public void A_template_full_of_mistakes_gives_a_readable_number_of_messages()
    {
        var parsed = Template.Parse(Repeat("{{ 1 + }}\n", 50_000));

        Assert.InRange(parsed.Messages.Count, 2, 20);
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
