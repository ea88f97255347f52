using System.Globalization;
using PlainPlans.Diagnostics;
using PlainPlans.Documents;
using PlainPlans.Tests.Documents;
using PlainPlans.Writers;

namespace PlainPlans.Tests.Writers;

/// <summary>What every output format promises, whatever the look and the profile.</summary>
public class EveryWriterTests
{
    public static TheoryData<string, DocumentLook, Profile> Outputs()
    {
        var outputs = new TheoryData<string, DocumentLook, Profile>();
        foreach (var writer in DocumentWriter.All)
        {
            foreach (var look in Enum.GetValues<DocumentLook>())
            {
                foreach (var profile in Enum.GetValues<Profile>()) outputs.Add(writer.Format, look, profile);
            }
        }

        return outputs;
    }

    public static TheoryData<string> Formats() => [.. DocumentWriter.All.Select(writer => writer.Format)];

    [Theory]
    [MemberData(nameof(Outputs))]
    public void The_words_of_every_block_arrive(string format, DocumentLook look, Profile profile)
    {
        var document = EveryBlock.Document(look);

        var file = Read(format, document, profile);

        Assert.Empty(Missing(document, file, profile));
    }

    [Theory]
    [MemberData(nameof(Outputs))]
    public void The_words_of_every_picture_are_there_for_those_who_cannot_see_it(string format, DocumentLook look, Profile profile)
    {
        var file = Read(format, EveryBlock.Document(look), profile);

        Assert.Contains("A scale from 0 to 10. Ela says 7. Mum says 0.", file.Heard, StringComparison.Ordinal);
        Assert.Contains("In the living room, Nan and Ela are hugging.", file.Heard, StringComparison.Ordinal);
        Assert.Contains("In the kitchen, Nan looks worried.", file.Heard, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_value_that_looks_like_markup_arrives_as_itself_wherever_it_stands(string format)
    {
        static string At(string place) => $"{EveryBlock.Hostile} {place}";
        static Inline[] Words(string place) => [new Words(At(place))];
        var document = new Document
        {
            Language = "en-GB",
            Eyebrow = At("eyebrow"),
            Title = At("title"),
            Subtitle = At("subtitle"),
            Council = At("council"),
            Service = At("service"),
            Footer = At("footer"),
            Blocks =
            [
                new Heading(2, [.. Words("heading")], Voice.Well),
                new BulletList([new([.. Words("item")])], Voice.Well),
                new Facts([new(At("label"), [.. Words("fact")])]),
                new Table(At("caption"), [new([.. Words("name")]), new([.. Words("column")])], [[new([.. Words("row")]), new([.. Words("cell")])]], RowsAreNamed: true, Voice.Needs),
                new OwnWords([new([.. Words("said")])], [.. Words("by")]),
                new Signatures([new(At("signer"), At("role"))]),
                new Panel([.. Words("panel")], EveryBlock.Picture(At("picture")), []),
                new Paragraph([new Strong(At("strong")), new Link(At("link"), "https://example.test/?a=1&b=\"2\"<3>")]),
            ],
        };

        var file = Read(format, document, Profile.Standard);

        Assert.Empty(Missing(document, file, Profile.Standard));
    }

    [Theory]
    [MemberData(nameof(Outputs))]
    public void Own_words_are_the_same_character_for_character(string format, DocumentLook look, Profile profile)
    {
        const string Said = "i dont LIKE  it wen they shout..   \"STOP\" — i sed (to mum) café 😀 it’s nt fair!!1 & I want 2 go home <3 pls tell them";
        var document = EveryBlock.Document(look) with { Blocks = [new OwnWords([new([new Words(Said)])], [new Words("Sam")])] };
        var writer = WriterOf(format);

        var file = ReadableFile.Read(writer, writer.Write(document, profile, new()));

        Assert.Contains(ReadableFile.Spaced(Said), file.Seen, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Families_and_children_may_say_that_they_do_not_agree(string format)
    {
        string Signed(DocumentLook look) => Read(format, EveryBlock.Document(look), Profile.Standard).Seen;

        foreach (var choice in new[] { "I agree", "I agree with some of it", "I do not agree" })
        {
            Assert.Contains(choice, Signed(DocumentLook.Family), StringComparison.Ordinal);
            Assert.Contains(choice, Signed(DocumentLook.Child), StringComparison.Ordinal);
            Assert.DoesNotContain(choice, Signed(DocumentLook.Staff), StringComparison.Ordinal);
            Assert.DoesNotContain(choice, Signed(DocumentLook.Story), StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Outputs))]
    public void Words_that_bring_their_quotation_marks_along_get_no_others(string format, DocumentLook look, Profile profile)
    {
        var document = EveryBlock.Document(look) with { Blocks = [new OwnWords([new([new Words("“Stop,” I said.")])], [new Words("Sam")])] };

        var file = Read(format, document, profile);

        Assert.Contains("“Stop,” I said. ", file.Seen, StringComparison.Ordinal);
        Assert.DoesNotContain("““", file.Seen, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Outputs))]
    public void A_score_without_a_reason_says_that_nobody_gave_one_yet(string format, DocumentLook look, Profile profile)
    {
        var file = Read(format, EveryBlock.Document(look), profile);

        Assert.Contains("I am worn out.", file.Seen, StringComparison.Ordinal);
        Assert.Contains("Not said yet", file.Seen, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Outputs))]
    public void A_draft_is_marked_as_one_and_nothing_else_is(string format, DocumentLook look, Profile profile)
    {
        var draft = Read(format, EveryBlock.Document(look, isDraft: true), profile);
        var agreed = Read(format, EveryBlock.Document(look), profile);

        Assert.Contains("Draft: not agreed yet", draft.Seen, StringComparison.Ordinal);
        Assert.DoesNotContain("Draft", agreed.Seen, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Outputs))]
    public void The_same_tree_gives_the_same_bytes_from_any_thread_and_in_any_culture(string format, DocumentLook look, Profile profile)
    {
        var writer = WriterOf(format);
        var document = EveryBlock.Document(look);
        var expected = writer.Write(document, profile, new());

        var others = new[] { "tr-TR", "ar-SA", "de-DE", "" }.AsParallel().WithDegreeOfParallelism(4).Select(culture =>
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            return writer.Write(document, profile, new());
        }).ToList();

        Assert.All(others, bytes => Assert.True(expected.AsSpan().SequenceEqual(bytes)));
    }

