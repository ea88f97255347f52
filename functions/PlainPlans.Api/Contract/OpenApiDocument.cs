using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using PlainPlans.Api.Http;
using PlainPlans.Drawing;
using PlainPlans.Kinds;
using PlainPlans.Rendering;
using PlainPlans.Texts;
using PlainPlans.Writers;

namespace PlainPlans.Api.Contract;

/// <summary>
/// The OpenAPI 3.1 document: <c>openapi.base.json</c>, filled up with what the program knows — kinds, formats, profiles
/// and problems. The same kinds give the same bytes.
/// </summary>
internal static class OpenApiDocument
{
    private const string Documents = "/api/documents";
    private const string Pictures = "/api/pictures";
    private const string Texts = "/api/texts";
    private const string PictureRequest = "request.picture";

    private static readonly JsonSerializerOptions Readable = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true, NewLine = "\n",
    };

    private static readonly ProblemType[] OfBodies =
    [
        ProblemType.MalformedJson, ProblemType.WrongRequest, ProblemType.TooLarge, ProblemType.WrongMediaType, ProblemType.OurFault,
    ];

    /// <summary>Which problems each address answers with, besides those that any address may.</summary>
    private static readonly (string Path, ProblemType[] Problems)[] Failures =
    [
        (Documents, [.. OfBodies, ProblemType.NotAcceptable, ProblemType.PlainLanguage, ProblemType.TemplateFault]),
        (Pictures, [.. OfBodies, ProblemType.NotAcceptable]),
        (Texts, OfBodies),
        ("/api/checks", [.. OfBodies, ProblemType.TemplateFault]),
        ("/api/kinds/{kind}", [ProblemType.NotFound]),
        ("/api/kinds/{kind}/schema", [ProblemType.NotFound]),
        ("/api/kinds/{kind}/sample", [ProblemType.NotFound]),
    ];

    /// <summary>The document as JSON in UTF-8.</summary>
    public static byte[] Build(KindStore kinds, PicturePipeline pictures)
    {
        var document = Base();
        document["info"]!["version"] = ProgramVersion.Text;
        var components = document["components"]!.AsObject();
        var schemas = components["schemas"]!.AsObject();
        schemas["kindId"] = Choice(kinds.All.Select(kind => kind.Id));
        schemas["format"] = Choice(DocumentWriter.All.Select(writer => writer.Format));
        schemas["profile"] = Choice(Profiles.Names);
        schemas["pictureFormat"] = Choice(PictureFormat.All.Select(format => format.Name));
        schemas["pictureStyle"] = Choice(PictureStyle.Names);
        schemas["layout"] = Choice(FrameLayouts.Names);
        schemas["request.text"] = EnvelopeSchema.Group(TextRequest.Fields);
        schemas["category"] = Choice(CategoryNames.All);
        KindSchemas.Add(schemas, kinds);
        KindSchemas.Add(schemas, PictureRequest, pictures.Schema);

        var examples = components["examples"]!.AsObject();
        foreach (var type in ProblemType.All) examples[type.Name] = Example(type);
        foreach (var kind in kinds.All) examples[KindSchemas.RequestName(kind)] = Sample(kind);
        examples[PictureRequest] = new JsonObject { ["summary"] = "A scene with one person", ["value"] = JsonNode.Parse(PictureSample.Json.Span) };
        components["requestBodies"]!["envelope"]!["content"]![RequestBody.MediaType]!["examples"] = References(kinds.All.Select(KindSchemas.RequestName));

        var content = document["paths"]![Documents]!["post"]!["responses"]!["200"]!["content"]!.AsObject();
        foreach (var writer in DocumentWriter.All) content[writer.MediaType] = new JsonObject();
        var drawn = document["paths"]![Pictures]!["post"]!["responses"]!["200"]!["content"]!.AsObject();
        foreach (var format in PictureFormat.All.Where(format => format != PictureFormat.Json)) drawn[format.MediaType] = new JsonObject();
        foreach (var (path, problems) in Failures) AddFailures(document["paths"]![path]!.AsObject(), problems);
        return JsonSerializer.SerializeToUtf8Bytes(document, Readable);
    }

    private static JsonObject Base()
    {
        using var text = typeof(OpenApiDocument).Assembly.GetManifestResourceStream("openapi.base.json")!; // embedded by the project file
        return JsonNode.Parse(text)!.AsObject();
    }

    private static JsonObject Choice(IEnumerable<string> choices) => new()
    {
        ["type"] = "string",
        ["enum"] = new JsonArray([.. choices.Select(choice => JsonValue.Create(choice))]),
    };

    private static JsonObject Example(ProblemType type) => new()
    {
        ["summary"] = type.Title,
        ["description"] = type.Detail,
        ["value"] = JsonNode.Parse(ProblemExamples.Of(type).ToJson()),
    };

    private static JsonObject Sample(Kind kind) => new()
    {
        ["summary"] = kind.Title,
        ["description"] = kind.Purpose,
        ["value"] = JsonNode.Parse(kind.Sample.Span),
    };

    private static JsonObject References(IEnumerable<string> examples) => new(examples.Select(name =>
        KeyValuePair.Create<string, JsonNode?>(name, new JsonObject { ["$ref"] = $"#/components/examples/{name}" })));

    // Two problems may share a status: they become one answer with two examples.
    private static void AddFailures(JsonObject path, ProblemType[] problems)
    {
        var operation = path.Single(member => member.Key is "get" or "post").Value!;
        foreach (var status in problems.GroupBy(problem => problem.Status).OrderBy(group => group.Key))
        {
            operation["responses"]![status.Key.ToString(CultureInfo.InvariantCulture)] = new JsonObject
            {
                ["description"] = string.Join(" Or: ", status.Select(problem => problem.Title + ".")),
                ["content"] = new JsonObject
                {
                    [Problem.MediaType] = new JsonObject
                    {
                        ["schema"] = new JsonObject { ["$ref"] = "#/components/schemas/problem" },
                        ["examples"] = References(status.Select(problem => problem.Name)),
                    },
                },
            };
        }
    }
}
