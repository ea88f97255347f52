using System.Diagnostics;
using PlainPlans.Api.Http;
using PlainPlans.Diagnostics;

namespace PlainPlans.Api.Contract;

/// <summary>One example of each problem, for the OpenAPI document.</summary>
internal static class ProblemExamples
{
    private const string Reference = "0HN7P3CDU2V5K:00000001";

    public static Problem Of(ProblemType type) => type switch
    {
        _ when type == ProblemType.OurFault => Problem.Of(type, Note(type)) with { Reference = Reference },
        _ => Problem.Of(type, Note(type)),
    };

    private static Note Note(ProblemType type) => type.Name switch
    {
        "malformed-json" => Error("json.malformed", "", "The request is not JSON. It goes wrong at line 3, column 12.",
            "Look there for a missing comma, quotation mark or bracket.") with { Place = new("request", 3, 12) },
        "wrong-request" => Error("data.missing", "/data/outcomes/0/steps/1/who", "This field is missing, and the document needs it.", "Ids of the people who do it."),
        "not-found" => HttpNotes.UnknownKind(["child-plan", "words-and-pictures"]),
        "wrong-method" => HttpNotes.WrongMethod(["GET", "HEAD"]),
        "not-acceptable" => HttpNotes.NotAcceptable(["text/html"]),
        "too-large" => HttpNotes.TooLarge(new Settings().MaxMegabytes),
        "wrong-media-type" => HttpNotes.NotJson,
        "plain-language" => Error("language.victim-blame", "/data/why", "'failed to protect' blames the person who was hurt.", "Say what the person who caused the harm did.") with { Span = new(4, 21) },
        "template-fault" => Error("template.fault", "", "There is no name 'outcome' here.", "Mend the template. The line and column say where.") with { Place = new("child-plan/template.md", 12, 4) },
        "our-fault" => HttpNotes.OurFault(Reference),
        _ => throw new UnreachableException($"Write an example of {type.Name}."),
    };

    private static Note Error(string code, string pointer, string message, string hint) => new(Severity.Error, code, pointer, message, hint);
}
