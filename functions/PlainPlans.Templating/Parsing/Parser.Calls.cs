using PlainPlans.Templating.Runtime;
using PlainPlans.Templating.Syntax;

namespace PlainPlans.Templating.Parsing;

// Calls, pipes, and the functions that templates define.
internal sealed partial class Parser
{
    // f a b name: c
    private Call ParseSpaceCall(Expression target, int level)
    {
        var arguments = new List<Argument>();
        while (StartsArgument())
        {
            var from = Current;
            var name = IsArgumentName() ? Take().Text : null;
            if (name is not null) Take();
            var isSpaceArgument = _isSpaceArgument;
            _isSpaceArgument = true;
            var value = name is null ? ParseBinary(level, SignLevel) : ParseSigned(SignLevel);
            _isSpaceArgument = isSpaceArgument;
            if (IsAssignment(Current.Kind)) throw NoAssignment(from);
            arguments.Add(new(PlaceFrom(from.Start), name, value));
        }

        return new(PlaceFrom(target.Place.Start), target, [.. arguments], isPiped: false);
    }

    private bool StartsArgument() => Current.Kind switch
    {
        TokenKind.Number or TokenKind.Text or TokenKind.InterpolationStart or TokenKind.Local => true,
        TokenKind.Name => !Current.IsName("in") && !(_isLoopHead && (Current.IsName("reversed") || (Next.Kind == TokenKind.Colon && Current.Text is "offset" or "limit" or "cols"))),
        TokenKind.OpenParen or TokenKind.OpenBracket or TokenKind.OpenBrace or TokenKind.At or TokenKind.Caret or TokenKind.Not => true,
        _ => false,
    };

    private bool IsArgumentName() => Current.Kind == TokenKind.Name && Next.Kind == TokenKind.Colon && !(_isMiddle && Next.HasSpaceBefore);

    // f(a, b, name: c), from the opening parenthesis.
    private Argument[] ParseArguments()
    {
        Take();
        var arguments = new List<Argument>();
        Fresh(() =>
        {
            while (Current.Kind != TokenKind.CloseParen)
            {
                var from = Current;
                var name = IsArgumentName() ? Take().Text : null;
                if (name is not null) Take();
                arguments.Add(new(default, name, ParseExpression()));
                arguments[^1] = arguments[^1] with { Place = PlaceFrom(from.Start) };
                if (!TakeIf(TokenKind.Comma) && Current.Kind != TokenKind.CloseParen) throw Stop(Current, "A ')' is missing here.");
            }

            return arguments;
        });
        Take();
        return [.. arguments];
    }

    // Gives the value on the left of a pipe to the first function that the right side calls, as its first argument.
    private Expression Piped(Expression value, Expression right, Token from)
    {
        switch (right)
        {
            case Call call:
                Argument[] arguments = [new(value.Place, null, value), .. call.Arguments];
                return new Call(call.Place, call.Target, arguments, isPiped: true);
            case Target target:
                return new Call(target.Place, target, [new(value.Place, null, value)], isPiped: true);
            case Uncalled { Inner: Target target }:
                return new Call(right.Place, target, [new(value.Place, null, value)], isPiped: true);
            case FunctionLiteral:
                return new Call(right.Place, right, [new(value.Place, null, value)], isPiped: true);
            case Binary binary:
                return new Binary(binary.Place, binary.Sign, binary.SignPlace, Piped(value, binary.Left, from), binary.Right);
            case Logical logical:
                return new Logical(logical.Place, logical.IsOr, Piped(value, logical.Left, from), logical.Right);
            case Coalesce coalesce:
                return new Coalesce(coalesce.Place, coalesce.WantsNull, Piped(value, coalesce.Left, from), coalesce.Right);
            case Conditional conditional:
                return new Conditional(conditional.Place, Piped(value, conditional.Condition, from), conditional.Then, conditional.Otherwise);
            case Not not:
                return new Not(not.Place, Piped(value, not.Value, from));
            case Sign sign:
                return new Sign(sign.Place, sign.IsMinus, Piped(value, sign.Value, from));
            default:
                return new PipeIntoNothing(PlaceOf(from), value);
        }
    }

