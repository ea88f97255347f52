using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PlainPlans.Diagnostics;
using PlainPlans.Kinds;
using PlainPlans.PlainLanguage;
using PlainPlans.Rendering;
using PlainPlans.Requests;
using PlainPlans.Writers;

namespace PlainPlans.Tests.Kinds;

/// <summary>What holds for every folder under <c>templates/</c>, tested the moment a kind exists.</summary>
public partial class EveryKindTests
{
    private static readonly KindStore Kinds = KindStore.Read(Repository.At("templates"));
    private static readonly DocumentPipeline Pipeline = new(Kinds);

    // Fields that stand in a page's header, a function or a picture, that only tie entries together, or that only checks need.
    private static readonly string[] ShownInOtherWays = ["id", "fullName", "childCallsThem", "born", "they", "look", "scene", "service", "status", "role", "places", "label", "giveaways", "withheld", "where", "kind"];

    public static TheoryData<string> Ids() => [.. Kinds.All.Select(kind => kind.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_sample_gives_a_document_with_nothing_to_say_against_it(string id)
    {
        var rendered = Pipeline.Render(Kinds.Find(id)!.Sample, new OutputWish());

        Assert.NotNull(rendered.Value);
        Assert.Empty(rendered.Notes.Where(note => note.Severity != Severity.Information).Select(Line));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_reader_format_and_profile_gives_a_document(string id)
    {
        var kind = Kinds.Find(id)!;
        foreach (var reader in kind.Readers)
        {
            foreach (var writer in DocumentWriter.All)
            {
                foreach (var profile in Profiles.Names)
                {
                    var request = Sample(id);
                    request["reader"] = new JsonObject { ["group"] = reader };

                    var rendered = Pipeline.Render(Encoding.UTF8.GetBytes(request.ToJsonString()), new OutputWish(writer.Format, profile));

                    // A kind may have no pictures, and then there are no frames to make.
                    Assert.True(rendered.Value is { Bytes.Length: > 0 } || rendered.Notes.Any(note => note.Code == "writer.no-frames"), $"{reader} {writer.Format} {profile}: {string.Join('\n', rendered.Notes.Select(Line))}");
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_text_of_the_sample_stands_in_the_document(string id)
    {
        var request = Sample(id);
        request["reader"] = new JsonObject { ["group"] = Kinds.Find(id)!.Readers[^1] }; // no reader sees more than the last
        var printed = Words(Encoding.UTF8.GetString(Pipeline.Render(Encoding.UTF8.GetBytes(request.ToJsonString()), new OutputWish("txt")).Value!.Bytes.Span));
        var notes = new Notes();
        var texts = RequestReader.Read(Kinds.Find(id)!.Sample, new OutputWish(), Kinds, notes)!.Texts;

        var missing = texts
            .Where(text => text.Words is WordsMeaning.Prose or WordsMeaning.OwnWords or WordsMeaning.Name or WordsMeaning.Contact)
            .Where(text => !ShownInOtherWays.Contains(text.Pointer[(text.Pointer.LastIndexOf('/') + 1)..]))
            .Where(text => !text.Pointer.StartsWith("/data/about/council/", StringComparison.Ordinal)) // stands in the page's header
            // A cell of a table may begin with a capital letter.
            .Where(text => !printed.Contains(Words(text.Text), text.Words == WordsMeaning.OwnWords ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase))
            .Select(text => text.Pointer);

        Assert.Empty(missing);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_text_that_the_schema_lets_in_stands_in_the_document_and_none_is_dropped(string id)
    {
        var request = FullRequest.Of(Kinds.Find(id)!);

        var rendered = Pipeline.Render(Encoding.UTF8.GetBytes(request.Json.ToJsonString()), new OutputWish("txt"));

        Assert.True(rendered.Value is not null, string.Join('\n', rendered.Notes.Select(Line)));
        var printed = Encoding.UTF8.GetString(rendered.Value.Bytes.Span);
        Assert.Empty(request.Words.Where(entry => !printed.Contains(entry.Value, StringComparison.Ordinal)).Select(entry => entry.Key));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_field_of_the_schema_is_explained_and_stands_in_the_template(string id)
    {
        var kind = Kinds.Find(id)!;
        var template = kind.Template + string.Concat(Kinds.Parts.Where(part => kind.Template.Contains(part.Key[..^3], StringComparison.Ordinal)).Select(part => part.Value));
        var fields = Fields(kind.Fields, "").ToImmutableArray();

        Assert.Empty(fields.Where(field => field.Schema.Description.Length == 0).Select(field => field.Place));
        Assert.Empty(fields.Where(field => !template.Contains(field.Name, StringComparison.Ordinal) && !ShownInOtherWays.Contains(field.Name)).Select(field => field.Place));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_text_that_the_sample_leaves_out_is_printed_where_somebody_writes_it(string id)
    {
        // What another entry of the same list shows is in the test above.
        var left = TextsLeftOut(Sample(id)["data"]!, Kinds.Find(id)!.Fields, "").Select(entry => entry.Place).Distinct().Except(Places(Sample(id)["data"], "")).ToList();

        foreach (var place in left)
        {
            var request = Sample(id);
            request["reader"] = new JsonObject { ["group"] = Kinds.Find(id)!.Readers[^1] };
            foreach (var entry in TextsLeftOut(request["data"]!, Kinds.Find(id)!.Fields, "").Where(entry => entry.Place == place)) entry.Group[entry.Name] = "Quinces";

            var rendered = Pipeline.Render(Encoding.UTF8.GetBytes(request.ToJsonString()), new OutputWish("txt")).Value!;

            Assert.True(Encoding.UTF8.GetString(rendered.Bytes.Span).Contains("Quinces", StringComparison.Ordinal), $"{place} is not in the document.");
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_field_may_be_left_out_or_empty_where_the_schema_lets_it(string id)
    {
        foreach (var (place, isEmptied) in OptionalPlaces(Sample(id)["data"]!, Kinds.Find(id)!.Fields, []))
        {
            var request = Sample(id);
            var parent = request["data"]!;
            foreach (var step in place[..^1]) parent = (step is int index ? parent[index] : parent[(string)step])!;
            if (isEmptied) parent[(string)place[^1]] = new JsonArray();
            else parent.AsObject().Remove((string)place[^1]);

            var rendered = Pipeline.Render(Encoding.UTF8.GetBytes(request.ToJsonString()), new OutputWish("txt"));

            // Where other fields point to what was taken out, they have to go as well.
            if (rendered.Notes.Any(note => note.Code == "data.unknown-entry")) continue;
            Assert.True(rendered.Value is not null, $"/data/{string.Join('/', place)}: {string.Join('\n', rendered.Notes.Select(Line))}");
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_reader_of_the_kind_is_a_known_group(string id)
    {
        Assert.All(Kinds.Find(id)!.Readers, reader => Assert.NotNull(ReaderGroup.Find(reader)));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_same_request_gives_the_same_bytes_in_every_culture(string id)
    {
        foreach (var writer in DocumentWriter.All)
        {
            var expected = Pipeline.Render(Kinds.Find(id)!.Sample, new OutputWish(writer.Format)).Value?.Bytes ?? default;
            foreach (var culture in (string[])["tr-TR", "ar-SA", "th-TH"])
            {
                var actual = In(culture, () => new DocumentPipeline(KindStore.Read(Repository.At("templates"))).Render(Kinds.Find(id)!.Sample, new OutputWish(writer.Format)).Value?.Bytes ?? default);

                Assert.True(expected.Span.SequenceEqual(actual.Span), $"{writer.Format} differs in {culture}");
            }
        }
    }

    [Fact]
    public void Every_shared_part_is_used()
    {
        var files = Directory.EnumerateFiles(Repository.At("templates"), "*", SearchOption.AllDirectories).ToDictionary(file => file, File.ReadAllText);

        // A schema is named by its file, a template by its path without the ending.
        var idle = files.Keys
            .Where(file => Path.GetFileName(Path.GetDirectoryName(file)) == "parts")
            .Where(file => !files[file].Contains("\"draws\"", StringComparison.Ordinal)) // a picture of its own, which any caller may ask for
            .Where(file => Path.GetFileName(file) != "picture.json") // the request for one
            .Select(file => Path.GetExtension(file) == ".md" ? $"'parts/{Path.GetFileNameWithoutExtension(file)}'" : Path.GetFileName(file) + "\"")
            .Where(name => !files.Values.Any(text => text.Contains(name, StringComparison.Ordinal)));

        Assert.Empty(idle);
    }

    private static T In<T>(string culture, Func<T> make)
    {
        var before = System.Globalization.CultureInfo.CurrentCulture;
        System.Globalization.CultureInfo.CurrentCulture = new(culture);
        try
        {
            return make();
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }

    private static JsonObject Sample(string id) => JsonNode.Parse(Kinds.Find(id)!.Sample.Span)!.AsObject();

    private static string Line(Note note) => $"{note.Severity} {note.Code} {note.Pointer} {note.Place} {note.Message} {note.Hint}";

    // White space, and the text writer's own line breaks, do not matter here.
    private static string Words(string text) => Spaces().Replace(text, "");

    private static IEnumerable<(string Place, string Name, FieldSchema Schema)> Fields(FieldSchema schema, string place) => schema switch
    {
        GroupSchema { Draws: not DrawnPart.Nothing } => [],
        GroupSchema group => group.Fields.SelectMany(field => Fields(field.Schema, $"{place}/{field.Name}").Prepend(($"{place}/{field.Name}", field.Name, field.Schema))),
        ListSchema list => Fields(list.Item, place),
        _ => [],
    };

    private static IEnumerable<(string Place, JsonObject Group, string Name)> TextsLeftOut(JsonNode value, FieldSchema schema, string place) => (value, schema) switch
    {
        (JsonObject group, GroupSchema { Draws: DrawnPart.Nothing } known) => known.Fields.SelectMany(field => group[field.Name] switch
        {
            { } there => TextsLeftOut(there, field.Schema, $"{place}/{field.Name}"),
            null when IsPrinted(field) => [($"{place}/{field.Name}", group, field.Name)],
            null => [],
        }),
        (JsonArray list, ListSchema { Item: var item }) => list.SelectMany(entry => TextsLeftOut(entry!, item, place)),
        _ => [],
    };

    // The entries of a list share its place.
    private static IEnumerable<string> Places(JsonNode? value, string place) => value switch
    {
        JsonObject group => group.SelectMany(field => Places(field.Value, $"{place}/{field.Key}").Prepend($"{place}/{field.Key}")),
        JsonArray list => list.SelectMany(item => Places(item, place)),
        _ => [],
    };

    private static bool IsPrinted(NamedField field) => !ShownInOtherWays.Contains(field.Name)
        && field.Schema is TextSchema { Words: WordsMeaning.Prose or WordsMeaning.OwnWords or WordsMeaning.Name or WordsMeaning.Contact };

    private static IEnumerable<(object[] Place, bool IsEmptied)> OptionalPlaces(JsonNode? value, FieldSchema schema, object[] path)
    {
        switch (schema)
        {
            case GroupSchema { Draws: DrawnPart.Nothing } group:
                foreach (var field in group.Fields.Where(field => value?[field.Name] is not null))
                {
                    object[] place = [.. path, field.Name];
                    if (!field.IsRequired) yield return (place, IsEmptied: false);
                    if (field.Schema is ListSchema { MinItems: 0 }) yield return (place, IsEmptied: true);
                    foreach (var below in OptionalPlaces(value![field.Name], field.Schema, place)) yield return below;
                }

                break;
            case ListSchema list when value is JsonArray { Count: > 0 } items:
                foreach (var below in OptionalPlaces(items[0], list.Item, [.. path, 0])) yield return below;
                break;
        }
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
