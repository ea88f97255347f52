namespace PlainPlans.Templating.Parsing;

/// <summary>
/// The text of a template and its name. Nodes keep offsets only; lines are counted when somebody asks, which is
/// when something is wrong.
/// </summary>
internal sealed record SourceFile(string? Name, string Text)
{
    /// <param name="start">The first character.</param>
    /// <param name="end">Just behind the last character.</param>
    public SourceSpan Span(int start, int end) => new(Name, PositionOf(start), PositionOf(Math.Max(start, end - 1)));

    private TextPosition PositionOf(int offset)
    {
        var before = Text.AsSpan(0, Math.Min(offset, Text.Length));
        return new(offset, before.Count('\n'), offset - (before.LastIndexOf('\n') + 1));
    }
}
