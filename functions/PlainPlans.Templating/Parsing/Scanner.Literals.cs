using System.Globalization;
using System.Numerics;
using System.Text;
using PlainPlans.Templating.Runtime;

namespace PlainPlans.Templating.Parsing;

// Numbers and texts.
internal sealed partial class Scanner
{
    // A whole number with more digits than this is a slip or an attack; no record holds one.
    private const int MostDigits = 1000;

    private void ScanNumber(bool hasSpaceBefore)
    {
        var from = _at;
        if (_text[_at] == '0' && Ahead(1) is 'x' or 'X') ScanBits(hasSpaceBefore, 4, char.IsAsciiHexDigit);
        else if (_text[_at] == '0' && Ahead(1) is 'b' or 'B') ScanBits(hasSpaceBefore, 1, digit => digit is '0' or '1');
        else Add(TokenKind.Number, from, hasSpaceBefore, ReadDecimal(from));
    }

    // 0xff, 0b101, with a "u" behind it when the highest bit is not a sign.
    private void ScanBits(bool hasSpaceBefore, int bitsPerDigit, Func<char, bool> isDigit)
    {
        var from = _at;
        _at += 2;
        var value = BigInteger.Zero;
        for (; isDigit(Ahead(0)) || Ahead(0) == '_'; _at++)
        {
            if (_text[_at] == '_') continue;
            if (_at - from > MostDigits) continue;
            value = (value << bitsPerDigit) + Convert.ToInt32(_text[_at].ToString(), 16);
        }

        if (_at == from + 2) Report(_at, "A digit is missing here.");
        if (_at - from > MostDigits) Report(from, "This number is too long.");
        var isUnsigned = Ahead(0) is 'u' or 'U';
        if (isUnsigned) _at++;
        else if (value > int.MaxValue && value <= uint.MaxValue) value -= BigInteger.One << 32;
        else if (value > long.MaxValue && value <= ulong.MaxValue) value -= BigInteger.One << 64;
        Add(TokenKind.Number, from, hasSpaceBefore, Numbers.Shrunk(value));
    }

    private object ReadDecimal(int from)
    {
        SkipDigits();
        var hasPoint = Ahead(0) == '.' && Ahead(1) != '.' && !char.IsLetter(Ahead(1)) && Ahead(1) != '_';
        if (hasPoint)
        {
            _at++;
            SkipDigits();
        }

        var exponentAt = _at;
        if (Ahead(0) is 'e' or 'E' && (char.IsAsciiDigit(Ahead(1)) || (Ahead(1) is '+' or '-' && char.IsAsciiDigit(Ahead(2)))))
        {
            _at += 2;
            SkipDigits();
        }

        var written = _text[from.._at].Replace("_", "", StringComparison.Ordinal);
        var suffix = char.ToLowerInvariant(Ahead(0));
        if (suffix is 'f' or 'd' or 'm' && !char.IsLetterOrDigit(Ahead(1)) && Ahead(1) != '_')
        {
            _at++;
            switch (suffix)
            {
                case 'f': return float.Parse(written, CultureInfo.InvariantCulture);
                case 'd': return double.Parse(written, CultureInfo.InvariantCulture);
                default:
                    if (decimal.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact)) return exact;
                    Report(from, "This number is too large for a decimal.");
                    return 0m;
            }
        }

