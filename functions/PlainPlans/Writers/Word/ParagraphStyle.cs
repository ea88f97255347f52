using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace PlainPlans.Writers.Word;

/// <summary>
/// A paragraph style as one line of data, in points. What is null comes from the style it is based on.
/// </summary>
internal sealed record ParagraphStyle(string Id, string Name, string? BasedOn = WordStyles.Normal)
{
    public string? Next { get; init; }
    public bool IsBuiltIn { get; init; }
    public bool? KeepNext { get; init; }
    public bool? KeepLines { get; init; }
    public bool? OnNewPage { get; init; }
    public int? List { get; init; }
    public Frame? Frame { get; init; }
    public double? Before { get; init; }
    public double? After { get; init; }
    public double? Line { get; init; }
    public double? Indent { get; init; }
    public double? Hanging { get; init; }
    public double? RightIndent { get; init; }
    public Tab[] Tabs { get; init; } = [];
    public int? OutlineLevel { get; init; }
    public bool IsBold { get; init; }
    public string? Colour { get; init; }
    public double? Size { get; init; }

    /// <summary>The style as an element. The properties' setters keep the order that the schema asks for.</summary>
    public W.Style ToElement()
    {
        var style = new W.Style { Type = W.StyleValues.Paragraph, StyleId = Id, StyleName = new() { Val = Name } };
        if (!IsBuiltIn) style.CustomStyle = true;
        if (Id == WordStyles.Normal) style.Default = true;
        if (BasedOn is not null && Id != WordStyles.Normal) style.BasedOn = new() { Val = BasedOn };
        if (Next is not null) style.NextParagraphStyle = new() { Val = Next };
        style.PrimaryStyle = new();
        style.StyleParagraphProperties = ParagraphProperties();
        style.StyleRunProperties = RunProperties();
        return style;
    }

    private W.StyleParagraphProperties ParagraphProperties()
    {
        var properties = new W.StyleParagraphProperties();
        if (KeepNext is { } keepNext) properties.KeepNext = new() { Val = On(keepNext) };
        if (KeepLines is { } keepLines) properties.KeepLines = new() { Val = On(keepLines) };
        if (OnNewPage is { } onNewPage) properties.PageBreakBefore = new() { Val = On(onNewPage) };
        if (List is { } list) properties.NumberingProperties = new() { NumberingLevelReference = new() { Val = 0 }, NumberingId = new() { Val = list } };
        if (Frame is not null)
        {
            properties.ParagraphBorders = Frame.Borders();
            if (Frame.Fill is not null) properties.Shading = Shading(Frame.Fill);
        }

        if (Tabs.Length > 0) properties.Tabs = new(Tabs.Select(tab => tab.ToElement()));
        if (Before is not null || After is not null || Line is not null) properties.SpacingBetweenLines = Spacing();
        if (Indent is not null || Hanging is not null || RightIndent is not null) properties.Indentation = Indentation();
        if (OutlineLevel is { } level) properties.OutlineLevel = new() { Val = level };
        return properties;
    }

    private W.SpacingBetweenLines Spacing()
    {
        var spacing = new W.SpacingBetweenLines();
        if (Before is { } before) spacing.Before = WordUnits.TwipsText(before);
        if (After is { } after) spacing.After = WordUnits.TwipsText(after);
        if (Line is not { } line) return spacing;
        spacing.Line = WordUnits.Lines(line);
        spacing.LineRule = W.LineSpacingRuleValues.Auto;
        return spacing;
    }

    private W.Indentation Indentation()
    {
        var indentation = new W.Indentation();
        if (Indent is { } indent) indentation.Left = WordUnits.TwipsText(indent);
        if (RightIndent is { } right) indentation.Right = WordUnits.TwipsText(right);
        if (Hanging is { } hanging) indentation.Hanging = WordUnits.TwipsText(hanging);
        return indentation;
    }

    private W.StyleRunProperties RunProperties()
    {
        var properties = new W.StyleRunProperties();
        if (IsBold)
        {
            properties.Bold = new();
            properties.BoldComplexScript = new();
        }

        if (Colour is not null) properties.Color = new() { Val = Colour };
        if (Size is { } size)
        {
            properties.FontSize = new() { Val = WordUnits.HalfPoints(size) };
            properties.FontSizeComplexScript = new() { Val = WordUnits.HalfPoints(size) };
        }

        return properties;
    }

    /// <summary>A plain ground of one colour.</summary>
    public static W.Shading Shading(string fill) => new() { Val = W.ShadingPatternValues.Clear, Color = "auto", Fill = fill };

    // "On" is written as the bare element; only "off" needs a value, because it undoes what a style inherits.
    private static OnOffValue? On(bool value) => value ? null : new OnOffValue(false);
}

/// <summary>The rules round a paragraph and the ground behind it. Paragraphs with the same frame join into one.</summary>
internal sealed record Frame(Rule? Top, Rule? Left, Rule? Bottom, Rule? Right, string? Fill)
{
    public W.ParagraphBorders Borders()
    {
        var borders = new W.ParagraphBorders();
        if (Top is not null) borders.TopBorder = Top.Draw<W.TopBorder>();
        if (Left is not null) borders.LeftBorder = Left.Draw<W.LeftBorder>();
        if (Bottom is not null) borders.BottomBorder = Bottom.Draw<W.BottomBorder>();
        if (Right is not null) borders.RightBorder = Right.Draw<W.RightBorder>();
        return borders;
    }
}

/// <summary>One rule: how thick it is and how far from the words, in points.</summary>
internal sealed record Rule(double Thickness, uint Distance, string Colour)
{
    public T Draw<T>() where T : W.BorderType, new() =>
        new() { Val = W.BorderValues.Single, Size = WordUnits.Eighths(Thickness), Space = Distance, Color = Colour };
}

/// <summary>A place on the line that words can jump to, in points from the left margin.</summary>
internal sealed record Tab(double At, bool IsRight = false)
{
    public W.TabStop ToElement() =>
        new() { Val = IsRight ? W.TabStopValues.Right : W.TabStopValues.Left, Position = WordUnits.Twips(At) };
}
