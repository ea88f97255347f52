using System.Globalization;
using DocumentFormat.OpenXml;
using PlainPlans.Documents;
using W = DocumentFormat.OpenXml.Wordprocessing;
using W14 = DocumentFormat.OpenXml.Office2010.Word;

namespace PlainPlans.Writers.Word;

/// <summary>
/// Lines to sign on, on paper or in the file: the name, three boxes to tick, a rule with a control for the signature
/// and one for the date. Each control has a name that a screen reader says, and cannot be deleted by mistake.
/// </summary>
internal sealed class WordSignatures(WordPage page, DocumentLook look)
{
    private const int FirstId = 1001;
    private const string EmptyBox = "\u2610";
    private const string TickedBox = "2612";
    private const string EmptyBoxCode = "2610";

    private int _controls;
    private int _signers;

    public IEnumerable<OpenXmlElement> Show(Signatures signatures)
    {
        foreach (var signer in signatures.Signers)
        {
            _signers++;
            yield return WordText.Paragraph(WordStyles.Signer, WordText.Run(TextBinding.Bind(signer.Role.Length == 0 ? signer.Name : $"{signer.Name}, {signer.Role}", endsLine: true)));
            foreach (var choice in Choices(signer)) yield return choice;
            yield return WordText.Paragraph(
                WordStyles.SignLine,
                WordText.Run(WordPhrases.Signed, WordStyles.Label), WordText.Run(" "), TextControl(signer),
                WordText.Tab(),
                WordText.Run(WordPhrases.Date, WordStyles.Label), WordText.Run(" "), DateControl(signer));
        }
    }

    // Families and children may agree, agree in part or not agree, and all three are written down.
    private IEnumerable<W.Paragraph> Choices(Signer signer)
    {
        if (look is DocumentLook.Staff or DocumentLook.Story) return [];
        OpenXmlElement[][] choices =
        [
            Choice(signer, "agrees", WordPhrases.Agree),
            Choice(signer, "agrees with some of it", WordPhrases.AgreeInPart),
            Choice(signer, "does not agree", WordPhrases.Disagree),
        ];
        return page.Measures.HasCards
            ? choices.Select(choice => WordText.Paragraph(WordStyles.Choice, choice))
            : [WordText.Paragraph(WordStyles.ChoiceRow, [.. choices[0], WordText.Tab(), .. choices[1], WordText.Tab(), .. choices[2]])];
    }

    private OpenXmlElement[] Choice(Signer signer, string what, string words)
    {
        var box = new W14.SdtContentCheckBox(
            new W14.Checked { Val = W14.OnOffValues.Zero },
            new W14.CheckedState { Val = TickedBox, Font = WordFonts.Marks },
            new W14.UncheckedState { Val = EmptyBoxCode, Font = WordFonts.Marks });
        return [Control(signer, what, box, WordText.Run(EmptyBox, WordStyles.Mark)), WordText.Run("\u00A0" + words)];
    }

    private W.SdtRun TextControl(Signer signer) => Control(signer, "signs here", new W.SdtContentText(), WordText.Run(WordPhrases.WriteName, WordStyles.Placeholder));

    private W.SdtRun DateControl(Signer signer) => Control(
        signer,
        "signed on this date",
        new W.SdtContentDate(
            new W.DateFormat { Val = "d MMMM yyyy" },
            new W.LanguageId { Val = "en-GB" },
            new W.SdtDateMappingType { Val = W.DateFormatValues.DateTime },
            new W.Calendar { Val = W.CalendarValues.Gregorian }),
        WordText.Run(WordPhrases.WriteDate, WordStyles.Placeholder));

    private W.SdtRun Control(Signer signer, string what, OpenXmlElement kind, W.Run shown)
    {
        var properties = new W.SdtProperties(
            new W.SdtAlias { Val = $"{signer.Name} {what}" },
            new W.Tag { Val = string.Create(CultureInfo.InvariantCulture, $"signatures/{_signers}/{what.Replace(' ', '-')}") },
            new W.SdtId { Val = FirstId + _controls++ },
            new W.Lock { Val = W.LockingValues.SdtLocked });
        if (kind is not W14.SdtContentCheckBox) properties.Append(new W.ShowingPlaceholder());
        properties.Append(kind);
        return new(properties, new W.SdtContentRun(shown));
    }
}
