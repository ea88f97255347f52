using System.Text;
using PlainPlans.Kinds;
using PlainPlans.Rendering;
using PlainPlans.Requests;
using PlainPlans.Writers;

namespace PlainPlans.Tests;

/// <summary>
/// Writes <c>samples/</c> for readers: what each kind's sample request gives in every format, and the notes beside it.
/// The files are approved by a person; see <see cref="Approved"/>.
/// </summary>
public class SamplesTests
{
    private static readonly KindStore Kinds = KindStore.Read(Repository.At("templates"));
    private static readonly DocumentPipeline Pipeline = new(Kinds);

    public static TheoryData<string, string, string> Outputs()
    {
        var outputs = new TheoryData<string, string, string>();
        foreach (var (id, format, profile) in All()) outputs.Add(id, format, profile);
        return outputs;
    }

    private static IEnumerable<(string Id, string Format, string Profile)> All() =>
        from kind in Kinds.All
        from writer in DocumentWriter.All
        from profile in Profiles.Names
        where (profile == "standard" || writer.Format == "docx") && writer.Format != "frames" // the same pictures stand in the others
        select (kind.Id, writer.Format, profile);

    [Theory]
    [MemberData(nameof(Outputs))]
    public void The_sample_gives_the_approved_document(string id, string format, string profile)
    {
        var rendered = Pipeline.Render(Kinds.Find(id)!.Sample, new OutputWish(format, profile)).Value!;

        var path = Repository.At("samples", id, rendered.FileName);
        if (format == "docx") Approved.Package(path, rendered.Bytes.ToArray());
        else Approved.Bytes(path, rendered.Bytes.ToArray());
    }

    [Theory]
    [MemberData(nameof(KindIds))]
    public void The_sample_gives_the_approved_notes(string id)
    {
        var notes = Pipeline.Render(Kinds.Find(id)!.Sample, new OutputWish()).Notes;

        var text = new StringBuilder();
        foreach (var note in notes) text.Append(note.Severity).Append(' ').Append(note.Code).Append(' ').Append(note.Pointer).Append('\n').Append("  ").Append(note.Message).Append(' ').Append(note.Hint).Append('\n');
        Approved.Text(Repository.At("samples", id, "notes.txt"), text.Length == 0 ? "No notes.\n" : text.ToString());
    }

    public static TheoryData<string> KindIds() => [.. Kinds.All.Select(kind => kind.Id)];

    [Fact]
    public void Every_file_among_the_samples_of_a_kind_is_made_by_a_test()
    {
        var made = All().Select(row => Pipeline.Render(Kinds.Find(row.Id)!.Sample, new OutputWish(row.Format, row.Profile)).Value!.FileName).Append("notes.txt").ToHashSet();

        var strangers = Kinds.All.SelectMany(kind => Directory.EnumerateFiles(Repository.At("samples", kind.Id))).Where(file => !made.Contains(Path.GetFileName(file)));

        Assert.Empty(strangers);
    }
}
