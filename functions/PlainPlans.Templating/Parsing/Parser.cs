using PlainPlans.Templating.Syntax;

namespace PlainPlans.Templating.Parsing;

/// <summary>
/// Turns tokens into nodes: the statements here, expressions and calls in the other files. It goes on behind a
/// mistake, so that all mistakes of a template are told at once.
/// </summary>
internal sealed partial class Parser
{
    // Deeper nesting than this is a slip or an attack, and would come near the end of the stack when it runs.
    private const int DeepestNesting = 250;

    // A chain of operators, points or pipes is a row to the reader but nested to the machine.
    private const int LongestChain = 1000;

    // Messages beyond these are mostly about what earlier ones broke.
    public const int MostMessages = 20;

    private readonly SourceFile _file;
    private readonly List<Token> _tokens;
    private readonly List<LogMessage> _messages;
    private int _at;
    private int _depth;

    // Whether a block with an indent, or a function, lies around: then the indent must be set at each block.
    private bool _mayBeIndented;
    private bool _hasReturn;

    private Parser(SourceFile file, List<Token> tokens, List<LogMessage> messages)
    {
        _file = file;
        _tokens = tokens;
        _messages = messages;
    }

    private Token Current => _tokens[_at];

    private Token Next => _tokens[Math.Min(_at + 1, _tokens.Count - 1)];

    /// <summary>Parses a whole template. Where <paramref name="messages"/> gets an error, the result must not be run.</summary>
    public static Block Parse(SourceFile file, List<LogMessage> messages)
    {
        var parser = new Parser(file, Scanner.Scan(file, messages), messages);
        try
        {
            return parser.ParseTemplate();
        }
        catch (ParsingEnds)
        {
            return parser.Nothing;
        }
        finally
        {
            if (messages.Count > 1)
            {
                var inOrder = messages.OrderBy(message => message.Span.Start.Offset).Take(MostMessages).ToArray();
                messages.Clear();
                messages.AddRange(inOrder);
            }
        }
    }

    private Block Nothing => new(new(_file, 0, 0), [], false);

    private Block ParseTemplate()
    {
        var statements = new List<Statement>();
        while (true)
        {
            var setsIndents = ParseStatementsInto(statements);
            if (Current.Kind == TokenKind.End) return new(new(_file, 0, _file.Text.Length), [.. statements], setsIndents);
            // An "end", "else" or "when" that nothing waits for.
            if (Current.IsName("end")) Report(Current.End - 1, Current.End, "There is nothing here that this 'end' could close. Take it out, or look for what lost its beginning.");
            else Report(Current, $"'{Current.Text}' has no place here. It belongs inside '{(Current.IsName("when") ? "case" : "if")}'.");
            SkipStatement();
        }
    }

    // The body of a statement, up to the "end", "else" or "when" that closes it.
    private Block ParseBody()
    {
        Descend(Current);
        var from = Current.Start;
        var statements = new List<Statement>();
        var setsIndents = ParseStatementsInto(statements);
        _depth--;
        return new(new(_file, from, Current.Start), [.. statements], setsIndents);
    }

    private bool ParseStatementsInto(List<Statement> statements)
    {
        var outside = _mayBeIndented;
        var setsIndents = false;
        while (true)
        {
            var token = Current;
            switch (token.Kind)
            {
                case TokenKind.Enter or TokenKind.Exit:
                    _at++;
                    if (token.Value is not null) _mayBeIndented = true;
                    if (!_mayBeIndented) continue;
                    statements.Add(new SetIndent(PlaceOf(token), token.Kind == TokenKind.Exit ? null : (string?)token.Value ?? ""));
                    setsIndents = true;
                    continue;
                case TokenKind.NewLine or TokenKind.Semicolon:
                    _at++;
                    continue;
                case TokenKind.Raw:
                    _at++;
                    statements.Add(new RawText(PlaceOf(token), _file.Text[token.Start..token.End]));
                    continue;
                case TokenKind.End:
                case TokenKind.Name when token.Text is "end" or "else" or "when" && IsKeyword(token):
                    _mayBeIndented = outside;
                    return setsIndents;
            }

            if (ParseStatement() is { } statement) statements.Add(statement);
        }
    }

    // "for.index" and "if = 3" begin like a statement but are none.
    private bool IsKeyword(Token token) => token.Text is not ("for" or "while" or "tablerow") || Next.Kind != TokenKind.Dot;

