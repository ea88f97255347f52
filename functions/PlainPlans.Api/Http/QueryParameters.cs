using PlainPlans.Diagnostics;

namespace PlainPlans.Api.Http;

/// <summary>The query of a request. A name that means nothing is refused: a misspelt wish must not go unheard.</summary>
internal static class QueryParameters
{
    // These belong to what stands before the service: the Functions host's keys and API Management's.
    private static readonly HashSet<string> OfTheGateway = new(StringComparer.OrdinalIgnoreCase) { "code", "clientId", "subscription-key" };

    /// <summary>What speaks against the query, or null.</summary>
    public static Problem? Refusal(HttpRequest request, params IReadOnlyCollection<string> known)
    {
        List<Note> notes = [];
        if (request.Query.Keys.Any(name => !OfTheGateway.Contains(name) && !known.Contains(name, StringComparer.OrdinalIgnoreCase)))
            notes.Add(HttpNotes.UnknownParameter(known));
        notes.AddRange(known.Where(name => request.Query[name].Count > 1).Select(HttpNotes.RepeatedParameter));
        return notes.Count == 0 ? null : Problem.Of(ProblemType.WrongRequest, notes);
    }

    /// <summary>The value of a parameter, or null where it is not there.</summary>
    public static string? Value(HttpRequest request, string name) => request.Query[name].FirstOrDefault();
}
