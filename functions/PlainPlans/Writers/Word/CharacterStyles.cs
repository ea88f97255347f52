using W = DocumentFormat.OpenXml.Wordprocessing;

namespace PlainPlans.Writers.Word;

/// <summary>The styles of words inside a paragraph.</summary>
internal static class CharacterStyles
{
    public static IEnumerable<W.Style> All() =>
    [
        new() { Type = W.StyleValues.Character, Default = true, StyleId = "DefaultParagraphFont", StyleName = new() { Val = "Default Paragraph Font" } },
        Style(WordStyles.Strong, "Strong", Bold()),
        Style(WordStyles.Label, "PP Label", Coloured(Bold(), WordPalette.Muted)),
        Style(WordStyles.Mark, "PP Mark", new() { RunFonts = Fonts(WordFonts.Marks) }),
        Style(WordStyles.DraftMark, "PP Draft Mark", Grounded(Coloured(Bold(), WordPalette.White), WordPalette.Alarm)),
        Style(WordStyles.Placeholder, "Placeholder Text", Coloured(new(), WordPalette.Muted)),
        Style(WordStyles.Hyperlink, "Hyperlink", Underlined(Coloured(new(), WordPalette.Brand))),
    ];

    /// <summary>One font for every script.</summary>
    public static W.RunFonts Fonts(string name) => new() { Ascii = name, HighAnsi = name, EastAsia = name, ComplexScript = name };

    private static W.Style Style(string id, string name, W.StyleRunProperties properties)
    {
        var style = new W.Style { Type = W.StyleValues.Character, StyleId = id, StyleName = new() { Val = name }, PrimaryStyle = new(), StyleRunProperties = properties };
        if (name.StartsWith("PP ", StringComparison.Ordinal)) style.CustomStyle = true;
        return style;
    }

    private static W.StyleRunProperties Bold() => new() { Bold = new(), BoldComplexScript = new() };

    private static W.StyleRunProperties Coloured(W.StyleRunProperties properties, string colour)
    {
        properties.Color = new() { Val = colour };
        return properties;
    }

    private static W.StyleRunProperties Grounded(W.StyleRunProperties properties, string fill)
    {
        properties.Shading = ParagraphStyle.Shading(fill);
        return properties;
    }

    private static W.StyleRunProperties Underlined(W.StyleRunProperties properties)
    {
        properties.Underline = new() { Val = W.UnderlineValues.Single };
        return properties;
    }
}
