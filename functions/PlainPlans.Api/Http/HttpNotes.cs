using PlainPlans.Diagnostics;

namespace PlainPlans.Api.Http;

/// <summary>
/// Every sentence that the service says about a request before it looks at the data. None of them repeats what the
/// caller sent.
/// </summary>
internal static class HttpNotes
{
    public static Note NoSuchAddress => Error("http.address",
        "There is nothing at this address.", "GET /api/openapi.json lists every address.");

    public static Note UnknownKind(IEnumerable<string> known) => Error("request.unknown-kind",
        "There is no kind of document with this name.", $"The kinds are: {List(known)}.");

    public static Note WrongMethod(IEnumerable<string> allowed) => Error("http.method",
        "This address does not take this method.", $"Use {string.Join(" or ", allowed)}.");

    public static Note NotAcceptable(IEnumerable<string> makeable) => Error("http.accept",
        "The Accept header names nothing that we can make.", $"Leave it out, or name one of these: {List(makeable)}.");

    public static Note TooLarge(int megabytes) => Error("http.too-large",
        $"The body is larger than {megabytes} MB, which is the limit.", "Send less, or ask the people who run the service for a higher limit.");

    public static Note CutOff => Error("http.cut-off",
        "The body did not arrive whole.", "Send it again.");

    public static Note NotJson => Error("http.media-type",
        "The Content-Type header does not say that the body is JSON.", "Send the header Content-Type: application/json.");

    public static Note NotUtf8 => Error("http.charset",
        "The Content-Type header names another character set than UTF-8.", "Write the body in UTF-8, and leave the charset out.");

    public static Note Compressed => Error("http.encoding",
        "This service does not read compressed bodies.", "Send it as it is, without a Content-Encoding header.");

    public static Note UnknownParameter(IReadOnlyCollection<string> known) => Error("request.unknown-parameter",
        "The address has a query parameter that means nothing here.",
        known.Count == 0 ? "Take it out. This address takes none." : $"This address takes: {List(known)}.");

    public static Note RepeatedParameter(string name) => Error("request.repeated-parameter",
        $"The query parameter '{name}' stands there more than once.", "Keep one of them.");

    public static Note NotYesOrNo(string name) => Error("request.yes-or-no",
        $"The query parameter '{name}' must be true or false.", "Mend it, or leave it out.");

    public static Note NoReader(IEnumerable<string> known) => Error("request.no-reader",
        "The address does not say who will read this file.", $"Add ?reader= to the address, with one of these: {List(known)}.");

    public static Note UnknownReader(IEnumerable<string> known) => Error("request.unknown-reader",
        "There is no reader with this name.", $"The readers are: {List(known)}.");

    public static Note UnknownAnswer(IEnumerable<string> known) => Error("request.unknown-answer",
        "We cannot answer this in that format.", $"The formats are: {List(known)}.");

    public static Note OurFault(string reference) => Error("http.our-fault",
        "Something went wrong inside the service.",
        $"Try once more. If it fails again, give the people who run the service this reference: {reference}.");

    private static Note Error(string code, string message, string hint) => new(Severity.Error, code, "", message, hint);

    private static string List(IEnumerable<string> words) => string.Join(", ", words);
}
