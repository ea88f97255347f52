using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using PlainPlans.Documents;
using PlainPlans.Tests.Documents;
using PlainPlans.Writers;

namespace PlainPlans.Tests.Writers.Word;

public class WordValidityTests
{
    public static TheoryData<DocumentLook, Profile> Pages => WordFile.EveryPage();

    public static TheoryData<string> Edges => WordEdges.Names;

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_kind_of_block_is_valid_on_every_page(DocumentLook look, Profile profile)
    {
        var final = WordFile.Of(EveryBlock.Document(look), profile);
        var draft = WordFile.Of(EveryBlock.Document(look, isDraft: true), profile);

        Assert.Empty(Faults(final));
        Assert.Empty(Faults(draft));
    }

    [Theory]
    [MemberData(nameof(Edges))]
    public void An_unusual_document_is_valid(string name)
    {
        var standard = WordFile.Of(WordEdges.Find(name));
        var large = WordFile.Of(WordEdges.Find(name), Profile.LargePrint);

        Assert.Empty(Faults(standard));
        Assert.Empty(Faults(large));
    }

    private static IEnumerable<string> Faults(WordFile file)
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(file.Bytes), isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(package).Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}"), .. CellFaults(file)];
    }

    // Word takes a file for damaged when a cell does not end with a paragraph; the validator does not notice.
    private static IEnumerable<string> CellFaults(WordFile file) => file.Body
        .Descendants(WordFile.W + "tc")
        .Where(cell => cell.Elements().Last().Name != WordFile.W + "p")
        .Select(_ => "A cell does not end with a paragraph.");
}
