using PlainPlans.Api.Http;
using PlainPlans.Diagnostics;
using PlainPlans.Texts;
using PlainPlans.Texts.Word;

namespace PlainPlans.Api.Endpoints;

/// <summary>
/// <c>POST /api/texts</c>: any text in, what the rules find in it out. A text and what is wanted of it come as JSON; a Word
/// file comes as itself, with its reader in the address. <c>?format=</c> wins over <c>Accept</c>.
/// </summary>
internal static class TextEndpoints
{
    public static void Map(IEndpointRouteBuilder app, Settings settings) =>
        app.MapPost("/api/texts", context => ReviewAsync(context, settings.MaxBytes));

    private static async Task ReviewAsync(HttpContext context, long maxBytes)
    {
        var isWord = RequestBody.Is(context.Request, WordFile.MediaType);
        string[] parameters = isWord ? ["format", "reader"] : ["format"];
        var refusal = QueryParameters.Refusal(context.Request, parameters) ?? RequestBody.Refusal(context.Request, WordFile.MediaType);
        var formats = ReviewFile.FormatsFor(isWord);
        var format = QueryParameters.Value(context.Request, "format");
        if (refusal is null && format is null && !AcceptHeader.TryChoose(context.Request, formats, out format)) refusal = AcceptHeader.Refusal(formats);
        format ??= ReviewFile.Json;
        if (refusal is null && formats.All(known => known.Name != format)) refusal = Problem.Of(ProblemType.WrongRequest, HttpNotes.UnknownAnswer(formats.Select(known => known.Name)));
        if (refusal is not null)
        {
            await refusal.WriteAsync(context);
            return;
        }

        var body = await RequestBody.ReadAsync(context.Request, maxBytes);
        var (made, notes) = isWord ? OfWord(body, QueryParameters.Value(context.Request, "reader"), format) : OfJson(body, format);
        if (made is null) await Problem.Of(notes).WriteAsync(context);
        else if (format == ReviewFile.Json) await AnswerAsync(context, made);
        else await FileAnswer.WriteAsync(context, made.Bytes, made.MediaType, made.FileName, made.Notes);
    }

    private static Outcome<ReviewFile> OfJson(ReadOnlyMemory<byte> body, string format)
    {
        var (request, notes) = TextRequest.Read(body);
        if (request is null) return new(null, notes);
        var (review, faults) = TextReview.Read(request.Text, request.Form, request.Reader, request.Names, request.Fixes);
        return review is null ? new(null, faults) : new(ReviewFile.Of(review, request.Fixes, null, format), notes);
    }

    private static Outcome<ReviewFile> OfWord(ReadOnlyMemory<byte> body, string? readerName, string format)
    {
        if (readerName is null) return new(null, [HttpNotes.NoReader(ReaderNames.Ids)]);
        if (ReaderNames.Find(readerName) is not { } reader) return new(null, [HttpNotes.UnknownReader(ReaderNames.Ids)]);
        var (word, notes) = WordFile.Read(body);
        if (word is null) return new(null, notes);
        var review = TextReview.Of(word.Text, TextForm.Plain, reader, [], fixes: false);
        return new(ReviewFile.Of(review, fixes: false, word, format), notes);
    }

    private static async Task AnswerAsync(HttpContext context, ReviewFile made)
    {
        context.Response.ContentType = made.MediaType;
        context.Response.ContentLength = made.Bytes.Length;
        await context.Response.Body.WriteAsync(made.Bytes, context.RequestAborted);
    }
}
