using System.Globalization;

namespace PlainPlans.Templating.Parsing;

/// <summary>A place in a template. All three count from 0; columns and offsets are UTF-16 units.</summary>
public readonly record struct TextPosition(int Offset, int Line, int Column)
{
    /// <summary>Line and column as people count them, from 1.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"({Line + 1},{Column + 1})");
}

/// <summary>A stretch of a template.</summary>
/// <param name="FileName">The name the template was parsed under.</param>
/// <param name="Start">Its first character.</param>
/// <param name="End">Its last character.</param>
public readonly record struct SourceSpan(string? FileName, TextPosition Start, TextPosition End)
{
    /// <summary><c>name(line,column)</c>.</summary>
    public override string ToString() => $"{FileName ?? "<input>"}{Start}";
}
