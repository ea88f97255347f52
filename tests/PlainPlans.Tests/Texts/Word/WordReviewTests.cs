using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using PlainPlans.Documents;
using PlainPlans.PlainLanguage;
using PlainPlans.Tests.Documents;
using PlainPlans.Texts;
using PlainPlans.Texts.Word;
using PlainPlans.Writers;
using static PlainPlans.Tests.Texts.Word.Docx;

namespace PlainPlans.Tests.Texts.Word;

public class WordReviewTests
{
    private static readonly XNamespace Words = Docx.W;

    public static TheoryData<string> Bodies() =>
    [
        Paragraph("We will utilise it."),
        Paragraph("We will uti", "li", "se it."),
        Paragraph("utilise"),
        Paragraph("Hello.") + "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc><w:tcPr/><w:p>" + Run("We utilise it.") + "</w:p></w:tc></w:tr></w:tbl>" + Paragraph(),
        "<w:p><w:r><w:t xml:space=\"preserve\">We will </w:t><w:tab/><w:t>utilise</w:t><w:br/><w:t>it.</w:t></w:r></w:p>",
        "<w:p><w:hyperlink w:anchor=\"a\">" + Run("We will uti") + "</w:hyperlink>" + Run("lise it.") + "</w:p>",
        "<w:p><w:ins w:id=\"1\" w:author=\"A\">" + Run("We will utilise it.") + "</w:ins></w:p>",
        "<w:p><w:pPr><w:jc w:val=\"left\"/></w:pPr><w:sdt><w:sdtPr/><w:sdtContent>" + Run("We utilise it.") + "</w:sdtContent></w:sdt></w:p>",
        Paragraph("We will utilise it.") + Paragraph(),
    ];

    [Theory]
    [MemberData(nameof(Bodies))]
    public void A_comment_stands_at_exactly_its_words_and_the_words_stay(string body)
    {
        var before = Of(body);

        var after = Commented(before);

        Assert.Equal("utilise", Assert.Single(Marked(after)).Words);
        Assert.Equal(WordFile.Read(before).Value!.Text, WordFile.Read(after).Value!.Text);
        Assert.Empty(Faults(after));
        Assert.Equal(after, Commented(before));
    }

    [Theory]
    [InlineData("<w:p><w:del w:id=\"1\" w:author=\"A\"><w:r><w:delText>utilise</w:delText></w:r></w:del></w:p>")]
    [InlineData("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>utilise</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:pPr><w:pStyle w:val=\"Zitat\"/></w:pPr><w:r><w:t>We utilise it.</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:instrText>utilise</w:instrText></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:t>“We utilise it.”</w:t></w:r></w:p>")]
    public void What_is_deleted_hidden_or_quoted_is_left_alone(string body)
    {
        var file = Of(body, ("styles", $"<w:styles xmlns:w=\"{Docx.W}\"><w:style w:type=\"paragraph\" w:styleId=\"Zitat\"><w:name w:val=\"Quote\"/></w:style></w:styles>"));

        Assert.Empty(Review(file).Findings);
        Assert.Equal(WordFile.Read(file).Value!.Text, WordFile.Read(Commented(file)).Value!.Text);
    }

    [Fact]
    public void A_finding_has_the_number_of_its_paragraph_and_its_place_in_it()
    {
        var word = WordFile.Read(Of(Paragraph("Hello.") + Paragraph() + Paragraph("We ", "utilise it."))).Value!;

        var place = word.PlaceOf(TextReview.Of(word.Text, TextForm.Plain, ReaderGroup.Find("parent")!, [], false).Findings.Single().Span);

        Assert.Equal((3, "body", 3, 10), (place.Paragraph, place.Part, place.Span.Start, place.Span.End));
    }

