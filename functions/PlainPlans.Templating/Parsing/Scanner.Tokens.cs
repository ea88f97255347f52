namespace PlainPlans.Templating.Parsing;

// What stands inside a block.
internal sealed partial class Scanner
{
    // The longest sign first, so that ".." is not read as two points.
    private static readonly (string Sign, TokenKind Kind)[] Signs =
    [
        ("...", TokenKind.Ellipsis), ("..<", TokenKind.RangeExclusive), ("//=", TokenKind.AssignWholeDivide),
        ("..", TokenKind.Range), ("?.", TokenKind.CarefulDot), ("??", TokenKind.Coalesce), ("?!", TokenKind.NotCoalesce),
        ("||", TokenKind.Or), ("|>", TokenKind.Pipe), ("&&", TokenKind.And), ("==", TokenKind.Equal), ("!=", TokenKind.NotEqual),
        ("<=", TokenKind.LessOrEqual), (">=", TokenKind.GreaterOrEqual), ("<<", TokenKind.ShiftLeft), (">>", TokenKind.ShiftRight),
        ("++", TokenKind.Increment), ("--", TokenKind.Decrement), ("+=", TokenKind.AssignPlus), ("-=", TokenKind.AssignMinus),
        ("*=", TokenKind.AssignTimes), ("/=", TokenKind.AssignDivide), ("%=", TokenKind.AssignModulo), ("//", TokenKind.WholeDivide),
        (".", TokenKind.Dot), (",", TokenKind.Comma), (":", TokenKind.Colon), ("?", TokenKind.Question), ("(", TokenKind.OpenParen),
        (")", TokenKind.CloseParen), ("[", TokenKind.OpenBracket), ("]", TokenKind.CloseBracket), ("{", TokenKind.OpenBrace),
        ("}", TokenKind.CloseBrace), ("|", TokenKind.Pipe), ("=", TokenKind.Assign), ("<", TokenKind.Less), (">", TokenKind.Greater),
        ("+", TokenKind.Plus), ("-", TokenKind.Minus), ("*", TokenKind.Times), ("/", TokenKind.Divide), ("%", TokenKind.Modulo),
        ("!", TokenKind.Not), ("^", TokenKind.Caret), ("@", TokenKind.At), (";", TokenKind.Semicolon),
    ];

    private static readonly (string Sign, TokenKind Kind)[]?[] SignsByFirst = Enumerable.Range(0, 128)
        .Select(first => Signs.Where(sign => sign.Sign[0] == first).ToArray())
        .Select(signs => signs.Length == 0 ? null : signs)
        .ToArray();

    private void ScanToken(bool hasSpaceBefore)
    {
        var from = _at;
        var first = _text[_at];
        if (first == '\n' || first == '\r')
        {
            _at += first == '\r' && Ahead(1) == '\n' ? 2 : 1;
            Add(TokenKind.NewLine, from, hasSpaceBefore);
        }
        else if (char.IsLetter(first) || first == '_') ScanName(hasSpaceBefore);
        else if (char.IsAsciiDigit(first)) ScanNumber(hasSpaceBefore);
        else if (first is '"' or '\'') ScanQuoted(first, hasSpaceBefore);
        else if (first == '`') ScanVerbatim(hasSpaceBefore);
        else if (first == '$' && Ahead(1) is '"' or '\'') ScanInterpolated(hasSpaceBefore);
        else if (first == '$') ScanLocal(hasSpaceBefore);
        else if (first == '}' && _interpolations.TryPeek(out var open) && open.Braces == _braces) ScanRestOfInterpolated();
        else ScanSign(hasSpaceBefore);
    }

    private void ScanSign(bool hasSpaceBefore)
    {
        var from = _at;
        var first = _text[_at];
        foreach (var (sign, kind) in (first < 128 ? SignsByFirst[first] : null) ?? [])
        {
            if (string.CompareOrdinal(_text, _at, sign, 0, sign.Length) != 0) continue;
            _at += sign.Length;
            if (kind == TokenKind.OpenBrace) _braces++;
            if (kind == TokenKind.CloseBrace && _braces > 0) _braces--;
            Add(kind, from, hasSpaceBefore);
            return;
        }

        _at++;
        Add(TokenKind.Unknown, from, hasSpaceBefore, first.ToString());
    }

    private void ScanName(bool hasSpaceBefore)
    {
        var from = _at;
        SkipNameCharacters();
        // "empty?" is one name, but only behind a point: "x.empty ? 1 : 2" has a space.
        if (Ahead(0) == '?' && _tokens[^1].Kind is TokenKind.Dot or TokenKind.CarefulDot && _text[from.._at] is "empty" or "blank") _at++;
        Add(TokenKind.Name, from, hasSpaceBefore, Known(_text.AsSpan(from, _at - from)));
    }

    private void ScanLocal(bool hasSpaceBefore)
    {
        var from = _at++;
        if (Ahead(0) == '$') _at++;
        else SkipNameCharacters();
        Add(TokenKind.Local, from, hasSpaceBefore, _text[(from + 1).._at]);
    }

    private void SkipNameCharacters()
    {
        while (_at < _text.Length && (char.IsLetterOrDigit(_text[_at]) || _text[_at] == '_')) _at++;
    }

    // Names come again and again in a template: one text for each saves memory and makes them quick to compare.
    private string Known(ReadOnlySpan<char> name)
    {
        for (var i = _tokens.Count - 1; i >= Math.Max(0, _tokens.Count - 24); i--)
            if (_tokens[i].Kind == TokenKind.Name && name.SequenceEqual(_tokens[i].Text)) return _tokens[i].Text;
        return name.ToString();
    }
}
