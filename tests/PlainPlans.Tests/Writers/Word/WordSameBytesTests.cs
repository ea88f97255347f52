using System.Globalization;
using System.IO.Compression;
using PlainPlans.Documents;
using PlainPlans.Tests.Documents;
using PlainPlans.Writers;

namespace PlainPlans.Tests.Writers.Word;

public class WordSameBytesTests
{
    public static TheoryData<DocumentLook, Profile> Pages => WordFile.EveryPage();

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_same_document_gives_the_same_bytes_from_many_threads(DocumentLook look, Profile profile)
    {
        var document = EveryBlock.Document(look, isDraft: true);
        var first = WordFile.Write(document, profile);

        var others = new byte[16][];
        Parallel.For(0, others.Length, i => others[i] = WordFile.Write(document, profile));

        Assert.All(others, bytes => Assert.Equal(first, bytes));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    public void The_culture_of_the_machine_changes_nothing(string culture)
    {
        var document = EveryBlock.Document();
        var here = WordFile.Write(document, Profile.Standard);
        var before = CultureInfo.CurrentCulture;

        byte[] there;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            there = WordFile.Write(document, Profile.Standard);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        Assert.Equal(here, there);
    }

    [Fact]
    public void The_time_zone_of_the_machine_changes_nothing()
    {
        var document = EveryBlock.Document();
        var here = WordFile.Write(document, Profile.Standard);
        var before = Environment.GetEnvironmentVariable("TZ");

        byte[] there;
        try
        {
            Environment.SetEnvironmentVariable("TZ", "Pacific/Kiritimati");
            TimeZoneInfo.ClearCachedData();
            there = WordFile.Write(document, Profile.Standard);
        }
        finally
        {
            Environment.SetEnvironmentVariable("TZ", before);
            TimeZoneInfo.ClearCachedData();
        }

        Assert.Equal(here, there);
    }

    [Fact]
    public void The_package_holds_no_time_and_starts_with_the_list_of_types()
    {
        using var zip = new ZipArchive(new MemoryStream(WordFile.Write(EveryBlock.Document(), Profile.Standard)));

        Assert.Equal("[Content_Types].xml", zip.Entries[0].FullName);
        Assert.All(zip.Entries, entry => Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime));
        Assert.All(zip.Entries, entry => Assert.Equal(0, entry.ExternalAttributes));
    }

    [Fact]
    public void Another_word_gives_other_bytes()
    {
        var one = WordFile.Write(EveryBlock.Document(), Profile.Standard);
        var other = WordFile.Write(EveryBlock.Document() with { Footer = "Ela's plan, version 3" }, Profile.Standard);

        Assert.NotEqual(one, other);
    }
}
