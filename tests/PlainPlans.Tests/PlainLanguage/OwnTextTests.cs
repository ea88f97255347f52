using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using PlainPlans.Diagnostics;
using PlainPlans.Kinds;
using PlainPlans.PlainLanguage;
using PlainPlans.Requests;
using static PlainPlans.Tests.PlainLanguage.LanguageCheck;

namespace PlainPlans.Tests.PlainLanguage;

/// <summary>Our own templates and samples keep the rules.</summary>
public partial class OwnTextTests
{
    private static readonly KindStore Kinds = KindStore.Read(Repository.At("templates"));

    public static TheoryData<string, string> KindsAndReaders()
    {
        var data = new TheoryData<string, string>();
        foreach (var kind in Kinds.All)
        {
            foreach (var reader in kind.Readers) data.Add(kind.Id, reader);
        }

        return data;
    }

    public static TheoryData<string> KindIds() => [.. Kinds.All.Select(kind => kind.Id)];

    [Theory]
    [MemberData(nameof(KindsAndReaders))]
    public void The_words_of_a_template_have_no_errors_for_its_readers(string kind, string reader)
    {
        var template = Kinds.Find(kind)!.Template + string.Concat(Kinds.Parts.Values);
        ImmutableArray<CheckedText> lines = [.. WithoutCode(template).Select((line, i) => new CheckedText($"/{i}", line))];

        var notes = Of(new() { Reader = Reader(reader), Prose = lines });

        Assert.NotEmpty(lines);
        Assert.DoesNotContain(notes, note => note.Severity == Severity.Error);
    }

    [Theory]
    [MemberData(nameof(KindIds))]
    public void The_prose_of_a_sample_has_no_errors_for_its_reader(string kind)
    {
        using var sample = JsonDocument.Parse(Kinds.Find(kind)!.Sample);
        var reader = sample.RootElement.GetProperty("reader").GetProperty("group").GetString()!;
        var texts = DataReader.Read(sample.RootElement.GetProperty("data"), Kinds.Find(kind)!.Fields, "/data", new Notes());

        var notes = Of(new()
        {
            Reader = Reader(reader),
            Prose = [.. texts.Where(text => text.Words == WordsMeaning.Prose).Select(text => new CheckedText(text.Pointer, text.Text))],
            OwnWords = [.. texts.Where(text => text.Words == WordsMeaning.OwnWords).Select(text => text.Text)],
            Names = [.. texts.Where(text => text.Words == WordsMeaning.Name).Select(text => text.Text)],
        });

        Assert.DoesNotContain(notes, note => note.Severity == Severity.Error);
    }

    // A field in a line becomes a name: what stands around it is what is looked at.
    private static IEnumerable<string> WithoutCode(string template) => Code().Replace(template, "Sam").Split('\n')
        .Where(line => !line.StartsWith(":::", StringComparison.Ordinal))
        .SelectMany(line => line.Split('|'))
        .Select(line => Marks().Replace(line, "").Trim())
        .Where(line => line.Any(char.IsLetter));

    [GeneratedRegex(@"\{\{.*?\}\}", RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex(@"^#+ |^- |\*\*|\{\w+\}")]
    private static partial Regex Marks();
}
