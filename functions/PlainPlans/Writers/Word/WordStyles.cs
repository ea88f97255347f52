using PlainPlans.Documents;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace PlainPlans.Writers.Word;

/// <summary>
/// Every style of the file, and the names by which the rest of this folder asks for one. Body text has no formatting
/// but styles, so that a practitioner changes the look of all of it in one place.
/// </summary>
internal static class WordStyles
{
    public const string Normal = "Normal";
    public const string BodyText = "BodyText";
    public const string LeadIn = "LeadIn";
    public const string BodyAfterTable = "BodyAfterTable";
    public const string Eyebrow = "Eyebrow";
    public const string Title = "Title";
    public const string TitleAlone = "TitleAlone";
    public const string Subtitle = "Subtitle";
    public const string ListNumber = "ListNumber";
    public const string Fact = "Fact";
    public const string CardTitle = "CardTitle";
    public const string CardTitleOnly = "CardTitleOnly";
    public const string CardLine = "CardLine";
    public const string CardLineLast = "CardLineLast";
    public const string CardEnd = "CardEnd";
    public const string TableText = "TableText";
    public const string TableHead = "TableHead";
    public const string TableRowHead = "TableRowHead";
    public const string TableEnd = "TableEnd";
    public const string Caption = "Caption";
    public const string Question = "Question";
    public const string Picture = "Picture";
    public const string PictureLast = "PictureLast";
    public const string Signer = "Signer";
    public const string SignLine = "SignLine";
    public const string ChoiceRow = "ChoiceRow";
    public const string Choice = "Choice";
    public const string FrameHeading = "FrameHeading";
    public const string FrameWords = "FrameWords";
    public const string OwnWords = "ChildWords";
    public const string OwnWordsBy = "ChildWordsBy";
    public const string Header = "Header";
    public const string HeaderBrand = "HeaderBrand";
    public const string HeaderService = "HeaderService";
    public const string Footer = "Footer";
    public const string Strong = "Strong";
    public const string Label = "Label";
    public const string Mark = "Mark";
    public const string DraftMark = "DraftMark";
    public const string Placeholder = "PlaceholderText";
    public const string Hyperlink = "Hyperlink";

    /// <summary>The same style where it is the last of its group: with the gap after a paragraph.</summary>
    public static string Last(string id) => id + "Last";

    /// <summary>The same style where what follows belongs to it.</summary>
    public static string Keep(string id) => id + "Keep";

    /// <summary>The same style at the top of a new page.</summary>
    public static string New(string id) => id + "New";

    public static string Heading(int level, Voice voice) => $"Heading{WordUnits.Text(level)}{OfVoice(voice)}";

    public static string List(Voice voice) => voice == Voice.Plain ? "ListBullet" : "List" + OfVoice(voice);

    public static string Box(Voice voice) => "Box" + WordPalette.Of(voice).Id;

    public static string BoxTitle(Voice voice) => "BoxTitle" + WordPalette.Of(voice).Id;

    public static string Table(Voice voice) => "HouseTable" + OfVoice(voice);

    /// <summary>The part with the styles for a page and a language.</summary>
    public static W.Styles Part(WordPage page, string language)
    {
        var styles = new W.Styles(Defaults(page.Measures, language));
        styles.Append(ParagraphStyles.For(page).Concat(VoiceStyles.For(page.Measures)).Select(style => style.ToElement()));
        styles.Append(CharacterStyles.All());
        styles.Append(TableStyles.All());
        return styles;
    }

    private static string OfVoice(Voice voice) => voice == Voice.Plain ? "" : WordPalette.Of(voice).Id;

    private static W.DocDefaults Defaults(WordMeasures measures, string language) => new(
        new W.RunPropertiesDefault(new W.RunPropertiesBaseStyle(
            CharacterStyles.Fonts(WordFonts.Text),
            new W.Color { Val = WordPalette.Ink },
            new W.FontSize { Val = WordUnits.HalfPoints(measures.Body) },
            new W.FontSizeComplexScript { Val = WordUnits.HalfPoints(measures.Body) },
            new W.Languages { Val = language, EastAsia = language, Bidi = Script.IsComplex(language) ? language : "ar-SA" })),
        new W.ParagraphPropertiesDefault(new W.ParagraphPropertiesBaseStyle(
            new W.WidowControl(),
            new W.SpacingBetweenLines
            {
                Before = "0",
                After = WordUnits.TwipsText(measures.After),
                Line = WordUnits.Lines(measures.Line),
                LineRule = W.LineSpacingRuleValues.Auto,
            })));
}
