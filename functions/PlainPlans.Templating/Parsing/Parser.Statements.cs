using PlainPlans.Templating.Syntax;

namespace PlainPlans.Templating.Parsing;

// Statements that begin with a word of their own.
internal sealed partial class Parser
{
    private Statement ParseKeyword(Token word)
    {
        switch (word.Text)
        {
            case "if": return ParseIf();
            case "for": return ParseFor();
            case "tablerow": return ParseFor();
            case "while": return ParseWhile();
            case "case": return ParseCase();
            case "capture": return ParseCapture();
            case "with": return ParseWith();
            case "wrap": return ParseWrap();
            case "func": return ParseFunction();
            case "import": return Ended(new Import(PlaceOf(Take()), ParseExpression()));
            case "readonly": return ParseReadOnly();
            case "ret": return ParseReturn();
            case "break": return Ended(new LeaveLoop(PlaceOf(Take()), Flow.Break));
            case "continue": return Ended(new LeaveLoop(PlaceOf(Take()), Flow.Continue));
            default: return ParseExpressionStatement();
        }
    }

    private If ParseIf()
    {
        var word = Take();
        var condition = ParseHead();
        var then = ParseBody();
        if (!Current.IsName("else"))
        {
            TakeEnd(word);
            return new(PlaceOf(word), condition, then, null);
        }

        Take();
        if (Current.IsName("if"))
        {
            // "else if" shares the one "end".
            Descend(Current);
            var other = ParseIf();
            _depth--;
            return new(PlaceOf(word), condition, then, other);
        }

        EndStatement();
        var otherwise = ParseBody();
        TakeEnd(word);
        return new(PlaceOf(word), condition, then, otherwise);
    }

    private While ParseWhile()
    {
        var word = Take();
        var condition = ParseHead();
        var body = ParseBody();
        TakeEnd(word);
        return new(PlaceOf(word), condition, body);
    }

    private For ParseFor()
    {
        var word = Take();
        var isTable = word.Text == "tablerow";
        Expression? list = null, offset = null, limit = null, columns = null;
        var isReversed = false;
        Target? variable = null;
        var depth = _depth;
        try
        {
            variable = ParseLoopVariable(word);
            _isLoopHead = true;
            list = ParseExpression();
            while (Current.Kind == TokenKind.Name)
            {
                var option = Take();
                if (option.Text == "reversed") isReversed = true;
                else if (option.Text is not ("offset" or "limit") && !(isTable && option.Text == "cols")) throw Stop(option, $"A loop knows 'offset:', 'limit:' and 'reversed', but not '{option.Text}'.");
                else
                {
                    Expect(TokenKind.Colon, "A ':' is missing here.");
                    var value = ParseOption();
                    if (option.Text == "offset") offset = value;
                    else if (option.Text == "limit") limit = value;
                    else columns = value;
                }
            }
        }
        catch (Mistake)
        {
            SkipStatement(depth);
        }

        _isLoopHead = false;
        EndStatement();
        var body = ParseBody();
        Block? otherwise = null;
        if (Current.IsName("else"))
        {
            Take();
            EndStatement();
            otherwise = ParseBody();
        }

        TakeEnd(word);
        var place = PlaceOf(word);
        return new(place, variable ?? new Variable(place, ""), list ?? new Unreadable(place), offset, limit, isReversed, body, otherwise, isTable ? new TableRow(columns) : null);
    }

    private Target ParseLoopVariable(Token word)
    {
        var parsed = Current.EndsStatement ? throw Missing(Current) : ParseOperand();
        if (parsed is not Target variable || StartsArgument()) throw Stop(word, $"A loop is written: {word.Text} name in list.");
        if (!Current.IsName("in")) throw Stop(Current, $"The word 'in' is missing here. A loop is written: {word.Text} name in list.");
        Take();
        return variable;
    }

    // The value of "limit:" and its like: without operators, and without a call with spaces.
    private Expression ParseOption()
    {
        _isSpaceArgument = true;
        var value = ParseSigned(SignLevel);
        _isSpaceArgument = false;
        return value;
    }

    // The values of "when" are parted by commas or "||".
    private Expression ParseWhenValue() => ParseBinary(LevelOf(TokenKind.Or) + 1);

    private Case ParseCase()
    {
        var word = Take();
        var value = ParseHead();
        var between = new List<Statement>();
        ParseStatementsInto(between);
        var stray = between.Find(statement => statement is not (RawText or SetIndent));
        if (stray is not null) Report(stray.Place.Start, stray.Place.End, "Nothing but text can stand between 'case' and its first 'when'.");

        var whens = new List<When>();
        while (Current.IsName("when"))
        {
            Take();
            var values = new List<Expression>();
            var depth = _depth;
            try
            {
                do values.Add(ParseWhenValue());
                while (TakeIf(TokenKind.Comma) || TakeIf(TokenKind.Or));
            }
            catch (Mistake)
            {
                SkipStatement(depth);
            }

            EndStatement();
            whens.Add(new([.. values], ParseBody()));
        }

        Block? otherwise = null;
        if (Current.IsName("else"))
        {
            Take();
            EndStatement();
            otherwise = ParseBody();
            if (Current.IsName("when"))
            {
                Report(Current, "'else' must be the last part of 'case'. Move this 'when' before it.");
                while (Current.IsName("when"))
                {
                    SkipStatement();
                    ParseBody();
                }
            }
        }

        TakeEnd(word);
        return new(PlaceOf(word), value, [.. whens], otherwise);
    }

    private Capture ParseCapture()
    {
        var word = Take();
        var target = ParseHead();
        if (target is not (Target or Unreadable)) Report(target.Place.Start, target.Place.End, "'capture' needs the name that its text is kept under.");
        var body = ParseBody();
        TakeEnd(word);
        return new(PlaceOf(word), target as Target ?? new Variable(PlaceOf(word), ""), body);
    }

    private With ParseWith()
    {
        var word = Take();
        var value = ParseHead();
        var body = ParseBody();
        TakeEnd(word);
        return new(PlaceOf(word), value, body);
    }

    private Wrap ParseWrap()
    {
        var word = Take();
        var call = ParseHead();
        if (call is not (Target or Call or Unreadable)) Report(call.Place.Start, call.Place.End, "'wrap' needs the name of a function, and its arguments.");
        // The body runs where the function says so, and that may be in a block with an indent.
        var mayBeIndented = _mayBeIndented;
        _mayBeIndented = true;
        var body = ParseBody();
        _mayBeIndented = mayBeIndented;
        TakeEnd(word);
        return new(PlaceOf(word), call, body);
    }

    private MakeReadOnly ParseReadOnly()
    {
        var word = Take();
        if (ParseExpression() is not Target target) throw Stop(word, "'readonly' needs a name.");
        return Ended(new MakeReadOnly(PlaceOf(word), target));
    }

    private Return ParseReturn()
    {
        var word = Take();
        _hasReturn = true;
        return Ended(new Return(PlaceOf(word), Current.EndsStatement ? null : ParseExpression()));
    }

    // What stands behind the first word of a statement with a body. A mistake in it must not lose the body.
    private Expression ParseHead()
    {
        var (from, depth) = (Current, _depth);
        try
        {
            var value = ParseExpression();
            EndStatement();
            return value;
        }
        catch (Mistake)
        {
            SkipStatement(depth);
            return new Unreadable(PlaceOf(from));
        }
    }
}
