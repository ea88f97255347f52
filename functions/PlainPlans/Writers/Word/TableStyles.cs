using PlainPlans.Documents;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace PlainPlans.Writers.Word;

/// <summary>The styles of tables: rules above, below and between rows, no upright lines, a tinted header row.</summary>
internal static class TableStyles
{
    public const string Staff = "StaffTable";
    public const string Drawing = "DrawTable";
    /// <summary>The space above and below the words of a cell.</summary>
    public const double CellPadding = 4;

    private const string Base = "TableNormal";

    public static IEnumerable<W.Style> All() =>
    [
        Normal(),
        .. WordPalette.Voices.Select(voice => Style(WordStyles.Table(voice.Voice), voice.Voice == Voice.Plain ? "PP Table" : $"PP Table {voice.Name}", voice.Accent, WordPalette.Sand, voice.Accent, voice.Tint)),
        Style(Staff, "PP Table Staff", WordPalette.Ink, WordPalette.StaffRule, WordPalette.White, WordPalette.Ink),
        Style(Drawing, "PP Table Drawing", WordPalette.Ink, WordPalette.Sand, WordPalette.Ink, WordPalette.Cream, hasSides: true),
    ];

    private static W.Style Normal() => new(
        new W.StyleTableProperties(
            new W.TableIndentation { Width = 0, Type = W.TableWidthUnitValues.Dxa },
            new W.TableCellMarginDefault(
                new W.TableCellLeftMargin { Width = 108, Type = W.TableWidthValues.Dxa },
                new W.TableCellRightMargin { Width = 108, Type = W.TableWidthValues.Dxa })))
    {
        Type = W.StyleValues.Table,
        Default = true,
        StyleId = Base,
        StyleName = new() { Val = "Normal Table" },
    };

    private static W.Style Style(string id, string name, string rule, string rowRule, string headInk, string headGround, bool hasSides = false)
    {
        var borders = new W.TableBorders
        {
            TopBorder = new Rule(1.5, 0, rule).Draw<W.TopBorder>(),
            BottomBorder = new Rule(1, 0, rule).Draw<W.BottomBorder>(),
            InsideHorizontalBorder = new Rule(0.5, 0, rowRule).Draw<W.InsideHorizontalBorder>(),
        };
        if (hasSides)
        {
            borders.LeftBorder = new Rule(1.5, 0, rule).Draw<W.LeftBorder>();
            borders.RightBorder = new Rule(1.5, 0, rule).Draw<W.RightBorder>();
        }

        var firstRow = new W.TableStyleProperties(
            new W.RunPropertiesBaseStyle(new W.Bold(), new W.BoldComplexScript(), new W.Color { Val = headInk }),
            new W.TableStyleConditionalFormattingTableCellProperties(
                new W.TableCellBorders { BottomBorder = new Rule(1, 0, rule).Draw<W.BottomBorder>() },
                ParagraphStyle.Shading(headGround)))
        {
            Type = W.TableStyleOverrideValues.FirstRow,
        };
        return new(
            new W.StyleTableProperties(new W.TableIndentation { Width = -WordUnits.Twips(WordPage.Hang), Type = W.TableWidthUnitValues.Dxa }, borders, Padding()),
            firstRow)
        {
            Type = W.StyleValues.Table,
            CustomStyle = true,
            StyleId = id,
            StyleName = new() { Val = name },
            BasedOn = new() { Val = Base },
        };
    }

    private static W.TableCellMarginDefault Padding() => new(
        new W.TopMargin { Width = WordUnits.TwipsText(CellPadding), Type = W.TableWidthUnitValues.Dxa },
        new W.TableCellLeftMargin { Width = (short)WordUnits.Twips(WordPage.Hang), Type = W.TableWidthValues.Dxa },
        new W.BottomMargin { Width = WordUnits.TwipsText(CellPadding), Type = W.TableWidthUnitValues.Dxa },
        new W.TableCellRightMargin { Width = (short)WordUnits.Twips(WordPage.Hang), Type = W.TableWidthValues.Dxa });
}
