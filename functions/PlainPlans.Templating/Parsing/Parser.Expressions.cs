using PlainPlans.Templating.Runtime;
using PlainPlans.Templating.Syntax;

namespace PlainPlans.Templating.Parsing;

// Expressions, loosest first: pipe, condition, operators by their level, signs, what stands behind a value, values.
internal sealed partial class Parser
{
    private const int LowestLevel = 2;
    private const int SignLevel = 10;

    // The words "offset", "limit" and "reversed" belong to the loop, not to a call before them.
    private bool _isLoopHead;

    // Inside the middle of "c ? x : y" a name before a spaced colon is a value, not the name of an argument.
    private bool _isMiddle;

    // In the arguments of a call with spaces there is no other call with spaces.
    private bool _isSpaceArgument;

    // Above 0 inside [ ] and { }, where a line break means nothing.
    private int _ignoresLines;

    private static int LevelOf(TokenKind kind) => kind switch
    {
        TokenKind.Coalesce or TokenKind.NotCoalesce => 2,
        TokenKind.Or => 3,
        TokenKind.And => 4,
        TokenKind.Equal or TokenKind.NotEqual => 5,
        TokenKind.Less or TokenKind.LessOrEqual or TokenKind.Greater or TokenKind.GreaterOrEqual => 6,
        TokenKind.Plus or TokenKind.Minus => 7,
        TokenKind.Times or TokenKind.Divide or TokenKind.WholeDivide or TokenKind.Modulo or TokenKind.ShiftLeft or TokenKind.ShiftRight => 8,
        TokenKind.Range or TokenKind.RangeExclusive => 9,
        _ => 0,
    };

    private static BinaryOperator? OperatorFor(TokenKind kind) => kind switch
    {
        TokenKind.Equal => BinaryOperator.Equal,
        TokenKind.NotEqual => BinaryOperator.NotEqual,
        TokenKind.Less => BinaryOperator.Less,
        TokenKind.LessOrEqual => BinaryOperator.LessOrEqual,
        TokenKind.Greater => BinaryOperator.Greater,
        TokenKind.GreaterOrEqual => BinaryOperator.GreaterOrEqual,
        TokenKind.Plus or TokenKind.AssignPlus => BinaryOperator.Add,
        TokenKind.Minus or TokenKind.AssignMinus => BinaryOperator.Subtract,
        TokenKind.Times or TokenKind.AssignTimes => BinaryOperator.Multiply,
        TokenKind.Divide or TokenKind.AssignDivide => BinaryOperator.Divide,
        TokenKind.WholeDivide or TokenKind.AssignWholeDivide => BinaryOperator.WholeDivide,
        TokenKind.Modulo or TokenKind.AssignModulo => BinaryOperator.Modulo,
        TokenKind.ShiftLeft => BinaryOperator.ShiftLeft,
        TokenKind.ShiftRight => BinaryOperator.ShiftRight,
        TokenKind.Range => BinaryOperator.Range,
        TokenKind.RangeExclusive => BinaryOperator.RangeExclusive,
        _ => null,
    };

    private Statement ParseExpressionStatement()
    {
        var from = Current;
        if (from is { Kind: TokenKind.Local, Text: "$" } && Next.EndsStatement) return new RunWrapped(PlaceOf(Take()));
        var value = ParsePipes();
        if (IsAssignment(Current.Kind)) return Ended(ParseAssignment(from, value));
        return Ended(new Print(PlaceFrom(from.Start), value));
    }

    private Statement ParseAssignment(Token from, Expression value)
    {
        if (Current.Kind == TokenKind.Assign && InlineFunction(value) is { } inline) return inline;
        if (value is not Target target) throw Stop(from, "Nothing can be assigned to this. A name, a member or an item of a list must stand before the '='.");
        var sign = Take();
        var assigned = ParseExpression();
        var place = PlaceFrom(from.Start);
        return sign.Kind == TokenKind.Assign ? new Assign(place, target, assigned) : new AssignChanged(place, target, OperatorFor(sign.Kind)!.Value, PlaceOf(sign), assigned);
    }

    private static bool IsAssignment(TokenKind kind) => kind is >= TokenKind.Assign and <= TokenKind.AssignModulo;

    // An expression that is a part of something: an assignment has no place in it.
    private Expression ParseExpression()
    {
        var from = Current;
        var value = ParsePipes();
        return IsAssignment(Current.Kind) ? throw NoAssignment(from) : value;
    }

    private Mistake NoAssignment(Token from) => Stop(from, "An assignment must be a statement of its own. Write '==' to compare.");

    private Expression ParsePipes()
    {
        Descend(Current);
        var value = ParseConditional();
        for (var length = 0; Current.Kind == TokenKind.Pipe; length++)
        {
            CheckChain(length);
            Take();
            SkipLines(); // a line may break after a pipe
            _isLoopHead = false;
            var from = Current;
            value = Piped(value, ParseConditional(), from);
        }

        _depth--;
        return value;
    }

    private Expression ParseConditional()
    {
        var condition = ParseBinary(LowestLevel);
        if (Current.Kind != TokenKind.Question) return condition;
        Descend(Current);
        Take();
        var isMiddle = _isMiddle;
        _isMiddle = true;
        var then = ParseConditional();
        _isMiddle = isMiddle;
        Expect(TokenKind.Colon, "A ':' is missing here. A condition is written: question ? one : other.");
        var otherwise = ParseConditional();
        for (var length = 0; Current.Kind == TokenKind.Pipe; length++)
        {
            // A pipe behind the last arm belongs to that arm alone.
            CheckChain(length);
            Take();
            SkipLines();
            _isLoopHead = false;
            var from = Current;
            otherwise = Piped(otherwise, ParseConditional(), from);
        }

        _depth--;
        return new Conditional(new(_file, condition.Place.Start, otherwise.Place.End), condition, then, otherwise);
    }

