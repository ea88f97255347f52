using System.Text.Json;
using System.Text.Json.Nodes;
using PlainPlans.Diagnostics;
using PlainPlans.Kinds;
using PlainPlans.Pictures.Charts;
using AllCharts = PlainPlans.Pictures.Charts.Charts;

namespace PlainPlans.Tests.Pictures.Charts;

/// <summary>Draws charts for the cast of <see cref="Stage"/>, and makes data for them out of their schemas.</summary>
internal static class ChartStage
{
    private static readonly string[] Names =
        ["Jo", "Nan", "Uncle Joe", "Mrs Featherstonehaugh-Cholmondeley", "Grandad Bartholomew the elder", "Zażółć Gęślą", "My best friend from number 46", "Dr Oluwaseun-Oyelaran"];

    private static readonly string[] Words =
        ["ok", "she", "helps", "when", "it", "is", "dark", "and", "Supercalifragilisticexpialidocious", "breakfast-club", "ÅÉŁŞ", "friends", "Pneumonoultramicroscopicsilicovolcanoconiosis", "2019", "school"];

    public static FieldSchema SchemaOf(string chart)
    {
        List<string> faults = [];
        var files = SchemaFiles.Read(Repository.At("templates"), faults);
        var schema = SchemaReader.Read(files, $"parts/{chart}.json", faults);
        Assert.Empty(faults);
        return schema!;
    }

    public static (DrawnChart? Chart, IReadOnlyList<Note> Notes) Read(string chart, JsonNode data)
    {
        var notes = new Notes();
        var drawn = AllCharts.All[chart].Draw(JsonSerializer.SerializeToElement(data), "/data", Stage.Cast, notes);
        return (drawn, notes.ToImmutable());
    }

    public static DrawnChart Draw(string chart, string json)
    {
        var (drawn, notes) = Read(chart, JsonNode.Parse(json)!);
        Assert.True(drawn is not null, string.Join('\n', notes.Select(note => $"{note.Code} {note.Pointer}")));
        return drawn;
    }

    /// <summary>Data that fits a schema: now little of it, now as much as it lets in, with words of all lengths.</summary>
    public static JsonNode Random(FieldSchema schema, Random random, string name = "") => schema switch
    {
        GroupSchema group => new JsonObject(group.Fields.Where(field => IsIn(group, field, random)).Select(field => KeyValuePair.Create(field.Name, (JsonNode?)Random(field.Schema, random, field.Name)))),
        ListSchema list => new JsonArray([.. Enumerable.Range(0, Math.Max(list.MinItems, Math.Min(list.MaxItems, Count(random)))).Select(_ => Random(list.Item, random))]),
        TextSchema { Choices: [_, ..] choices } => choices[random.Next(choices.Length)],
        TextSchema { Words: WordsMeaning.Person } => Stage.Ids[random.Next(Stage.Ids.Length)],
        TextSchema { Words: WordsMeaning.Name } => Names[random.Next(Names.Length)],
        TextSchema text => Text(text, random),
        NumberSchema number => (int)number.Minimum + random.Next((int)(number.Maximum - number.Minimum) + 1),
        _ => random.Next(2) == 0,
    };

    private static int Count(Random random) => random.Next(4) == 0 ? 30 : random.Next(7);

    // Somebody has an id or a name.
    private static bool IsIn(GroupSchema group, NamedField field, Random random) => field.Name switch
    {
        "who" when !field.IsRequired => group.Fields.Any(other => other.Name == "name") && random.Next(2) == 0,
        "name" => true,
        _ => field.IsRequired || random.Next(3) > 0,
    };

    private static string Text(TextSchema schema, Random random)
    {
        var text = Words[random.Next(Words.Length)];
        for (var more = random.Next(3) == 0 ? 40 : random.Next(6); more > 0; more--)
        {
            var longer = $"{text} {Words[random.Next(Words.Length)]}";
            if (longer.Length <= schema.MaxLength) text = longer;
        }

        return text[..Math.Min(text.Length, schema.MaxLength)];
    }
}
