using PlainPlans.Texts.Word;

namespace PlainPlans.Tests.Texts.Word;

public class WordFileTests
{
    private static readonly byte[] Whole = Docx.Of(Docx.Paragraph("Hello."));

    [Fact]
    public void A_file_with_a_password_or_of_the_old_kind_is_told_so()
    {
        Assert.Equal("document.locked", Code([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]));
    }

    [Fact]
    public void What_is_no_Word_file_is_told_so()
    {
        Assert.Equal("document.not-word", Code([]));
        Assert.Equal("document.not-word", Code("Hello."u8.ToArray()));
        Assert.Equal("document.not-word", Code(Docx.Zip(("a.txt", "Hello."))));
        Assert.Equal("document.not-word", Code(Docx.Of("<w:p>")));
        Assert.Equal("document.not-word", Code(Docx.Of("")));
        Assert.Equal("document.not-word", Code(Docx.Of(Docx.Paragraph("Hello."), ("comments", "<broken"))));
        Assert.Equal("document.not-word", Code(Docx.Zip(("a", ""), ("a", ""))));
    }

    [Fact]
    public void A_declaration_of_entities_is_refused()
    {
        var bomb = "<!DOCTYPE d [<!ENTITY a \"aaaa\">]>";

        Assert.Equal("document.not-word", Code(Docx.Zip(("[Content_Types].xml", bomb + "<Types/>"), ("_rels/.rels", ""))));
    }

    [Fact]
    public void A_small_file_that_unpacks_to_a_huge_one_is_refused()
    {
        var zeros = new string('0', 70_000_000);

        Assert.Equal("document.too-large", Code(Docx.Zip(("a", zeros), ("b", zeros))));
        Assert.Equal("document.too-large", Code(Docx.Of(Docx.Paragraph(new string('a', 1_000_001)))));
    }

    [Fact]
    public void No_broken_file_makes_the_reader_fall_over()
    {
        var dice = new Random(7);
        for (var turn = 0; turn < 2000; turn++)
        {
            var file = Whole.ToArray();
            for (var slip = 0; slip <= turn % 5; slip++) file[dice.Next(file.Length)] = (byte)dice.Next(256);
            if (turn % 3 == 0) file = file[..dice.Next(file.Length)];

            var (word, notes) = WordFile.Read(file);

            Assert.True(word is null ? notes.Length == 1 : notes.IsEmpty);
            if (word is not null) WordComments.Write(word, []);
        }
    }

    [Fact]
    public void A_file_that_goes_deeper_than_any_page_is_refused()
    {
        var deep = string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 20_000)) + Docx.Paragraph("Hello.") + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 20_000));

        Assert.Equal("document.not-word", Code(Docx.Of(deep)));
    }

    private static string Code(byte[] file)
    {
        var (word, notes) = WordFile.Read(file);
        Assert.Null(word);
        return Assert.Single(notes).Code;
    }
}
