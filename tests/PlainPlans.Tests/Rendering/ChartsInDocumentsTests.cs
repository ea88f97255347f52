using System.Text;
using PlainPlans.Kinds;
using PlainPlans.Rendering;
using PlainPlans.Requests;
using PlainPlans.Tests.Kinds;

namespace PlainPlans.Tests.Rendering;

/// <summary>A kind whose schema draws a chart, made for these tests.</summary>
public class ChartsInDocumentsTests
{
    private const string Data = """
        { "title": "Hello", "people": [{ "id": "a", "name": "Ann" }],
          "safe": { "child": { "who": "a" }, "people": [{ "name": "Mrs Patel", "how": "Listens to me" }, { "name": "محمد" }] } }
        """;

    [Theory]
    [InlineData("txt")]
    [InlineData("html")]
    public void A_chart_becomes_a_picture_with_the_same_in_words_after_it(string format)
    {
        var (bytes, notes) = Render("safe-people", "{{ safe }}", format);

        var text = Plain(bytes);
        var places = new[] { "Around Ann: Mrs Patel", "These people are around Ann:", "Mrs Patel: Listens to me.", "stands for: محمد" }.Select(words => text.IndexOf(words, StringComparison.Ordinal)).ToArray();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
        Assert.Equal(["picture.look-guessed", "picture.no-letter"], notes);
    }

    [Fact]
    public void In_a_panel_the_words_are_paragraphs()
    {
        var (bytes, _) = Render("safe-people", "::: panel\n{{ safe }}\n:::", "html");

        Assert.Contains("<p>Mrs Patel: Listens to me.</p>", Plain(bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void A_chart_has_a_picture_in_Word() => Assert.True(Render("safe-people", "{{ safe }}", "docx").Bytes.Length > 30_000);

    [Fact]
    public void A_chart_that_nobody_draws_is_a_fault_of_the_schema()
    {
        var fault = Assert.Throws<InvalidDataException>(() => Render("pie", "{{ safe }}", "txt"));

        Assert.Contains("there is no chart 'pie'. The charts are safe-people", fault.Message, StringComparison.Ordinal);
    }

    // Writers bind short words with spaces that do not break.
    private static string Plain(byte[] bytes) => Encoding.UTF8.GetString(bytes).Replace('\u00A0', ' ');

    private static (byte[] Bytes, IEnumerable<string> Notes) Render(string chart, string template, string format)
    {
        var part = File.ReadAllText(Repository.At("templates", "parts", "safe-people.json"))
            .Replace("\"draws\": \"safe-people\"", $"\"draws\": \"{chart}\"", StringComparison.Ordinal)
            .Replace("\"person-id.json\"", "\"../parts/person-id.json\"", StringComparison.Ordinal)
            .Replace("\"chart-person.json\"", "\"../parts/chart-person.json\"", StringComparison.Ordinal);
        var schema = KindFolder.Schema.Replace("\"on\":", $"\"safe\": {part}, \"on\":", StringComparison.Ordinal);
        using var folder = new KindFolder(schema, template: $"::: title\n# {{{{ title }}}}\n:::\n\n{template}\n", sample: KindFolder.Request(Data));
        File.Copy(Repository.At("templates", "parts", "chart-person.json"), Path.Combine(folder.Path, "parts", "chart-person.json"));
        var made = new DocumentPipeline(KindStore.Read(folder.Path)).Render(Encoding.UTF8.GetBytes(KindFolder.Request(Data)), new OutputWish(format));
        Assert.True(made.Value is not null, string.Join('\n', made.Notes.Select(note => $"{note.Code} {note.Pointer} {note.Message}")));
        return (made.Value.Bytes.ToArray(), made.Notes.Where(note => note.Code.StartsWith("picture.", StringComparison.Ordinal)).Select(note => note.Code));
    }
}