        var isNegativeExponent = exponentAt < _at && _text[exponentAt + 1] == '-';
        return hasPoint || isNegativeExponent ? double.Parse(written, CultureInfo.InvariantCulture) : ReadWhole(from, written);
    }

    private object ReadWhole(int from, string written)
    {
        var split = written.IndexOfAny(['e', 'E']);
        var digits = split < 0 ? written : written[..split];
        var exponent = 0;
        if (digits.Length > MostDigits || (split >= 0 && (!int.TryParse(written.AsSpan(split + 1), CultureInfo.InvariantCulture, out exponent) || exponent > MostDigits)))
        {
            Report(from, "This number is too long.");
            return 0;
        }

        if (exponent == 0 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var small)) return small;
        return Numbers.Shrunk(BigInteger.Parse(digits, CultureInfo.InvariantCulture) * BigInteger.Pow(10, exponent));
    }

    private void SkipDigits()
    {
        while (char.IsAsciiDigit(Ahead(0)) || (Ahead(0) == '_' && char.IsAsciiDigit(Ahead(1)))) _at++;
    }

    private void ScanQuoted(char quote, bool hasSpaceBefore)
    {
        var from = _at++;
        var plain = _text.AsSpan(_at).IndexOfAny(quote, '\\');
        if (plain >= 0 && _text[_at + plain] == quote)
        {
            var value = _text.AsSpan(_at, plain).ToString();
            _at += plain + 1;
            Add(TokenKind.Text, from, hasSpaceBefore, value);
            return;
        }

        var text = ReadQuoted(quote, stopsAtBrace: false, out _);
        Add(TokenKind.Text, from, hasSpaceBefore, text);
    }

    private void ScanVerbatim(bool hasSpaceBefore)
    {
        var from = _at++;
        var value = new StringBuilder();
        while (true)
        {
            if (_at >= _text.Length)
            {
                Report(_text.Length - 1, "This text has no closing `. Add it.");
                break;
            }

            var character = _text[_at++];
            if (character != '`') value.Append(character);
            else if (Ahead(0) != '`') break;
            else value.Append(_text[_at++]);
        }

        Add(TokenKind.Text, from, hasSpaceBefore, value.ToString());
    }

    private void ScanInterpolated(bool hasSpaceBefore)
    {
        var from = _at;
        var quote = _text[_at + 1];
        _at += 2;
        var text = ReadQuoted(quote, stopsAtBrace: true, out var isOpen);
        if (isOpen) _interpolations.Push((quote, _braces));
        Add(isOpen ? TokenKind.InterpolationStart : TokenKind.Text, from, hasSpaceBefore, text);
    }

    private void ScanRestOfInterpolated()
    {
        var from = _at++;
        var text = ReadQuoted(_interpolations.Peek().Quote, stopsAtBrace: true, out var isOpen);
        if (!isOpen) _interpolations.Pop();
        Add(isOpen ? TokenKind.InterpolationMiddle : TokenKind.InterpolationEnd, from, hasSpaceBefore: false, text);
    }

    // From behind the opening quote to behind the closing one, or to behind a "{".
    private string ReadQuoted(char quote, bool stopsAtBrace, out bool isOpen)
    {
        isOpen = false;
        var value = new StringBuilder();
        while (_at < _text.Length)
        {
            var character = _text[_at++];
            if (character == quote) return value.ToString();
            if (character == '\\') ReadEscape(value, stopsAtBrace);
            else if (stopsAtBrace && character == '{')
            {
                isOpen = true;
                return value.ToString();
            }
            else value.Append(character);
        }

        Report(_text.Length - 1, $"This text has no closing {quote}. Add it.");
        return value.ToString();
    }

    private void ReadEscape(StringBuilder value, bool allowsBrace)
    {
        var from = _at;
        var character = Ahead(0);
        _at++;
        switch (character)
        {
            case '0': value.Append('\0'); break;
            case 'b': value.Append('\b'); break;
            case 'f': value.Append('\f'); break;
            case 'n': value.Append('\n'); break;
            case 'r': value.Append('\r'); break;
            case 't': value.Append('\t'); break;
            case 'v': value.Append('\v'); break;
            case '\'' or '"' or '\\': value.Append(character); break;
            case '{' when allowsBrace: value.Append(character); break;
            case '\n': break;
            case '\r':
                if (Ahead(0) == '\n') _at++;
                break;
            case 'u': ReadCode(value, 4); break;
            case 'x': ReadCode(value, 2); break;
            default: Report(Math.Min(from, _text.Length - 1), "A backslash means nothing before this character. Write \\\\ for a backslash."); break;
        }
    }

    private void ReadCode(StringBuilder value, int digits)
    {
        var code = 0;
        for (; digits > 0; digits--, _at++)
        {
            if (!char.IsAsciiHexDigit(Ahead(0)))
            {
                Report(Math.Min(_at, _text.Length - 1), "A character code needs four hexadecimal digits after \\u, or two after \\x.");
                return;
            }

            code = code * 16 + Convert.ToInt32(_text[_at].ToString(), 16);
        }

        value.Append((char)code);
    }
}
