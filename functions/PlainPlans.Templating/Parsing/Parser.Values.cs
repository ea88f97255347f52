using PlainPlans.Templating.Runtime;
using PlainPlans.Templating.Syntax;

namespace PlainPlans.Templating.Parsing;

// Values: names, literals, what stands in brackets.
internal sealed partial class Parser
{
    private Expression ParseValue()
    {
        var token = Current;
        switch (token.Kind)
        {
            case TokenKind.Number or TokenKind.Text: return new Literal(PlaceOf(Take()), token.Value);
            case TokenKind.Name: return ParseName();
            case TokenKind.Local: return ParseLocal();
            case TokenKind.InterpolationStart: return ParseInterpolation();
            case TokenKind.OpenParen: return ParseGroup();
            case TokenKind.OpenBracket: return ParseList();
            case TokenKind.OpenBrace: return ParseObject();
            case TokenKind.Unknown: throw Stop(token, $"'{token.Text}' means nothing here.");
            default: throw Missing(token);
        }
    }

    private Mistake Missing(Token found) => Stop(found, "A value is missing here.");

    private Expression ParseName()
    {
        var token = Current;
        if (token.Text is "for" or "while" or "tablerow" && Next.Kind == TokenKind.Dot) return ParseLoopData();
        if (token.Text == "do") return ParseFunctionLiteral();
        Take();
        var place = PlaceOf(token);
        return token.Text switch
        {
            "true" => new Literal(place, Boxed.True),
            "false" => new Literal(place, Boxed.False),
            "null" => new Literal(place, null),
            "this" => new This(place),
            _ => new Variable(place, token.Text),
        };
    }

    private LoopData ParseLoopData()
    {
        var loop = Take();
        Take();
        if (Current.Kind != TokenKind.Name || !LoopData.Knows(loop.Text, Current.Text)) throw Stop(loop, $"A '{loop.Text}' loop does not know this. Ask for index, first, even, odd{(loop.Text == "while" ? "" : ", last, length, rindex, changed")}.");
        var name = Take();
        return new(PlaceFrom(loop.Start), loop.Text, name.Text, PlaceOf(name));
    }

    private Expression ParseLocal()
    {
        var token = Take();
        var place = PlaceOf(token);
        if (token.Text.Length == 0) return new Arguments(place);
        if (token.Text == "$") throw Stop(token, "'$$' must be a statement of its own.");
        if (!char.IsAsciiDigit(token.Text[0])) return new LocalVariable(place, token.Text);
        if (int.TryParse(token.Text, System.Globalization.CultureInfo.InvariantCulture, out var index)) return new ItemAt(place, new Arguments(place), new Literal(place, Boxed.Int(index)), isCareful: false);
        throw Stop(token, "An argument is '$' and its number.");
    }

    private Interpolation ParseInterpolation()
    {
        var from = Current;
        var parts = new List<Expression>();
        var (ignoresLines, isSpaceArgument, isMiddle) = (_ignoresLines, _isSpaceArgument, _isMiddle);
        (_ignoresLines, _isSpaceArgument, _isMiddle) = (0, false, false);
        while (true)
        {
            var piece = Take();
            if (piece.Text.Length > 0) parts.Add(new Literal(PlaceOf(piece), piece.Text));
            if (piece.Kind == TokenKind.InterpolationEnd) break;
            parts.Add(ParseExpression());
            if (Current.Kind is not (TokenKind.InterpolationMiddle or TokenKind.InterpolationEnd)) throw Stop(Current, "A '}' is missing here.");
        }

        (_ignoresLines, _isSpaceArgument, _isMiddle) = (ignoresLines, isSpaceArgument, isMiddle);
        if (_ignoresLines > 0) SkipLines();
        return new(PlaceFrom(from.Start), [.. parts]);
    }

    private Expression ParseGroup()
    {
        Take();
        var inner = Fresh(ParseExpression);
        Expect(TokenKind.CloseParen, "A ')' is missing here.");
        return inner;
    }

    private ListLiteral ParseList()
    {
        var from = Current;
        var items = Inside(() =>
        {
            Take();
            var items = new List<Expression>();
            while (Current.Kind != TokenKind.CloseBracket)
            {
                items.Add(ParseExpression());
                if (!TakeIf(TokenKind.Comma) && Current.Kind != TokenKind.CloseBracket) throw Stop(Current, "A ']' is missing here.");
            }

            return items;
        });
        Take();
        return new(PlaceFrom(from.Start), [.. items]);
    }

    private ObjectLiteral ParseObject()
    {
        var from = Current;
        var members = Inside(() =>
        {
            Take();
            var members = new List<(string, Expression)>();
            while (Current.Kind != TokenKind.CloseBrace)
            {
                if (Current.Kind is not (TokenKind.Name or TokenKind.Text)) throw Stop(Current, "An object is written: { name: value }. A name or the closing '}' is missing here.");
                var name = Take();
                Expect(TokenKind.Colon, "A ':' is missing here.");
                members.Add((name.Text, ParseExpression()));
                if (!TakeIf(TokenKind.Comma) && Current.Kind != TokenKind.CloseBrace) throw Stop(Current, "A '}' is missing here.");
            }

            return members;
        });
        Take();
        return new(PlaceFrom(from.Start), [.. members]);
    }
}
