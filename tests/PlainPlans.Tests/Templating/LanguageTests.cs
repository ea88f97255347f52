namespace PlainPlans.Tests.Templating;

/// <summary>What the recorded cases leave open, and where we differ from Scriban on purpose.</summary>
public class LanguageTests
{
    [Theory]
    [InlineData("{{ 0xFFFFFFFF }} {{ 0xFFFFFFFFu }} {{ 0b1010 }} {{ 0xFF_FF }}", "-1 4294967295 10 65535")]
    [InlineData("{{ 1e3 }} {{ 2e+2 }} {{ 1.5e3f }} {{ 1_000.5 }} {{ 2d }} {{ 2.50m }}", "1000 200 1500 1000.5 2 2.50")]
    [InlineData("{{ 'A\\x42\\u0043' }} {{ 'one\\\ntwo' }}", "ABC onetwo")]
    [InlineData("{{ $'{'a' + $\"{1}\"}' }}", "a1")]
    public void Literals(string template, string wanted) => Gives(template, wanted);

    [Theory]
    [InlineData("{{ for x in [1,2,3] }}{{ for.rindex }}{{ for.last }}{{ for.length }} {{ end }}", "2false3 1false3 0true3 ")]
    [InlineData("{{ tablerow x in [1,2,3] cols:2 }}{{ x }}{{ end }}", "<tr class=\"row1\"><td class=\"col1\">1</td><td class=\"col2\">2</td></tr>\n<tr class=\"row2\"><td class=\"col1\">3</td></tr>\n")]
    [InlineData("{{ for x in [1,2]; for y in [1,2]; x; y; if y == 1; continue; end; '|'; end; end }}", "1112|2122|")]
    [InlineData("{{ for x in [1]; with {y: 2}; y; x ?? '-'; end; end }}", "2-")]
    [InlineData("{{ f = do; ret $0 == 1; end; for x in [1,2] | array.filter @f; x; end }}", "1")]
    public void Loops(string template, string wanted) => Gives(template, wanted);

    [Theory]
    [InlineData("{{ a = 5; a++; a; --a; a }}", "5655")]
    [InlineData("{{ c = true; n = 1; c ? n : 2 }}{{ c ? string.upcase 'a' : 'b' }}", "1A")]
    [InlineData("{{ [1,2] < [1,3] }} {{ [3] < [1,2] }} {{ true == 1 }} {{ {a:1} == {a:1} }}", "true true true false")]
    [InlineData("{{ 7 // 2 }} {{ -7 // 2 }} {{ 7.5 // 2 }} {{ -7 % 3 }}", "3 -3 4 -1")]
    [InlineData("{{ o = {a: 1, b: a + 1}; o.b }} {{ ([1,2,3,4])[-1] }} {{ ([1,2])[1..2] }}", "text(1,66) : error : A number is needed here, and this is a list.")]
    public void Operators(string template, string wanted) => Gives(template, wanted);

    [Theory]
    [InlineData("{{ func f(a, b = 2, c...); ret $'{a}{b}{c}'; end; f 1 }} {{ f 1 5 6 7 }} {{ f(1, b: 3) }}", "12[] 15[6, 7] 13[]")]
    [InlineData("{{ func f; ret $; end; f 1 2 a: 3 }} {{ func g; ret $.a; end; g 1 a: 3 }}", "[1, 2] 3")]
    [InlineData("{{ func a; '<'; $$; '>'; end; func b; wrap a; '('; $$; ')'; end; end; wrap b; 'x'; end }}", "<(x)>")]
    [InlineData("{{ o = {}; func o.twice; ret $0 * 2; end; 4 | o.twice }}", "8")]
    public void Functions(string template, string wanted) => Gives(template, wanted);

    [Theory]
    [InlineData("{{ include 'p/named' a: 5 }}", "[5|5|]")]
    [InlineData("{{ include 'p/ret' }} {{ include 'p/retval' }}", "before before42")]
    [InlineData("{{ include_join ['p/inner', 'p/inner'] 'tpl:p/inner' '(' ')' }}", "(innerinnerinner)")]
    [InlineData("  {{ include 'p/lines_nl' }}|", "  one\n  two\n|")]
    public void Includes(string template, string wanted) => Gives(template, wanted);

    [Theory]
    [InlineData("{{ 1e-2 }}", "0.01")]
    [InlineData("{{ 'abc'[5] }}{{ 'abc'[-9] }}", "")]
    [InlineData("{{ null | string.handleize }}", "")]
    [InlineData("{{ func f; 'f'; ret 1; end; 5 ?? f; null ?? f }}", "5f1")]
    [InlineData("{{ capture x }}a{{ end }}{{ x | object.typeof }}", "string")]
    [InlineData("{{ ['b', 'a', 'B', 'A'] | array.sort }}", "[\"a\", \"A\", \"b\", \"B\"]")]
    [InlineData("{{ date.parse '2026-13-45' }}", "text(1,15) : error : The date cannot be read. Write it as 2026-11-16.")]
    [InlineData("{{ date.parse '4 March' }}", "text(1,15) : error : The date cannot be read. Write it as 2026-11-16.")]
    [InlineData("{{ date.parse '12:30' }}", "text(1,15) : error : The date cannot be read. Write it as 2026-11-16.")]
    [InlineData("{{ date.parse '4 March 26' }} {{ date.parse '3/4/26 12:30' }}", "04 Mar 2026 04 Mar 2026")]
    [InlineData("{{ 5 | math.divided_by 0 }}", "text(1,8) : error : Nothing can be divided by zero.")]
    public void Differences_on_purpose(string template, string wanted) => Gives(template, wanted);

    [Fact]
    public void Empty_lines_are_indented_unless_the_host_says_no()
    {
        var context = StandardModel.Context();
        context.IndentOnEmptyLines = false;

        Assert.Equal("  one\n\n  three", StandardModel.Render("  {{ include 'p/blank' }}", context));
    }

    private static void Gives(string template, string wanted) => Assert.Equal(wanted, StandardModel.Render(template));
}
