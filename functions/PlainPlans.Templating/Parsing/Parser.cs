using System.Runtime.CompilerServices;
using PlainPlans.Templating.Syntax;

namespace PlainPlans.Templating.Parsing;

/// <summary>
/// Turns tokens into nodes: bodies here, statements, expressions, values and calls in the other files. It goes on
/// behind a mistake, so that all mistakes of a template are told at once.
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
            return parser.EmptyBody;
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

    private Block EmptyBody => new(new(_file, 0, 0), [], false);

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

    private T Ended<T>(T statement)
        where T : Statement
    {
        EndStatement();
        return statement;
    }

    private void EndStatement()
    {
        if (Current.EndsStatement) return;
        if (Current.Kind == TokenKind.Unknown) Report(Current, $"'{Current.Text}' means nothing here.");
        else Report(Current, "Something is left over here. Begin a new line or write ';' between two statements.");
        SkipStatement();
    }

    private void TakeEnd(Token opener)
    {
        if (Current.IsName("end"))
        {
            Take();
            EndStatement();
        }
        else if (Current.Kind == TokenKind.End)
        {
            var last = _tokens[Math.Max(0, _tokens.Count - 2)];
            if (!_messages.Exists(message => message.Span.Start.Offset == last.Start)) Report(last, $"An 'end' is missing: the '{opener.Text}' in line {_file.Span(opener.Start, opener.End).Start.Line + 1} waits for it.");
        }
        else
        {
            Report(Current, $"'{Current.Text}' has no place here.");
            SkipStatement();
            ParseBody();
            TakeEnd(opener);
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
        if (++_depth <= DeepestNesting && RuntimeHelpers.TryEnsureSufficientExecutionStack()) return;
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
