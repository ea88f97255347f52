using System.Buffers;
using System.Globalization;

namespace PlainPlans.Templating.Runtime;

/// <summary>
/// What a render has written so far. Captures and includes write behind it and take their part out again, so there is
/// one buffer for each render.
/// </summary>
internal sealed class Output(Run run, int most) : IDisposable
{
    private const int FirstLength = 8192;

    private char[] _buffer = ArrayPool<char>.Shared.Rent(FirstLength);
    private int _length;
    private int _start;
    private bool _isAtLineStart;

    /// <summary>What every new line begins with, or null.</summary>
    public string? Indent { get; set; }

    public bool IndentsEmptyLines { get; set; } = true;

    public void Write(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return;
        if (Indent is null) WriteStraight(text);
        else WriteIndented(text, Indent);
    }

    public void Write(int number)
    {
        Span<char> digits = stackalloc char[11];
        number.TryFormat(digits, out var length, default, CultureInfo.InvariantCulture);
        Write(digits[..length]);
    }

    /// <summary>Begins a part of its own. Give the result to <see cref="End"/>.</summary>
    public Part Begin()
    {
        var part = new Part(_start, _isAtLineStart);
        _start = _length;
        _isAtLineStart = false;
        return part;
    }

    /// <summary>Ends the part: takes its text out and goes on where it was begun.</summary>
    public string End(Part part)
    {
        var text = new string(_buffer, _start, _length - _start);
        Drop(part);
        return text;
    }

    /// <summary>Ends the part and forgets its text.</summary>
    public void Drop(Part part)
    {
        _length = _start;
        _start = part.Start;
        _isAtLineStart = part.IsAtLineStart;
    }

    public override string ToString() => new(_buffer, 0, _length);

    /// <summary>Gives the buffer back. What it holds is cleared first: documents are confidential.</summary>
    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_buffer, clearArray: true);
        _buffer = [];
    }

    private void WriteStraight(ReadOnlySpan<char> text)
    {
        Append(text);
        _isAtLineStart = text[^1] == '\n';
    }

    private void WriteIndented(ReadOnlySpan<char> text, string indent)
    {
        while (!text.IsEmpty)
        {
            var at = text.IndexOf('\n');
            var line = at < 0 ? text : text[..(at + 1)];
            var isEmpty = line is "\n" or "\r\n";
            if (_isAtLineStart && (!isEmpty || IndentsEmptyLines)) Append(indent);
            Append(line);
            _isAtLineStart = at >= 0;
            text = text[line.Length..];
        }
    }

    private void Append(ReadOnlySpan<char> text)
    {
        run.Budget.Characters(text.Length);
        if (most > 0 && _length + (long)text.Length > most)
            throw run.Fail($"The document is longer than {most:N0} characters. It is not cut off, so nothing is made.");
        if (_length + text.Length > _buffer.Length) Grow(_length + text.Length);
        text.CopyTo(_buffer.AsSpan(_length));
        _length += text.Length;
    }

    private void Grow(int needed)
    {
        var longer = ArrayPool<char>.Shared.Rent(Math.Max(_buffer.Length * 2, needed));
        _buffer.AsSpan(0, _length).CopyTo(longer);
        Dispose();
        _buffer = longer;
    }

    internal readonly record struct Part(int Start, bool IsAtLineStart);
}
