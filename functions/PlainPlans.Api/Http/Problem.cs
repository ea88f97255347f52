using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json;
using PlainPlans.Diagnostics;

namespace PlainPlans.Api.Http;

/// <summary>A failed request as callers get it: RFC 9457, with every error at once.</summary>
/// <param name="Type">Leads to what the OpenAPI document says about this type of problem.</param>
/// <param name="Title">The same for each problem of the type.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Detail">What it means for the caller.</param>
/// <param name="Errors">What has to be mended. Never empty.</param>
internal sealed record Problem(string Type, string Title, int Status, string Detail, ImmutableArray<NoteAnswer> Errors)
{
    public const string MediaType = "application/problem+json";

    /// <summary>The notes that stop nothing. Null where there are none.</summary>
    public IReadOnlyList<NoteAnswer>? Notes { get; init; }

    /// <summary>Finds a failure of ours in the log. Null for all others.</summary>
    public string? Reference { get; init; }

    /// <summary>The problem of a request that gave no document.</summary>
    public static Problem Of(ImmutableArray<Note> notes)
    {
        Note[] errors = [.. notes.Where(note => note.Stops)];
        Note[] others = [.. notes.Where(note => !note.Stops)];
        if (errors.Length == 0) throw new UnreachableException("A stage gave no value and no error.");
        return Of(ProblemType.Of(errors), errors) with { Notes = others.Length == 0 ? null : [.. others.Select(NoteAnswer.Of)] };
    }

    public static Problem Of(ProblemType type, params IEnumerable<Note> errors) =>
        new(type.Address, type.Title, type.Status, type.Detail, [.. errors.Select(NoteAnswer.Of)]);

    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this, ApiJson.Readable.Problem);

    public async Task WriteAsync(HttpContext context)
    {
        var json = ToJson();
        context.Response.StatusCode = Status;
        context.Response.ContentType = MediaType;
        context.Response.ContentLength = json.Length;
        await context.Response.Body.WriteAsync(json, context.RequestAborted);
    }
}