    // name(a, b) = expression
    private FunctionDefinition? InlineFunction(Expression value)
    {
        if (value is not Call { IsPiped: false, Target: Variable name } call) return null;
        if (!call.Arguments.All(argument => argument is { Name: null, Value: Variable })) return null;
        Take();
        var from = Current;
        var result = ParseExpression();
        var parameters = call.Arguments.Select(argument => new Parameter(((Variable)argument.Value).Name)).ToArray();
        var body = new Block(PlaceFrom(from.Start), [new Return(PlaceFrom(from.Start), result)], setsIndents: false);
        return new(PlaceFrom(call.Place.Start), name, new(parameters, body, returnsValue: true));
    }

    // func name … end, func name(a, b = 1, rest...) … end
    private FunctionDefinition ParseFunction()
    {
        var word = Take();
        Target? name = null;
        Parameter[]? parameters = null;
        var depth = _depth;
        try
        {
            if (Current.Kind == TokenKind.Name) name = new Variable(PlaceOf(Current), Take().Text);
            else if (Current.Kind == TokenKind.Local && ParseLocal() is LocalVariable local) name = local;
            else throw Stop(word, "A function needs a name: func name … end.");
            while (TakeIf(TokenKind.Dot))
            {
                var member = Current;
                if (member.Kind != TokenKind.Name) throw Stop(member, "The name of a member must follow the point.");
                Take();
                name = new Member(PlaceFrom(name.Place.Start), name, member.Text, PlaceOf(member), isCareful: false);
            }

            if (Current.Kind == TokenKind.OpenParen) parameters = ParseParameters();
            EndStatement();
        }
        catch (Mistake)
        {
            SkipStatement(depth);
        }

        var function = ParseFunctionBody(parameters);
        TakeEnd(word);
        return new(PlaceOf(word), name ?? new Variable(PlaceOf(word), ""), function);
    }

    private FunctionLiteral ParseFunctionLiteral()
    {
        var word = Take();
        var (ignoresLines, isSpaceArgument, isMiddle, isLoopHead) = (_ignoresLines, _isSpaceArgument, _isMiddle, _isLoopHead);
        (_ignoresLines, _isSpaceArgument, _isMiddle, _isLoopHead) = (0, false, false, false);
        var function = ParseFunctionBody(null);
        (_ignoresLines, _isSpaceArgument, _isMiddle, _isLoopHead) = (ignoresLines, isSpaceArgument, isMiddle, isLoopHead);
        if (!Current.IsName("end")) throw Stop(Current, "An 'end' is missing here. A function is written: do; …; end.");
        Take();
        return new(PlaceFrom(word.Start), function);
    }

    private TemplateFunction ParseFunctionBody(Parameter[]? parameters)
    {
        // A function may be called where a block is indented.
        var (mayBeIndented, hasReturn) = (_mayBeIndented, _hasReturn);
        (_mayBeIndented, _hasReturn) = (true, false);
        var body = ParseBody();
        var function = new TemplateFunction(parameters, body, _hasReturn);
        (_mayBeIndented, _hasReturn) = (mayBeIndented, hasReturn);
        return function;
    }

    private Parameter[] ParseParameters()
    {
        Take();
        var parameters = new List<Parameter>();
        while (!TakeIf(TokenKind.CloseParen))
        {
            var name = Current;
            if (name.Kind != TokenKind.Name) throw Stop(name, "The name of a parameter or a ')' is missing here.");
            Take();
            if (parameters is [.., { IsRest: true }]) throw Stop(name, "A parameter with '...' must be the last one.");
            if (TakeIf(TokenKind.Ellipsis)) parameters.Add(new(name.Text, IsRest: true));
            else if (!TakeIf(TokenKind.Assign)) parameters.Add(new(name.Text));
            else
            {
                if (ParseConditional() is not Literal value) throw Stop(name, "What a parameter is when it is left out must be a plain value, such as 1 or \"text\".");
                parameters.Add(new(name.Text, IsOptional: true, Default: value.Value));
            }

            if (!TakeIf(TokenKind.Comma) && Current.Kind != TokenKind.CloseParen) throw Stop(Current, "A ')' is missing here.");
        }

        return [.. parameters];
    }
}
