using System.Text;
using System.Text.Json.Nodes;
using PlainPlans.Diagnostics;
using PlainPlans.Kinds;
using PlainPlans.Rendering;
using PlainPlans.Requests;

namespace PlainPlans.Tests.Stories;

/// <summary>
/// Writes <c>samples/stories/</c> for readers: stories of very different families, as whole requests, and the copies that
/// each gives. The files are approved by a person; see <see cref="Approved"/>.
/// </summary>
public class StorySamplesTests
{
    private const string Request = "request.json";
    private const string NotesFile = "notes.txt";

    private static readonly DocumentPipeline Pipeline = new(KindStore.Read(Repository.At("templates")));

    // A Word file is a megabyte, so a few of them stand for all.
    private static readonly string[] WithWord = ["domestic-abuse", "living-with-nan", "prison-and-death-in-welsh"];

    // Those with a worker's copy beside the child's, for readers who want to see the record.
    private static readonly string[] WithRecord = ["domestic-abuse", "baby-injury"];

    public static TheoryData<string> Stories() => [.. Names()];

    public static TheoryData<string, string> Files()
    {
        var files = new TheoryData<string, string>();
        foreach (var story in Names())
        {
            foreach (var copy in Copies(story)) files.Add(story, copy.File);
        }

        return files;
    }

    [Theory]
    [MemberData(nameof(Stories))]
    public void A_story_holds_the_rules_in_the_copy_of_every_reader(string story)
    {
        var broken = Copies(story)
            .SelectMany(copy => Pipeline.Check(Envelope(story, copy)).Notes.Select(note => (copy.File, Note: note)))
            .Where(told => told.Note.Severity != Severity.Information);

        Assert.Empty(broken);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_copy_is_the_approved_one(string story, string file)
    {
        var copy = Copies(story).Single(copy => copy.File == file);

        var made = Pipeline.Render(Envelope(story, copy), new OutputWish(copy.Format)).Value!;

        var path = Repository.At("samples", "stories", story, file);
        if (copy.Format == "docx") Approved.Package(path, made.Bytes.ToArray());
        else Approved.Bytes(path, made.Bytes.ToArray());
    }

    [Theory]
    [MemberData(nameof(Stories))]
    public void The_notes_are_the_approved_ones(string story)
    {
        var text = new StringBuilder();
        foreach (var note in Pipeline.Render(Sent(story), new OutputWish("txt")).Notes)
            text.Append(note.Severity).Append(' ').Append(note.Code).Append(' ').Append(note.Pointer).Append('\n').Append("  ").Append(note.Message).Append(' ').Append(note.Hint).Append('\n');

        Approved.Text(Repository.At("samples", "stories", story, NotesFile), text.Length == 0 ? "No notes.\n" : text.ToString());
    }

    [Theory]
    [MemberData(nameof(Stories))]
    public void Each_file_beside_a_story_is_made_by_a_test(string story)
    {
        var made = Copies(story).Select(copy => copy.File).Append(Request).Append(NotesFile).ToHashSet(StringComparer.Ordinal);

        Assert.DoesNotContain(Directory.EnumerateFiles(Repository.At("samples", "stories", story)).Select(path => Path.GetFileName(path)), file => !made.Contains(file));
    }

    [Theory]
    [MemberData(nameof(Stories))]
    public void No_copy_for_a_child_holds_a_word_of_the_record(string story)
    {
        var data = JsonNode.Parse(Sent(story))!["data"]!;
        var kept = new[] { "agreement", "shares", "sources" }
            .SelectMany(part => data[part]?.AsArray() ?? [])
            .SelectMany(entry => new[] { "words", "reason", "took", "statement", "record" }.Select(field => entry![field]?.GetValue<string>()))
            .OfType<string>();
        var places = (data["places"]?.AsArray() ?? []).SelectMany(place => (place!["giveaways"]?.AsArray() ?? []).Append(place["label"])).Select(words => words!.GetValue<string>());

        foreach (var copy in Copies(story).Where(copy => copy.Format == "txt" && copy.Reader is null or { Group: not "staff" }))
        {
            var words = OneLine(Encoding.UTF8.GetString(Pipeline.Render(Envelope(story, copy), new OutputWish("txt")).Value!.Bytes.Span));
            Assert.DoesNotContain(kept.Concat(places), secret => words.Contains(secret, StringComparison.OrdinalIgnoreCase));
        }
    }

    private static IEnumerable<string> Names() => Directory.EnumerateDirectories(Repository.At("samples", "stories")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    // The copy that the request asks for in words and for Word; the copies of the other children; the record of some.
    private static IEnumerable<Copy> Copies(string story)
    {
        var request = JsonNode.Parse(Sent(story))!;
        var asked = request["reader"]!["child"]!.GetValue<string>();
        yield return new($"{asked}.txt", "txt", null);
        yield return new($"{asked}.html", "html", null);
        if (WithWord.Contains(story, StringComparer.Ordinal)) yield return new($"{asked}.docx", "docx", null);
        foreach (var child in request["data"]!["children"]!.AsArray().Select(id => id!.GetValue<string>()).Where(id => id != asked))
            yield return new($"{child}.txt", "txt", new(Band(request, child), child));
        if (!WithRecord.Contains(story, StringComparer.Ordinal)) yield break;
        yield return new("staff.txt", "txt", new("staff", null));
        yield return new("staff.html", "html", new("staff", null));
    }

    // Of the age on the day of the story.
    private static string Band(JsonNode request, string child)
    {
        var person = request["data"]!["people"]!.AsArray().Single(person => person!["id"]!.GetValue<string>() == child)!;
        var born = DateOnly.Parse(person["born"]!.GetValue<string>(), System.Globalization.CultureInfo.InvariantCulture);
        var written = DateOnly.Parse(request["data"]!["about"]!["written"]!.GetValue<string>(), System.Globalization.CultureInfo.InvariantCulture);
        var age = written.Year - born.Year - (written.DayOfYear < born.DayOfYear ? 1 : 0);
        return age switch { < 5 => "child-under-5", < 8 => "child-5-7", < 12 => "child-8-11", _ => "teen" };
    }

    private static byte[] Sent(string story) => File.ReadAllBytes(Repository.At("samples", "stories", story, Request));

    private static byte[] Envelope(string story, Copy copy)
    {
        var request = JsonNode.Parse(Sent(story))!;
        if (copy.Reader is { } reader)
        {
            request["reader"] = new JsonObject { ["group"] = reader.Group };
            if (reader.Child is not null) request["reader"]!["child"] = reader.Child;
        }

        return Encoding.UTF8.GetBytes(request.ToJsonString());
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private sealed record Copy(string File, string Format, CopyReader? Reader);

    private sealed record CopyReader(string Group, string? Child);
}
