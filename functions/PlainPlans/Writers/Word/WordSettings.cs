using PlainPlans.Documents;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace PlainPlans.Writers.Word;

/// <summary>The parts that say how Word treats the file, and what the file says about itself.</summary>
internal static class WordSettings
{
    /// <summary>Word of today, no hyphenation, and no names or dates kept when somebody saves the file.</summary>
    /// <param name="language">BCP 47.</param>
    /// <param name="isFolded">Whether Word prints the pages in the order of a booklet, two on each side of a sheet ("Book fold").</param>
    public static W.Settings Settings(string language, bool isFolded) => new([
        new W.Zoom { Percent = "100" },
        new W.RemovePersonalInformation(),
        new W.RemoveDateAndTime(),
        new W.DefaultTabStop { Val = 567 },
        .. isFolded ? [new W.BookFoldPrinting()] : Array.Empty<W.OnOffType>(),
        new W.CharacterSpacingControl { Val = W.CharacterSpacingValues.DoNotCompress },
        new W.Compatibility(new W.CompatibilitySetting
        {
            Name = W.CompatSettingNameValues.CompatibilityMode,
            Uri = "http://schemas.microsoft.com/office/word",
            Val = "15",
        }),
        new W.ThemeFontLanguages { Val = language },
    ]);

    /// <summary>The fonts, described so that a system without them finds the nearest one.</summary>
    public static W.Fonts Fonts() => new(
        Font(WordFonts.Text, "020B0604020202020204"),
        Font(WordFonts.Marks, "020B0502040204020203"));

    /// <summary>Title and language, for screen readers and lists of files. No author and no date.</summary>
    public static PackedPart CoreProperties(Document document) => PackedPart.Xml(xml =>
    {
        const string Dublin = "http://purl.org/dc/elements/1.1/";
        xml.WriteStartElement("cp", "coreProperties", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties");
        xml.WriteElementString("dc", "title", Dublin, document.Title);
        xml.WriteElementString("dc", "language", Dublin, document.Language);
        xml.WriteEndElement();
    });

    private static W.Font Font(string name, string panose) => new(
        new W.Panose1Number { Val = panose },
        new W.FontCharSet { Val = "00" },
        new W.FontFamily { Val = W.FontFamilyValues.Swiss },
        new W.Pitch { Val = W.FontPitchValues.Variable })
    {
        Name = name,
    };
}