    private Statement? ParseStatement()
    {
        var (from, depth) = (_at, _depth);
        try
        {
            return Current.Kind == TokenKind.Name && IsKeyword(Current) ? ParseKeyword(Current) : ParseExpressionStatement();
        }
        catch (Mistake)
        {
            if (_at == from) _at++;
            SkipStatement(depth);
            return null;
        }
    }

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
            TakeEnd();
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
        TakeEnd();
        return new(PlaceOf(word), condition, then, otherwise);
    }

    private While ParseWhile()
    {
        var word = Take();
        var condition = ParseHead();
        var body = ParseBody();
        TakeEnd();
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

        TakeEnd();
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

        TakeEnd();
        return new(PlaceOf(word), value, [.. whens], otherwise);
    }

    private Capture ParseCapture()
    {
        var word = Take();
        var target = ParseHead();
        if (target is not (Target or Unreadable)) Report(target.Place.Start, target.Place.End, "'capture' needs the name that its text is kept under.");
        var body = ParseBody();
        TakeEnd();
        return new(PlaceOf(word), target as Target ?? new Variable(PlaceOf(word), ""), body);
    }

    private With ParseWith()
    {
        var word = Take();
        var value = ParseHead();
        var body = ParseBody();
        TakeEnd();
        return new(PlaceOf(word), value, body);
    }

    private Wrap ParseWrap()
    {
        var word = Take();
        var call = ParseHead();
        if (call is not (Target or Call or Unreadable)) Report(call.Place.Start, call.Place.End, "'wrap' needs the name of a function, and its arguments.");
        var body = ParseBody();
        TakeEnd();
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

    private T Ended<T>(T statement)
        where T : Statement
    {
        EndStatement();
        return statement;
    }

    private void EndStatement()
    {
        if (Current.EndsStatement) return;
        Report(Current, "Something is left over here. Begin a new line or write ';' between two statements.");
        SkipStatement();
    }

    private void TakeEnd()
    {
        if (Current.IsName("end"))
        {
            Take();
            EndStatement();
        }
        else if (Current.Kind == TokenKind.End)
        {
            var last = _tokens[Math.Max(0, _tokens.Count - 2)];
            if (!_messages.Exists(message => message.Span.Start.Offset == last.Start)) Report(last, "An 'end' is missing. Each 'if', 'for', 'case' and their like needs one.");
        }
        else
        {
            Report(Current, $"'{Current.Text}' has no place here.");
            SkipStatement();
            ParseBody();
            TakeEnd();
        }
    }

    private void SkipStatement() => SkipStatement(_depth);

    // Goes on behind a mistake, at the depth the statement began at and with nothing open.
    private void SkipStatement(int depth)
    {
        while (!Current.EndsStatement) _at++;
        _depth = depth;
        _ignoresLines = 0;
        (_isLoopHead, _isMiddle, _isSpaceArgument) = (false, false, false);
    }

    private Token Take()
    {
        var token = _tokens[_at];
        if (token.Kind != TokenKind.End) _at++;
        if (_ignoresLines > 0) SkipLines();
        return token;
    }

    private bool TakeIf(TokenKind kind)
    {
        if (Current.Kind != kind) return false;
        Take();
        return true;
    }

    private void Expect(TokenKind kind, string complaint)
    {
        if (!TakeIf(kind)) throw Stop(Current, complaint);
    }

    private void SkipLines()
    {
        while (Current.Kind == TokenKind.NewLine) _at++;
    }

    private Place PlaceOf(Token token) => new(_file, token.Start, token.End);

    // From a token to the last one that was taken.
    private Place PlaceFrom(int start) => new(_file, start, _at == 0 ? start : PreviousEnd());

    private int PreviousEnd()
    {
        var at = _at - 1;
        while (at > 0 && _tokens[at].Kind == TokenKind.NewLine) at--;
        return _tokens[at].End;
    }

    private void Descend(Token at)
    {
        if (++_depth <= DeepestNesting) return;
        Report(at, $"This is nested more than {DeepestNesting} deep. Make it flatter: keep parts in names, or use functions.");
        throw new ParsingEnds();
    }

    private Mistake Stop(Token at, string message)
    {
        Report(at, message);
        return new();
    }

    private void Report(Token at, string message) => Report(at.Start, at.End, message);

    private void Report(int start, int end, string message)
    {
        _messages.Add(new(ParserMessageType.Error, _file.Span(start, end), message));
        if (_messages.Count >= 2 * MostMessages) throw new ParsingEnds();
    }

    /// <summary>Ends the parsing of a statement; the message is already written.</summary>
    private sealed class Mistake : Exception;

    /// <summary>Ends the parsing altogether.</summary>
    private sealed class ParsingEnds : Exception;
}
