using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using PlainPlans.Api.Http;
using PlainPlans.Drawing;
using PlainPlans.Kinds;
using PlainPlans.Writers;

namespace PlainPlans.Api.Endpoints;

/// <summary><c>GET /api/kinds</c> and what lies below it: which documents there are, their schemas and samples.</summary>
internal static class KindEndpoints
{
    public static void Map(IEndpointRouteBuilder app, KindStore kinds)
    {
        var list = Json(KindsAnswer.Of(kinds), ApiJson.Readable.KindsAnswer);
        app.MapRead("/api/kinds", list.WriteAsync);
        MapEach("/api/kinds/{kind}", kind => Json(KindAnswer.Of(kind), ApiJson.Readable.KindAnswer));
        MapEach("/api/kinds/{kind}/schema", kind => new(kind.Schema, "application/schema+json"));
        MapEach("/api/kinds/{kind}/sample", kind => new(kind.Sample, "application/json"));

        void MapEach(string route, Func<Kind, FixedAnswer> answerFor)
        {
            var answers = kinds.All.ToDictionary(kind => kind.Id, answerFor, StringComparer.Ordinal);
            var missing = Problem.Of(ProblemType.NotFound, HttpNotes.UnknownKind(answers.Keys));
            app.MapRead(route, context =>
                answers.TryGetValue((string)context.Request.RouteValues["kind"]!, out var answer) ? answer.WriteAsync(context) : missing.WriteAsync(context));
        }
    }

    private static FixedAnswer Json<T>(T answer, JsonTypeInfo<T> type) => new(JsonSerializer.SerializeToUtf8Bytes(answer, type), "application/json");
}

/// <summary>Everything that can be asked for.</summary>
internal sealed record KindsAnswer(
    IReadOnlyList<KindAnswer> Kinds, IReadOnlyList<FormatAnswer> Formats, IReadOnlyList<string> Profiles, IReadOnlyList<string> Styles, IReadOnlyList<string> Layouts)
{
    public static KindsAnswer Of(KindStore kinds) => new(
        [.. kinds.All.Select(KindAnswer.Of)],
        [.. DocumentWriter.All.Select(writer => new FormatAnswer(writer.Format, writer.MediaType, writer.Extension))],
        [.. Writers.Profiles.Names],
        [.. PictureStyle.Names],
        [.. FrameLayouts.Names]);
}

/// <summary>One kind of document.</summary>
/// <param name="Kind">Its id, for <c>kind</c> in the envelope.</param>
/// <param name="Title">What people call it.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="Language">BCP 47.</param>
/// <param name="Readers">For <c>reader.group</c> in the envelope.</param>
/// <param name="InsistsOnLanguage">Whether language errors always stop it.</param>
/// <param name="Schema">The address of its schema.</param>
/// <param name="Sample">The address of a whole request that shows it at work.</param>
internal sealed record KindAnswer(
    string Kind, string Title, string Purpose, string Language, IReadOnlyList<string> Readers, bool InsistsOnLanguage, string Schema, string Sample)
{
    public static KindAnswer Of(Kind kind) => new(
        kind.Id, kind.Title, kind.Purpose, kind.Language, kind.Readers, kind.InsistsOnLanguage,
        $"/api/kinds/{Uri.EscapeDataString(kind.Id)}/schema", $"/api/kinds/{Uri.EscapeDataString(kind.Id)}/sample");
}

/// <summary>One output format.</summary>
/// <param name="Format">For <c>output.format</c> and <c>?format=</c>.</param>
/// <param name="MediaType">For <c>Accept</c>.</param>
/// <param name="Extension">The ending of file names.</param>
internal sealed record FormatAnswer(string Format, string MediaType, string Extension);
