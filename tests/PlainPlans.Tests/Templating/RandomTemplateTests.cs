using System.Text;
using FsCheck;
using FsCheck.Fluent;
using PlainPlans.Templating;
using PlainPlans.Templating.Syntax;

namespace PlainPlans.Tests.Templating;

/// <summary>Templates that nobody would write. Whatever they are, they give text or an error with its place, and the same each time.</summary>
public class RandomTemplateTests
{
    private static readonly string[] Values =
    [
        "1", "0", "-3", "2.5", "1.5m", "9999999999999", "true", "false", "null", "\"a\"", "'x y'", "`v`", "[]", "[1, \"b\", null]", "{}", "{a: 1, b: [2]}", "empty", "this",
        "page", "page.title", "products", "user.name", "x", "y", "$x", "$", "$0", "for.index", "1..3", "5..<2", "@string.upcase", "(do; ret $0; end)", "$\"t {x} {1 + 1}\"", "date.now",
    ];

    private static readonly string[] Signs = ["+", "-", "*", "/", "//", "%", "<<", ">>", "==", "!=", "<", "<=", ">", ">=", "&&", "||", "??", "?!", "..", "..<"];

    private static readonly string[] Functions = [.. FunctionNames()];

    private static readonly string[] Junk = ["{{", "}}", "{%{", "}%}", "-", "~", "(", ")", "[", "]", "{", "}", "|", "\"", "'", "`", "$", "@", "^", "#", "##", ";", "\n", ":", ",", "end", "else", "when", "do", "ret", "\\", "\0", "é", "\uD83D", "0x", "1e", "..."];

    [Fact]
    public void Templates_by_the_rules_end() => Check(seed => new Maker(seed).Template());

    [Fact]
    public void Templates_with_pieces_changed_end() => Check(seed => new Maker(seed).Changed());

    [Fact]
    public void Random_characters_end() => Check(seed => new Maker(seed).Noise());

    private static void Check(Func<int, string> make) =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed => EndsTheSameTwice(make(seed))).Check(Config.QuickThrowOnFailure.WithMaxTest(400));

    private static bool EndsTheSameTwice(string template)
    {
        var (first, second) = (Run(template), Run(template));
        return first == second ? true : throw new InvalidOperationException($"Not the same twice: {template}");
    }

    private static string Run(string template)
    {
        var context = StandardModel.Context();
        context.LoopLimit = 50;
        var parsed = Template.Parse(template, "text");
        if (parsed.HasErrors) return parsed.Messages.ToString();
        try
        {
            return parsed.Render(context);
        }
        catch (ScriptRuntimeException problem) when (problem.Span.FileName is not null)
        {
            return problem.Message;
        }
        catch (Exception problem)
        {
            throw new InvalidOperationException($"This template throws {problem.GetType().Name}: {template}", problem);
        }
    }

    private static IEnumerable<string> FunctionNames() =>
        from member in TemplateContext.GetDefaultBuiltinObject()
        where member.Value is PlainPlans.Templating.Runtime.ScriptObject
        from function in (PlainPlans.Templating.Runtime.ScriptObject)member.Value!
        select $"{member.Key}.{function.Key}";

    private sealed class Maker(int seed)
    {
        private readonly Random _random = new(seed);

        public string Template()
        {
            var made = new StringBuilder();
            for (var i = _random.Next(1, 5); i > 0; i--) made.Append(Statement(3));
            return made.ToString();
        }

        public string Changed()
        {
            var made = new StringBuilder(Template());
            for (var i = _random.Next(1, 6); i > 0; i--)
            {
                var at = _random.Next(made.Length);
                if (_random.Next(2) == 0) made.Insert(at, One(Junk));
                else made.Remove(at, Math.Min(_random.Next(1, 6), made.Length - at));
                if (made.Length == 0) made.Append('x');
            }

            return made.ToString();
        }

        public string Noise()
        {
            var made = new StringBuilder("{{");
            for (var i = _random.Next(60); i > 0; i--) made.Append(_random.Next(3) == 0 ? One(Values) : _random.Next(4) == 0 ? ((char)_random.Next(1, 0x2100)).ToString() : One(Junk)).Append(_random.Next(2) == 0 ? " " : "");
            return made.ToString();
        }

        private string Statement(int depth) => depth == 0 ? $"{{{{ {Expression(1)} }}}}" : _random.Next(14) switch
        {
            0 => $"  {{{{~ if {Expression(2)} ~}}}}\n{Statement(depth - 1)}{{{{ else }}}}b\n{{{{ end }}}}",
            1 => $"{{{{ for x in {Expression(2)} }}}}{Statement(depth - 1)}{{{{ end }}}}",
            2 => $"{{{{ for $x in {Expression(1)} limit:2 reversed }}}}{Statement(depth - 1)}{{{{ else }}}}-{{{{ end }}}}",
            3 => $"{{{{ while (x ?? 0) < 3; x = (x ?? 0) + 1; end }}}}",
            4 => $"{{{{ case {Expression(1)} }}}}{{{{ when {Expression(1)} }}}}{Statement(depth - 1)}{{{{ end }}}}",
            5 => $"{{{{ capture y }}}}{Statement(depth - 1)}{{{{ end }}}}",
            6 => $"{{{{ func f(a, b = 1, c...); {Expression(2)}; ret {Expression(1)}; end; f {One(Values)} }}}}",
            7 => $"{{{{ func g; $$; {Expression(1)}; end; wrap g {One(Values)} }}}}{Statement(depth - 1)}{{{{ end }}}}",
            8 => $"{{{{ with {Expression(1)} }}}}{Statement(depth - 1)}{{{{ end }}}}",
            9 => $"{{{{ {One(["x", "y", "$x", "page.title", "o.a", "l[1]"])} {One(["=", "+=", "*=", "-="])} {Expression(2)} }}}}",
            10 => $"{{{{ tablerow x in {Expression(1)} cols:2 }}}}{Statement(depth - 1)}{{{{ end }}}}",
            11 => $"{{{{ include {One(["'p/lines'", "'p/args'", "'p/self'", "'p/bad'", "'p/missing'", "x"])} {One(Values)} }}}}",
            _ => $" text {{{{ {Expression(3)} }}}}\n",
        };

        private string Expression(int depth) => depth == 0 ? One(Values) : _random.Next(9) switch
        {
            0 => $"({Expression(depth - 1)} {One(Signs)} {Expression(depth - 1)})",
            1 => $"{Expression(depth - 1)} {One(Signs)} {Expression(depth - 1)}",
            2 => $"{Expression(depth - 1)} | {One(Functions)} {One(Values)}",
            3 => $"({Expression(depth - 1)} | {One(Functions)} ({Expression(depth - 1)}) {One(Values)})",
            4 => $"{Expression(depth - 1)} ? {Expression(depth - 1)} : {Expression(depth - 1)}",
            5 => $"({Expression(depth - 1)}){One([".size", "[0]", "[-1]", ".empty?", "?.a.b", ".key"])}",
            6 => $"{One(["!", "-", "^", "@", "++"])}{One(Values)}",
            7 => $"[{Expression(depth - 1)}, {Expression(depth - 1)}]",
            _ => One(Values),
        };

        private string One(string[] choices) => choices[_random.Next(choices.Length)];
    }
}
