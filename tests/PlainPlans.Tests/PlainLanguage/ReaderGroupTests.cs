using System.Text.Json;
using PlainPlans.PlainLanguage;

namespace PlainPlans.Tests.PlainLanguage;

public class ReaderGroupTests
{
    public static TheoryData<string> KindFiles() => [.. Directory.GetFiles(Repository.At("templates"), "kind.json", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Repository.Root, file))];

    [Theory]
    [MemberData(nameof(KindFiles))]
    public void Every_reader_that_a_kind_names_is_a_reader_group(string file)
    {
        using var kind = JsonDocument.Parse(File.ReadAllText(Repository.At(file)));

        var readers = kind.RootElement.GetProperty("readers").EnumerateArray().Select(reader => reader.GetString()!);

        Assert.All(readers, id => Assert.NotNull(ReaderGroup.Find(id)));
    }

    [Fact]
    public void Every_group_says_what_its_copy_is_called()
    {
        Assert.Equal(9, ReaderGroup.All.Length);
        Assert.All(ReaderGroup.All, group => Assert.StartsWith("copy ", group.Copy, StringComparison.Ordinal));
    }

    [Fact]
    public void Limits_grow_with_the_reader()
    {
        var limits = ReaderGroup.All.Select(group => group.Limits).ToList();

        Assert.All(limits.Zip(limits.Skip(1)), pair => Assert.True(
            pair.First.LongestSentence <= pair.Second.LongestSentence
            && pair.First.MeanSentence <= pair.Second.MeanSentence
            && pair.First.ReadingAge <= pair.Second.ReadingAge));
        Assert.All(limits, limit => Assert.True(limit.MeanSentence < limit.LongestSentence));
    }

    [Fact]
    public void Every_limit_has_a_source()
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Repository.At("functions", "PlainPlans", "PlainLanguage", "readers.json")));
        var sources = file.RootElement.GetProperty("sources");

        var limits = file.RootElement.GetProperty("readers").EnumerateArray().SelectMany(reader => reader.GetProperty("limits").EnumerateObject());

        Assert.All(limits, limit => Assert.True(sources.TryGetProperty(limit.Name, out _), $"{limit.Name} has no source."));
    }

    [Fact]
    public void A_group_that_is_not_there_is_null()
    {
        Assert.Null(ReaderGroup.Find("judge"));
    }
}
