using System.Collections.Immutable;
using PlainPlans.Diagnostics;

namespace PlainPlans.Api.Http;

/// <summary>One way in which a request can fail, the same each time it happens.</summary>
/// <param name="Name">Names it in the OpenAPI document.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Title">What happened, in a few words.</param>
/// <param name="Detail">What that means for the caller.</param>
internal sealed record ProblemType(string Name, int Status, string Title, string Detail)
{
    public static readonly ProblemType MalformedJson = new(
        "malformed-json", 400, "The request cannot be read as JSON", "Nothing was made. The error says where reading stopped.");

    public static readonly ProblemType WrongRequest = new(
        "wrong-request", 400, "The request does not fit", "Nothing was made. Mend each error and send the request again.");

    public static readonly ProblemType NotFound = new(
        "not-found", 404, "There is nothing here", "Look at the hint for what there is.");

    public static readonly ProblemType WrongMethod = new(
        "wrong-method", 405, "This address does not take this method", "The Allow header lists the methods it takes.");

    public static readonly ProblemType NotAcceptable = new(
        "not-acceptable", 406, "We cannot make what the Accept header asks for", "Nothing was made. The hint lists what can be made.");

    public static readonly ProblemType TooLarge = new(
        "too-large", 413, "The request is too large", "The body was not read to its end.");

    public static readonly ProblemType WrongMediaType = new(
        "wrong-media-type", 415, "The body is not sent as JSON", "The body was not read.");

    public static readonly ProblemType PlainLanguage = new(
        "plain-language", 422, "The words are not plain enough for the reader",
        "Nothing was made, because this request insists on plain language. Mend each error, or ask for advice only.");

    public static readonly ProblemType TemplateFault = new(
        "template-fault", 500, "The template cannot print this request",
        "Nothing was made. The people who look after the templates have to mend this.");

    public static readonly ProblemType OurFault = new(
        "our-fault", 500, "The service failed", "Nothing was made. The fault is in the service.");

    public static readonly ImmutableArray<ProblemType> All =
    [
        MalformedJson, WrongRequest, NotFound, WrongMethod, NotAcceptable, TooLarge, WrongMediaType, PlainLanguage, TemplateFault, OurFault,
    ];

    /// <summary>Leads to the description of this problem in the OpenAPI document.</summary>
    public string Address => $"/api/openapi.json#/components/examples/{Name}";

    /// <summary>The problem that a request has which came to these errors.</summary>
    public static ProblemType Of(IReadOnlyCollection<Note> errors)
    {
        if (errors.Any(error => IsAbout(error, "json.malformed", "json.encoding", "json.too-deep"))) return MalformedJson;
        if (errors.Any(error => IsAbout(error, "template."))) return TemplateFault;
        return errors.All(error => IsAbout(error, "language.")) ? PlainLanguage : WrongRequest;
    }

    private static bool IsAbout(Note note, params ReadOnlySpan<string> codes)
    {
        foreach (var code in codes)
        {
            if (note.Code.StartsWith(code, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