    [Theory]
    [MemberData(nameof(Outputs))]
    public void A_document_needs_nothing_but_a_title_and_a_block(string format, DocumentLook look, Profile profile)
    {
        var document = new Document { Language = "en-GB", Title = "A title", Look = look, Blocks = [new Paragraph([new Words("Words.")])] };

        var file = Read(format, document, profile);

        Assert.Contains("A title", file.Seen, StringComparison.Ordinal);
        Assert.Contains("Words.", file.Seen, StringComparison.Ordinal);
    }

    [Fact]
    public void Formats_and_file_endings_and_media_types_are_not_shared()
    {
        Assert.Distinct(DocumentWriter.All.Select(writer => writer.Format));
        Assert.Distinct(DocumentWriter.All.Select(writer => writer.Extension));
        Assert.Distinct(DocumentWriter.All.Select(writer => writer.MediaType));
        Assert.All(DocumentWriter.All, writer => Assert.Matches("^[.][a-z]+$", writer.Extension));
        Assert.All(DocumentWriter.All, writer => Assert.Matches("^[a-z]+$", writer.Format));
    }

    private static DocumentWriter WriterOf(string format) => DocumentWriter.All.Single(writer => writer.Format == format);

    private static ReadableFile Read(string format, Document document, Profile profile)
    {
        var writer = WriterOf(format);
        var notes = new Notes();
        var file = ReadableFile.Read(writer, writer.Write(document, profile, notes));
        Assert.False(notes.HasErrors);
        return file;
    }

    private static IEnumerable<string> Missing(Document document, ReadableFile file, Profile profile) => document.Blocks
        .SelectMany(new WordsOfTree(profile).Visit)
        .Concat(WordsOfTree.Around(document))
        .Select(ReadableFile.Spaced)
        .Where(word => !file.Seen.Contains(word, StringComparison.Ordinal) && !file.Heard.Contains(word, StringComparison.Ordinal));
}