    // Operators of this level and tighter. A call with spaces on their right takes only what binds tighter still.
    private Expression ParseBinary(int level, int callLevel = LowestLevel)
    {
        var left = ParseSigned(callLevel);
        for (var length = 0; LevelOf(Current.Kind) is var found and > 0 && found >= level; length++)
        {
            CheckChain(length);
            var sign = Take();
            Descend(Current);
            var right = ParseBinary(found + 1, found + 1);
            _depth--;
            left = Combined(sign, left, right);
        }

        return left;
    }

    private Expression Combined(Token sign, Expression left, Expression right)
    {
        var place = new Place(_file, left.Place.Start, right.Place.End);
        return sign.Kind switch
        {
            TokenKind.Or => new Logical(place, isOr: true, left, right),
            TokenKind.And => new Logical(place, isOr: false, left, right),
            TokenKind.Coalesce => new Coalesce(place, wantsNull: true, left, right),
            TokenKind.NotCoalesce => new Coalesce(place, wantsNull: false, left, right),
            _ => new Binary(place, OperatorFor(sign.Kind)!.Value, PlaceOf(sign), left, right),
        };
    }

    private Expression ParseSigned(int callLevel)
    {
        var sign = Current;
        switch (sign.Kind)
        {
            case TokenKind.Not or TokenKind.Minus or TokenKind.Plus or TokenKind.Caret or TokenKind.At or TokenKind.Increment or TokenKind.Decrement:
                Descend(sign);
                Take();
                var value = ParseSigned(SignLevel);
                _depth--;
                return Signed(sign, value);
            default:
                var operand = ParseOperand();
                return !_isSpaceArgument && StartsArgument() ? ParseSpaceCall(operand, callLevel) : operand;
        }
    }

    private Expression Signed(Token sign, Expression value)
    {
        var place = PlaceFrom(sign.Start);
        switch (sign.Kind)
        {
            case TokenKind.Not: return new Not(place, value);
            case TokenKind.Minus: return new Sign(place, isMinus: true, value);
            case TokenKind.Plus: return new Sign(place, isMinus: false, value);
            case TokenKind.Caret: return new Spread(place, value);
            case TokenKind.At: return new Uncalled(place, value);
            default:
                if (value is not Target target) throw Stop(sign, "Only a name, a member or an item of a list can be counted up or down.");
                return new Increment(place, target, sign.Kind == TokenKind.Increment ? 1 : -1, isBehind: false);
        }
    }

    // A value and what stands directly behind it: .name [index] (arguments) ++
    private Expression ParseOperand()
    {
        var from = Current;
        var value = ParseValue();
        for (var length = 0; ; length++)
        {
            CheckChain(length);
            switch (Current.Kind)
            {
                case TokenKind.Dot or TokenKind.CarefulDot:
                    var isCareful = Take().Kind == TokenKind.CarefulDot || IsCareful(value);
                    if (Current.Kind != TokenKind.Name) throw Stop(Current, "The name of a member must follow the point.");
                    var name = Take();
                    value = new Member(PlaceFrom(from.Start), value, name.Text, PlaceOf(name), isCareful);
                    break;
                // As upstream, "[1, 2][0]" is no item of a list: write "([1, 2])[0]".
                case TokenKind.OpenBracket when !Current.HasSpaceBefore && (length > 0 || from.Kind != TokenKind.OpenBracket):
                    value = ParseItemAt(from, value);
                    break;
                case TokenKind.OpenParen when !Current.HasSpaceBefore:
                    var arguments = ParseArguments();
                    value = new Call(PlaceFrom(from.Start), value, arguments, isPiped: false);
                    break;
                case TokenKind.Increment or TokenKind.Decrement:
                    if (value is not Target target) throw Stop(Current, "Only a name, a member or an item of a list can be counted up or down.");
                    var step = Take().Kind == TokenKind.Increment ? 1 : -1;
                    return new Increment(PlaceFrom(from.Start), target, step, isBehind: true);
                default:
                    return value;
            }
        }
    }

    private static bool IsCareful(Expression value) => value is Member { IsCareful: true } or ItemAt { IsCareful: true };

    private ItemAt ParseItemAt(Token from, Expression owner)
    {
        var index = Inside(() =>
        {
            Take();
            return ParseExpression();
        });
        SkipLines();
        Expect(TokenKind.CloseBracket, "A ']' is missing here.");
        return new(PlaceFrom(from.Start), owner, index, IsCareful(owner));
    }

    // Inside [ ] and { } a line break means nothing. The closing bracket is left to the caller.
    private T Inside<T>(Func<T> parse)
    {
        _ignoresLines++;
        var value = Fresh(parse);
        _ignoresLines--;
        return value;
    }

    // Inside brackets of any kind, what was forbidden outside is allowed again.
    private T Fresh<T>(Func<T> parse)
    {
        var (isSpaceArgument, isMiddle, isLoopHead) = (_isSpaceArgument, _isMiddle, _isLoopHead);
        (_isSpaceArgument, _isMiddle, _isLoopHead) = (false, false, false);
        var value = parse();
        (_isSpaceArgument, _isMiddle, _isLoopHead) = (isSpaceArgument, isMiddle, isLoopHead);
        return value;
    }

    private void CheckChain(int length)
    {
        if (length < LongestChain) return;
        Report(Current, $"This goes on for more than {LongestChain} steps. Keep parts of it in names.");
        throw new ParsingEnds();
    }
}
