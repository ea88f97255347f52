using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using PlainPlans.Drawing;
using PlainPlans.Pictures.Charts;
using PlainPlans.Rendering;

namespace PlainPlans.Tests.Api;

public sealed class PictureEndpointsTests(RunningService service) : IClassFixture<RunningService>
{
    private const string Pictures = "/api/pictures";

    private const string Request = """
        {
          "people": [
            { "id": "ela", "name": "Ela", "they": "she", "look": { "age": "child", "skin": 7 } },
            { "id": "gran", "name": "Jean", "childCallsThem": "Granny", "they": "she", "look": { "age": "older", "skin": 7 } }
          ],
          "scene": {
            "place": "park",
            "people": [{ "who": "gran" }, { "who": "ela", "feeling": "happy" }],
            "says": [{ "who": "gran", "text": "I am <here> & safe." }, { "who": "ela", "text": "لا" }]
          }
        }
        """;

    public static TheoryData<string, string> FormatsAndStyles()
    {
        var all = new TheoryData<string, string>();
        foreach (var format in PictureFormat.All)
        {
            foreach (var style in PictureStyle.All) all.Add(format.Name, style.Name);
        }

        return all;
    }

    public static TheoryData<string> ChartNames() => [.. Charts.All.Names];

    [Theory]
    [MemberData(nameof(FormatsAndStyles))]
    public async Task A_scene_becomes_a_picture_in_every_format_and_style(string format, string style)
    {
        var known = PictureFormat.All.Single(known => known.Name == format);

        using var response = await service.PostAsync($"{Pictures}?format={format}&style={style}", Request);

        Assert.Equal((HttpStatusCode.OK, known.MediaType), (response.StatusCode, response.Content.Headers.ContentType!.ToString()));
        var name = (style == "colour" ? "scene" : $"scene-{style}") + known.Extension;
        Assert.Equal(("attachment", name), (response.Content.Headers.ContentDisposition!.DispositionType, response.Content.Headers.ContentDisposition.FileName));
        Assert.NotEmpty(await response.Content.ReadAsByteArrayAsync());
        Assert.True(response.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task Each_style_is_another_picture()
    {
        var all = new List<string>();
        foreach (var style in PictureStyle.All) all.Add(await Svg($"{Pictures}?style={style.Name}", Request));

        Assert.Equal(all.Distinct(), all);
        Assert.Equal(all[0], await Svg(Pictures, Request));
    }

    [Theory]
    [InlineData(null, null, "image/svg+xml")]
    [InlineData("*/*", null, "image/svg+xml")]
    [InlineData("image/png", null, "image/png")]
    [InlineData("image/*;q=0.5, application/json", null, "application/json")]
    [InlineData("image/png", "json", "application/json")]
    [InlineData("text/html", "png", "image/png")]
    public async Task The_query_wins_over_Accept_and_without_either_it_is_SVG(string? accept, string? query, string expected)
    {
        using var response = await service.PostAsync(query is null ? Pictures : $"{Pictures}?format={query}", Request, accept is null ? [] : [("Accept", accept)]);

        Assert.Equal((HttpStatusCode.OK, expected), (response.StatusCode, response.Content.Headers.ContentType!.MediaType));
    }

    [Fact]
    public async Task An_Accept_header_that_names_nothing_we_can_draw_is_told_what_we_can()
    {
        using var response = await service.PostAsync(Pictures, Request, ("Accept", "text/html"));

        var error = (await RunningService.Problem(response, HttpStatusCode.NotAcceptable))["errors"]![0]!;
        Assert.All(PictureFormat.All, format => Assert.Contains(format.MediaType, (string)error["hint"]!, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(null, 1200)]
    [InlineData(100, 100)]
    [InlineData(4800, 4800)]
    public async Task A_PNG_has_the_width_that_was_asked_for_and_prints_as_wide_as_in_a_document(int? width, int expected)
    {
        using var response = await service.PostAsync($"{Pictures}?format=png{(width is null ? "" : $"&width={width}")}", Request);

        var png = await response.Content.ReadAsByteArrayAsync();
        Assert.Equal(expected, Number(png, "IHDR"));
        Assert.Equal(expected / .166, Number(png, "pHYs"), tolerance: 1);
    }

    [Fact]
    public async Task The_SVG_says_what_it_shows_and_what_found_no_room_in_it()
    {
        var svg = XDocument.Parse(await Svg(Pictures, Request)).Root!;

        var title = svg.Elements().Single(element => element.Name.LocalName == "title").Value;
        Assert.Contains("Granny says: “I am <here> & safe.”", title, StringComparison.Ordinal);
        Assert.Equal("Ela says: لا", svg.Elements().Single(element => element.Name.LocalName == "desc").Value);
    }

    [Fact]
    public async Task The_answer_in_JSON_holds_the_picture_with_its_words_and_the_notes_that_the_headers_count()
    {
        using var response = await service.PostAsync($"{Pictures}?format=json", Request);
        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;

        Assert.Equal(await Svg(Pictures, Request), (string)answer["svg"]!);
        Assert.StartsWith("Granny and Ela are in the park.", (string)answer["alt"]!, StringComparison.Ordinal);
        Assert.Equal("Ela says: لا", (string)Assert.Single(answer["below"]!.AsArray())!);
        var note = Assert.Single(answer["notes"]!.AsArray())!;
        Assert.Equal(("warning", "picture.no-letter", "/scene/says/1/text"), ((string)note["severity"]!, (string)note["code"]!, (string)note["pointer"]!));
        Assert.Equal(("1", "0", "1"), (Header(response, "PlainPlans-Notes"), Header(response, "PlainPlans-Errors"), Header(response, "PlainPlans-Warnings")));
    }

    [Fact]
    public async Task The_same_request_gives_the_same_bytes()
    {
        foreach (var format in PictureFormat.All)
        {
            using var first = await service.PostAsync($"{Pictures}?format={format.Name}", Request);
            using var second = await service.PostAsync($"{Pictures}?format={format.Name}", Request);

            Assert.Equal(await first.Content.ReadAsByteArrayAsync(), await second.Content.ReadAsByteArrayAsync());
        }
    }

    [Theory]
    [MemberData(nameof(ChartNames))]
    public async Task Every_chart_is_drawn_from_the_example_of_its_schema(string chart)
    {
        var example = JsonNode.Parse(File.ReadAllText(Repository.At("templates", "parts", chart + ".json")))!["examples"]![0]!;
        var request = new JsonObject
        {
            ["people"] = new JsonArray([.. Ids(example).Distinct().Select(id => new JsonObject { ["id"] = id, ["name"] = $"Name of {id}" })]),
            [chart] = example.DeepClone(),
        };

        using var response = await service.PostAsync($"{Pictures}?format=json", request.ToJsonString());

        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        Assert.True(response.IsSuccessStatusCode, answer.ToJsonString());
        Assert.Equal(chart + ".json", response.Content.Headers.ContentDisposition!.FileName);
        Assert.NotEmpty((string)answer["alt"]!);
        Assert.NotEmpty(answer["below"]!.AsArray());
    }

    [Fact]
    public async Task Everything_that_is_wrong_comes_at_once_with_its_pointer()
    {
        const string Broken = """
            {
              "people": [{ "id": "ela", "name": "Ela" }, { "id": "ela", "name": "Ella", "lok": {} }],
              "written": "yesterday",
              "scene": { "place": "moon", "people": [{ "who": "tom" }, { "feeling": "happy" }] }
            }
            """;

        using var response = await service.PostAsync($"{Pictures}?format=gif&style=sepia&width=wide", Broken);

        var problem = await RunningService.Problem(response, HttpStatusCode.BadRequest);
        Assert.Equal(
            [
                "data.choice /scene/place", "data.date /written", "data.missing /scene/people/1/who", "data.same-id /people/1/id",
                "data.unknown-field /people/1/lok", "data.unknown-person /scene/people/0/who",
                "request.unknown-format ", "request.unknown-style ", "request.width ",
            ],
            problem["errors"]!.AsArray().Select(error => $"{error!["code"]} {error["pointer"]}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("""{ "people": [] }""", "request.no-picture")]
    [InlineData("""{ "scene": { "people": [{ "who": "ela" }] }, "safe-people": { "child": { "name": "Ela" }, "people": [{ "name": "Gran" }] }, "people": [{ "id": "ela", "name": "Ela" }] }""", "request.two-pictures")]
    public async Task A_request_for_no_picture_or_for_two_is_told_the_choices(string request, string code)
    {
        using var response = await service.PostAsync(Pictures, request);

        var error = Assert.Single((await RunningService.Problem(response, HttpStatusCode.BadRequest))["errors"]!.AsArray())!;
        Assert.Equal(code, (string)error["code"]!);
        Assert.All(Charts.All.Names.Append("scene"), choice => Assert.Contains(choice, (string)error["hint"]!, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_a_scene_cannot_show_is_an_error_of_the_request()
    {
        using var response = await service.PostAsync(Pictures, """{ "people": [{ "id": "ela", "name": "Ela" }], "scene": { "people": [{ "who": "ela" }], "says": [{ "who": "ela" }] } }""");

        Assert.Equal("picture.empty-bubble", await RunningService.Code(response, HttpStatusCode.BadRequest));
    }

    [Theory]
    [InlineData("width=99")]
    [InlineData("width=4801")]
    [InlineData("width=-5")]
    [InlineData("width=1e3")]
    public async Task A_width_beyond_the_limits_is_refused(string query)
    {
        using var response = await service.PostAsync($"{Pictures}?format=png&{query}", Request);

        Assert.Equal("request.width", await RunningService.Code(response, HttpStatusCode.BadRequest));
    }

    [Fact]
    public async Task A_width_for_a_format_without_one_is_noted()
    {
        using var response = await service.PostAsync($"{Pictures}?format=json&width=800", Request);

        var notes = JsonNode.Parse(await response.Content.ReadAsStringAsync())!["notes"]!.AsArray();
        Assert.Contains(notes, note => (string)note!["code"]! == "request.width-not-used");
    }

    [Fact]
    public void Every_field_of_a_person_in_a_document_may_stand_in_a_picture()
    {
        var person = JsonNode.Parse(File.ReadAllText(Repository.At("templates", "parts", "person.json")))!["properties"]!.AsObject();
        var pictured = JsonNode.Parse(File.ReadAllText(Repository.At("templates", "parts", "picture.json")))!["properties"]!["people"]!["items"]!["properties"]!.AsObject();

        Assert.Equal(person.Select(field => field.Key).Order(StringComparer.Ordinal), pictured.Select(field => field.Key).Order(StringComparer.Ordinal));
        Assert.All(person, field => Assert.Equal((int?)field.Value!["maxLength"], (int?)pictured[field.Key]!["maxLength"]));
    }

    private async Task<string> Svg(string address, string request)
    {
        using var response = await service.PostAsync(address, request);
        Assert.Equal("image/svg+xml", response.Content.Headers.ContentType!.MediaType);
        return await response.Content.ReadAsStringAsync();
    }

    private static string Header(HttpResponseMessage response, string name) => Assert.Single(response.Headers.GetValues(name));

    // The first number of a chunk: the width, or the pixels in a metre.
    private static int Number(byte[] png, string chunk)
    {
        var at = png.AsSpan().IndexOf(Encoding.ASCII.GetBytes(chunk)) + 4;
        return System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at));
    }

    private static IEnumerable<string> Ids(JsonNode? node) => node switch
    {
        JsonObject group => group.SelectMany(field => field.Key == "who" && field.Value is JsonValue id ? [(string)id!] : Ids(field.Value)),
        JsonArray list => list.SelectMany(Ids),
        _ => [],
    };
}
