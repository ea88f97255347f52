using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using PlainPlans.Diagnostics;
using PlainPlans.Documents;
using PlainPlans.Kinds;
using PlainPlans.Rendering;
using PlainPlans.Requests;
using PlainPlans.Tests.Documents;
using PlainPlans.Tests.Kinds;
using PlainPlans.Writers;
using PlainPlans.Writers.Frames;

namespace PlainPlans.Tests.Writers.Frames;

public class FramesWriterTests
{
    private static readonly DateTime EarliestInZip = new(1980, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);

    [Fact]
    public void Each_picture_has_its_files_in_the_order_of_the_document()
    {
        Assert.Equal(
            [
                "contents.txt",
                "picture-01.svg", "picture-01.png", "picture-01.txt",
                "picture-02.svg", "picture-02.png", "picture-02.txt",
                "frame-01.svg", "frame-01.png", "frame-01.txt",
                "frame-02.txt",
                "words.txt",
            ],
            Files(EveryBlock.Document()).Keys);
    }

    [Fact]
    public void The_pictures_are_those_of_the_document_byte_for_byte()
    {
        var picture = EveryBlock.Picture("Nan is here.");

        var files = Files(With(picture));

        Assert.Equal(picture.Svg.ToArray(), files["picture-01.svg"]);
        Assert.Equal(picture.Png.ToArray(), files["picture-01.png"]);
    }

    [Fact]
    public void The_text_of_a_frame_holds_its_words_its_description_and_the_space_to_draw_in()
    {
        var files = Files(With(
            new Panel([new Words("Good things")], null, [Words("We laugh.")]),
            new Panel([new Words("Help came")], EveryBlock.Picture("Nan is here."), [Words("Nan came.")]),
            new DrawingSpace([new Words("Draw Nan.")])));

        Assert.Equal("2. Help came\n------------\n\nPicture: Nan is here.\n\nNan came.\n\nA space to draw in: Draw Nan.\n", Text(files["frame-02.txt"]));
        Assert.Contains("frame-01: Good things\nframe-02: Help came\n", Text(files["contents.txt"]), StringComparison.Ordinal);
    }

    [Fact]
    public void The_text_of_a_chart_holds_all_that_it_says()
    {
        var files = Files(With(EveryBlock.Picture("Who keeps Ela safe.") with { Below = ["Nan: every day"], Twin = ["These people keep Ela safe:", "Mum"] }));

        Assert.Contains("Nan: every day\n\nThese people keep Ela safe:\n\nMum\n", Text(files["picture-01.txt"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_text_of_a_draft_says_that_it_is_one()
    {
        var files = Files(EveryBlock.Document(isDraft: true));

        Assert.All(files.Where(file => file.Key.EndsWith(".txt", StringComparison.Ordinal)), file => Assert.StartsWith("Draft: not agreed yet\n", Text(file.Value), StringComparison.Ordinal));
    }

    [Fact]
    public void The_names_of_a_hundred_frames_sort_as_their_numbers_do()
    {
        var names = Files(With([.. Enumerable.Range(0, 100).Select(_ => new Panel([], null, [Words("We laugh.")]))])).Keys.Where(name => name.StartsWith("frame", StringComparison.Ordinal)).ToList();

        Assert.Equal(["frame-001.txt", "frame-100.txt"], [names[0], names[^1]]);
        Assert.Equal(names.Order(StringComparer.Ordinal), names);
    }

    [Fact]
    public void The_sample_story_gives_each_frame_with_sharp_pictures_and_nothing_personal_in_a_name()
    {
        var kinds = KindStore.Read(Repository.At("templates"));
        var sample = kinds.Find("words-and-pictures")!.Sample;
        var rendered = new DocumentPipeline(kinds).Render(sample, new OutputWish("frames")).Value!;
        using var request = JsonDocument.Parse(sample);
        var files = Unpacked(rendered.Bytes.ToArray());

        Assert.Equal(("words-and-pictures.zip", "application/zip"), (rendered.FileName, rendered.MediaType));
        Assert.Equal(request.RootElement.GetProperty("data").GetProperty("frames").GetArrayLength(), files.Keys.Count(name => name.StartsWith("frame", StringComparison.Ordinal) && name.EndsWith(".txt", StringComparison.Ordinal)));
        Assert.All(files.Keys, name => Assert.Matches("^(contents|words|frame-[0-9]{2})[.](txt|svg|png)$", name));
        Assert.All(files.Where(file => file.Key.EndsWith(".png", StringComparison.Ordinal)), file => Assert.Equal(1600, BinaryPrimitives.ReadInt32BigEndian(file.Value.AsSpan(16))));
        Assert.All(files.Where(file => file.Key.EndsWith(".svg", StringComparison.Ordinal)), file =>
        {
            var title = XDocument.Parse(Text(file.Value)).Root!.Elements().First(element => element.Name.LocalName == "title").Value;
            Assert.Contains(ReadableFile.Spaced(title), ReadableFile.Spaced(Text(files[Path.ChangeExtension(file.Key, ".txt")])), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void A_document_without_pictures_is_an_error_that_names_the_formats_that_fit()
    {
        using var folder = new KindFolder();
        var request = JsonSerializer.SerializeToUtf8Bytes(new { kind = "note", reader = new { group = "parent" }, output = new { format = "frames" }, data = new { title = "Ann", people = new[] { new { id = "a", name = "Ann" } } } });
        var pipeline = new DocumentPipeline(KindStore.Read(folder.Path));

        var made = pipeline.Render(request, new OutputWish());
        var looked = pipeline.Check(request);

        Assert.Null(made.Value);
        Assert.False(looked.Value!.WouldRender);
        Assert.Equal<Note>(made.Notes, looked.Notes);
        var note = Assert.Single(made.Notes, note => note.Severity == Severity.Error);
        Assert.Equal(("writer.no-frames", "/output/format"), (note.Code, note.Pointer));
        Assert.All(DocumentWriter.All, writer => Assert.Equal(writer.Format != "frames", note.Hint.Contains(writer.Format, StringComparison.Ordinal)));
    }

    private static Dictionary<string, byte[]> Files(Document document)
    {
        var notes = new Notes();
        var file = new FramesWriter().Write(document, Profile.Standard, notes);
        Assert.Equal(0, notes.Count);
        return Unpacked(file);
    }

    private static Dictionary<string, byte[]> Unpacked(byte[] file)
    {
        using var package = new ZipArchive(new MemoryStream(file));
        return package.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            Assert.Equal(EarliestInZip, entry.LastWriteTime.DateTime);
            using var stream = entry.Open();
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            return bytes.ToArray();
        });
    }

    private static string Text(byte[] file) => Encoding.UTF8.GetString(file);

    private static Document With(params Block[] blocks) => new() { Language = "en-GB", Title = "A title", Blocks = [.. blocks] };

    private static Paragraph Words(string words) => new([new Words(words)]);
}