    [Fact]
    public void What_is_found_where_Word_takes_no_comments_stands_at_a_paragraph_that_takes_them()
    {
        var box = "<w:p>" + Run("A box.") + "<w:r><w:pict><v:textbox><w:txbxContent>" + Paragraph("We utilise it.") + "</w:txbxContent></v:textbox></w:pict></w:r></w:p>";
        var file = Of(Paragraph("Hello.") + box, ("header1", $"<w:hdr xmlns:w=\"{Docx.W}\">{Paragraph("We utilise it.")}</w:hdr>"));

        var page = Part(Commented(file), "word/document.xml");
        var comments = Part(Commented(file), "word/comments.xml").Elements().Select(comment => comment.Value).ToList();

        Assert.Empty(page.Descendants(Words + "commentRangeStart"));
        Assert.Equal(["Hello.", "A box."], page.Descendants(Words + "commentReference").Select(reference => reference.Ancestors(Words + "p").Single().Descendants(Words + "t").First().Value));
        Assert.StartsWith("In the box: ", comments[0], StringComparison.Ordinal);
        Assert.StartsWith("In the header: ", comments[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Comments_that_were_there_stay_and_no_two_have_one_number()
    {
        var file = Of(
            "<w:p><w:commentRangeStart w:id=\"4\"/>" + Run("We utilise it.") + "<w:commentRangeEnd w:id=\"4\"/><w:r><w:commentReference w:id=\"4\"/></w:r></w:p>" + Paragraph("We utilise it."),
            ("comments", $"<w:comments xmlns:w=\"{Docx.W}\"><w:comment w:id=\"4\" w:author=\"Bo\"><w:p><w:r><w:t>Mine</w:t></w:r></w:p></w:comment></w:comments>"));

        var after = Commented(file);

        var comments = Part(after, "word/comments.xml").Elements().ToList();
        Assert.Equal(["Bo", "PlainPlans", "PlainPlans"], comments.Select(comment => (string)comment.Attribute(Words + "author")!));
        Assert.Equal(["4", "5", "6"], comments.Select(comment => (string)comment.Attribute(Words + "id")!));
        Assert.DoesNotContain(comments.Skip(1), comment => comment.Attribute(Words + "date") is not null);
        Assert.Equal(["We utilise it.", "utilise", "utilise"], Marked(after).OrderBy(mark => mark.Id).Select(mark => mark.Words));
        Assert.Empty(Faults(after));
    }

    [Fact]
    public void Our_own_documents_take_comments_and_keep_their_words()
    {
        foreach (var look in Enum.GetValues<DocumentLook>())
        {
            var file = DocumentWriter.All.Single(writer => writer.Format == "docx").Write(EveryBlock.Document(look), Profile.Standard, new());
            var word = WordFile.Read(file).Value!;

            // Every third word, as if a rule had found it.
            var rule = LanguageRule.All[0];
            var findings = System.Text.RegularExpressions.Regex.Matches(word.Text, @"\w+").Where((_, i) => i % 3 == 0)
                .Select(match => new TextFinding(rule, new(match.Index, match.Index + match.Length), "A.", "B.") { Severity = PlainPlans.Diagnostics.Severity.Warning, Suggestions = [], Fix = null });
            var after = WordComments.Write(word, findings);

            Assert.Equal(word.Text, WordFile.Read(after).Value!.Text);
            Assert.Empty(Faults(after));
        }
    }

    private static ReviewedText Review(byte[] file) => TextReview.Of(WordFile.Read(file).Value!.Text, TextForm.Plain, ReaderGroup.Find("parent")!, [], fixes: false);

    private static byte[] Commented(byte[] file) => WordComments.Write(WordFile.Read(file).Value!, Review(file).Findings);

    private static XElement Part(byte[] file, string name)
    {
        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(file));
        using var part = zip.GetEntry(name)!.Open();
        return XElement.Load(part, LoadOptions.PreserveWhitespace);
    }

    private static IEnumerable<(int Id, string Words)> Marked(byte[] file)
    {
        var nodes = Part(file, "word/document.xml").Descendants().ToList();
        foreach (var start in nodes.Where(node => node.Name == Words + "commentRangeStart"))
        {
            var end = nodes.Single(node => node.Name == Words + "commentRangeEnd" && (string)node.Attribute(Words + "id")! == (string)start.Attribute(Words + "id")!);
            var between = nodes.SkipWhile(node => node != start).TakeWhile(node => node != end);
            yield return ((int)start.Attribute(Words + "id")!, string.Concat(between.Where(node => node.Name == Words + "t").Select(node => node.Value)));
        }
    }

    private static List<string> Faults(byte[] file)
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(package).Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}")];
    }
}
