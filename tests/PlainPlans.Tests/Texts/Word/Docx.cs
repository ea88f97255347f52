using System.IO.Compression;
using System.Text;

namespace PlainPlans.Tests.Texts.Word;

/// <summary>Word files made by hand for tests, part by part.</summary>
internal static class Docx
{
    public const string W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml";

    /// <summary>A file with these paragraphs and the like on its page.</summary>
    public static byte[] Of(string body, params (string Name, string Xml)[] others)
    {
        var kinds = others.Select(part => (part.Name, Kind: part.Name.TrimEnd("0123456789".ToCharArray()))).ToList();
        return Zip(
        [
            ("[Content_Types].xml", $"""
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="{Word}.document.main+xml"/>{string.Concat(kinds.Select(part => $"<Override PartName=\"/word/{part.Name}.xml\" ContentType=\"{Word}.{part.Kind}+xml\"/>"))}</Types>
                """),
            ("_rels/.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="{Office}/officeDocument" Target="word/document.xml"/></Relationships>"""),
            ("word/document.xml", $"""<w:document xmlns:w="{W}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml"><w:body>{body}</w:body></w:document>"""),
            ("word/_rels/document.xml.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{string.Concat(kinds.Select((part, i) => $"<Relationship Id=\"r{i}\" Type=\"{Office}/{part.Kind}\" Target=\"{part.Name}.xml\"/>"))}</Relationships>"""),
            .. others.Select(part => ($"word/{part.Name}.xml", part.Xml)),
        ]);
    }

    /// <summary>A zip of these texts.</summary>
    public static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            foreach (var (name, text) in parts)
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return bytes.ToArray();
    }

    /// <summary>A paragraph of runs, one for each text.</summary>
    public static string Paragraph(params string[] runs) => $"<w:p>{string.Concat(runs.Select(Run))}</w:p>";

    public static string Run(string text) => $"<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">{text}</w:t></w:r>";
}
