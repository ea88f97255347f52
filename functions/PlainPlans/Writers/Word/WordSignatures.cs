using System.Globalization;
using DocumentFormat.OpenXml;
using PlainPlans.Documents;
using W = DocumentFormat.OpenXml.Wordprocessing;
using W14 = DocumentFormat.OpenXml.Office2010.Word;

namespace PlainPlans.Writers.Word;

/// <summary>
/// Lines to sign on, on paper or in the file: the name, boxes to tick, a rule with a control for the signature
/// and one for the date. Each control has a name that a screen reader says, and cannot be deleted by mistake.
/// </summary>
internal sealed class WordSignatures(WordPage page, DocumentLook look)
{
    // People sign on one page when that takes up no more of it than this. More would leave the page before it empty.
    private const double KeptTogether = 0.55;

    private const int FirstId = 1001;
    private const int LongestName = 64;
    private const string EmptyBox = "\u2610";
    private const string TickedBox = "2612";
    private const string EmptyBoxCode = "2610";

    private int _controls;
    private int _signers;

    public IEnumerable<OpenXmlElement> Show(Signatures signatures)
    {
        var isWhole = signatures.Signers.Length * HeightOfOne() <= KeptTogether * page.TextHeight;
        for (var i = 0; i < signatures.Signers.Length; i++)
        {
            var signer = signatures.Signers[i];
            _signers++;
            yield return WordText.Paragraph(WordStyles.Signer, WordText.Run(TextBinding.Bind(signer.Role.Length == 0 ? signer.Name : $"{signer.Name}, {signer.Role}", endsLine: true)));
            foreach (var choice in Choices(signer)) yield return choice;
            var line = Line(signer);
            if (isWhole && i < signatures.Signers.Length - 1) line.ParagraphProperties!.KeepNext = new();
            yield return line;
        }
    }

    // The name, the boxes and the line to sign on, with the spaces of their styles.
    private double HeightOfOne()
    {
        var choices = HouseWords.Choices(look).Length;
        var lines = 2 + (HasNarrowLines ? choices : Math.Min(1, choices));
        return lines * TextMeasure.Height("", page.Measures.Body, page.Measures.TableLine, page.TextWidth) + (lines - 2) * 4 + 39;
    }

    private W.Paragraph Line(Signer signer) => WordText.Paragraph(
        WordStyles.SignLine,
        WordText.Run(HouseWords.Signed, WordStyles.Label), WordText.Run(" "), TextControl(signer),
        WordText.Tab(),
        WordText.Run(HouseWords.Date, WordStyles.Label), WordText.Run(" "), DateControl(signer));

    private bool HasNarrowLines => page.Measures.HasCards || page.Measures.IsFolded;

    // One beside the other, or below each other where the letters are large or the page is small.
    private IEnumerable<W.Paragraph> Choices(Signer signer)
    {
        var choices = HouseWords.Choices(look).Select(words => Choice(signer, words)).ToArray();
        if (choices.Length == 0) return [];
        return HasNarrowLines
            ? choices.Select(choice => WordText.Paragraph(WordStyles.Choice, choice))
            : [WordText.Paragraph(WordStyles.ChoiceRow, [.. choices[0], .. choices.Skip(1).SelectMany(choice => choice.Prepend(WordText.Tab()))])];
    }

    private OpenXmlElement[] Choice(Signer signer, string words)
    {
        var box = new W14.SdtContentCheckBox(
            new W14.Checked { Val = W14.OnOffValues.Zero },
            new W14.CheckedState { Val = TickedBox, Font = WordFonts.Marks },
            new W14.UncheckedState { Val = EmptyBoxCode, Font = WordFonts.Marks });
        return [Control(signer, words, box, WordText.Run(EmptyBox, WordStyles.Mark)), WordText.Run("\u00A0" + words)];
    }

    private W.SdtRun TextControl(Signer signer) => Control(signer, HouseWords.Signed, new W.SdtContentText(), WordText.Run(WordPhrases.WriteName, WordStyles.Placeholder));

    private W.SdtRun DateControl(Signer signer) => Control(
        signer,
        HouseWords.Date,
        new W.SdtContentDate(
            new W.DateFormat { Val = "d MMMM yyyy" },
            new W.LanguageId { Val = "en-GB" },
            new W.SdtDateMappingType { Val = W.DateFormatValues.DateTime },
            new W.Calendar { Val = W.CalendarValues.Gregorian }),
        WordText.Run(WordPhrases.WriteDate, WordStyles.Placeholder));

    // Word lets a control's name have 64 letters. The person's name stands above the controls in any case.
    private string Name(Signer signer, string what) => signer.Name.Length + 2 + what.Length <= LongestName
        ? $"{signer.Name}: {what}"
        : string.Create(CultureInfo.InvariantCulture, $"{_signers}: {what}");

    private W.SdtRun Control(Signer signer, string what, OpenXmlElement kind, W.Run shown)
    {
        var properties = new W.SdtProperties(
            new W.SdtAlias { Val = Name(signer, what) },
            new W.Tag { Val = string.Create(CultureInfo.InvariantCulture, $"signatures/{_signers}/{_controls}") },
            new W.SdtId { Val = FirstId + _controls++ },
            new W.Lock { Val = W.LockingValues.SdtLocked });
        if (kind is not W14.SdtContentCheckBox) properties.Append(new W.ShowingPlaceholder());
        properties.Append(kind);
        return new(properties, new W.SdtContentRun(shown));
    }
}
