namespace PlainPlans.Templating.Parsing;

/// <summary>
/// Cuts a template into tokens: text, and what stands inside the blocks. White space that a block's markers drop is
/// already gone from the text tokens, and each opening of a block knows its indent.
/// </summary>
internal sealed partial class Scanner
{
    private readonly SourceFile _file;
    private readonly string _text;
    private readonly List<LogMessage> _messages;
    private readonly List<Token> _tokens;
    private readonly Stack<(char Quote, int Braces)> _interpolations = new();
    private int _at;
    private int _braces;

    private Scanner(SourceFile file, List<LogMessage> messages)
    {
        _file = file;
        _text = file.Text;
        _messages = messages;
        _tokens = new(16 + _text.Length / 8);
    }

    /// <summary>All tokens; the last one is <see cref="TokenKind.End"/>. Adds to the messages what cannot be read.</summary>
    public static List<Token> Scan(SourceFile file, List<LogMessage> messages)
    {
        var scanner = new Scanner(file, messages);
        while (scanner._at < scanner._text.Length) scanner.ScanText();
        scanner.Add(TokenKind.End, scanner._at, hasSpaceBefore: true);
        return scanner._tokens;
    }

    // Text up to the next block, and that block.
    private void ScanText()
    {
        var from = _at;
        while (true)
        {
            var open = _text.IndexOf('{', _at);
            if (open < 0)
            {
                AddRaw(from, _text.Length, default);
                _at = _text.Length;
                return;
            }

            var percents = CountPercents(open + 1);
            _at = open + 1;
            if (Ahead(percents) != '{') continue;
            _at += percents + 1;
            var marker = TakeMarker();
            AddRaw(from, open, marker);
            if (percents > 0) ScanEscaped(percents);
            else ScanBlock(open);
            return;
        }
    }

    // {%{ text }%}
    private void ScanEscaped(int percents)
    {
        var from = _at;
        var closing = "}" + new string('%', percents) + "}";
        var close = _text.IndexOf(closing, _at, StringComparison.Ordinal);
        if (close < 0)
        {
            AddRaw(from, _text.Length, default);
            _at = _text.Length;
            return;
        }

        var marker = close > from && _text[close - 1] is '-' or '~' ? _text[close - 1] : default;
        AddRaw(from, marker == default ? close : close - 1, default);
        _at = close + closing.Length;
        SkipAfter(marker);
    }

    private void ScanBlock(int open)
    {
        _tokens.Add(new(TokenKind.Enter, true, open, _at, Indent()));
        while (_at < _text.Length)
        {
            var hasSpaceBefore = SkipSpaces();
            if (_at >= _text.Length) return;
            if (_text[_at] == '#') SkipComment();
            else if (!ScanExit()) ScanToken(hasSpaceBefore);
            else return;
        }
    }

    // }} or -}} or ~}}, where no object and no interpolated text is open.
    private bool ScanExit()
    {
        if (_braces > 0 || _interpolations.Count > 0) return false;
        var from = _at;
        var marker = _text[_at] is '-' or '~' ? _text[_at] : default;
        var braces = marker == default ? _at : _at + 1;
        if (braces + 1 >= _text.Length || _text[braces] != '}' || _text[braces + 1] != '}') return false;
        _at = braces + 2;
        Add(TokenKind.Exit, from, hasSpaceBefore: true);
        SkipAfter(marker);
        return true;
    }

    private char TakeMarker() => Ahead(0) is '-' or '~' ? _text[_at++] : default;

    private void AddRaw(int start, int end, char marker)
    {
        if (marker == '-') while (end > start && char.IsWhiteSpace(_text[end - 1])) end--;
        if (marker == '~') while (end > start && IsSpace(_text[end - 1])) end--;
        if (end > start) _tokens.Add(new(TokenKind.Raw, true, start, end, null));
    }

    private void SkipAfter(char marker)
    {
        if (marker == '-') while (_at < _text.Length && char.IsWhiteSpace(_text[_at])) _at++;
        if (marker != '~') return;
        while (_at < _text.Length && IsSpace(_text[_at])) _at++;
        if (Ahead(0) == '\r' && Ahead(1) == '\n') _at += 2;
        else if (Ahead(0) is '\n' or '\r') _at++;
    }

    // The white space between the last line break and the block that opens now, where text comes before it.
    private string? Indent()
    {
        if (_tokens.Count == 0 || _tokens[^1].Kind != TokenKind.Raw) return null;
        var end = _tokens[^1].End;
        var start = end;
        while (start > 0 && _text[start - 1] is not ('\n' or '\r'))
            if (!char.IsWhiteSpace(_text[--start])) return null;
        return start == end ? null : _text[start..end];
    }

    private bool SkipSpaces()
    {
        var from = _at;
        while (_at < _text.Length && IsSpace(_text[_at])) _at++;
        return _at > from;
    }

    // # to the end of the line, ## to ##; both end at the block's }} too, and leave its marker alone.
    private void SkipComment()
    {
        var isLong = Ahead(1) == '#';
        _at += isLong ? 2 : 1;
        for (; _at < _text.Length; _at++)
        {
            if (_text[_at] == '}' && Ahead(1) == '}')
            {
                if (_text[_at - 1] is '-' or '~') _at--;
                return;
            }

            if (!isLong && _text[_at] is '\n' or '\r') return;
            if (isLong && _text[_at] == '#' && Ahead(1) == '#')
            {
                _at += 2;
                return;
            }
        }
    }

    private int CountPercents(int from)
    {
        var count = 0;
        while (from + count < _text.Length && _text[from + count] == '%') count++;
        return count;
    }

    private static bool IsSpace(char character) => char.IsWhiteSpace(character) && character is not ('\n' or '\r');

    private char Ahead(int count) => _at + count < _text.Length ? _text[_at + count] : '\0';

    private void Add(TokenKind kind, int start, bool hasSpaceBefore, object? value = null) => _tokens.Add(new(kind, hasSpaceBefore, start, _at, value));

    private void Report(int at, string message)
    {
        if (_messages.Count < Parser.MostMessages) _messages.Add(new(ParserMessageType.Error, _file.Span(at, at + 1), message));
    }
}
