using System.Globalization;

namespace PlainPlans.Diagnostics;

/// <summary>
/// Every sentence that the checks of a request can say, except those of the language rules, which stand with
/// their rule. A message names the place and what to do, never the value that stands there.
/// </summary>
internal static class Messages
{
    public static Note Malformed(TextPlace place) => Error("json.malformed", "",
        $"The request is not JSON. It goes wrong at line {place.Line}, column {place.Column}.",
        "Look there for a missing or extra comma, quotation mark or bracket.") with { Place = place };

    public static Note NotUtf8(TextPlace place) => Error("json.encoding", "",
        $"The request is not in UTF-8. It goes wrong at line {place.Line}, column {place.Column}.",
        "Write it in UTF-8, and send it as it is, not compressed.") with { Place = place };

    public static Note TooDeep(TextPlace place) => Error("json.too-deep", "",
        $"The request has too many brackets inside brackets. It passes the limit at line {place.Line}, column {place.Column}.",
        "Send the data in the shape of the kind's schema.") with { Place = place };

    public static Note Twice(string pointer) => Error("json.twice", pointer,
        "This field stands twice in the same group.", "Keep one of them.");

    public static Note UnknownFormat(IEnumerable<string> known) => Error("request.unknown-format", "",
        "There is no output format with this name.", $"The formats are: {List(known)}.");

    public static Note UnknownProfile(IEnumerable<string> known) => Error("request.unknown-profile", "",
        "There is no profile with this name.", $"The profiles are: {List(known)}.");

    public static Note NotALanguage(string pointer) => Error("request.language", pointer,
        "This is not the name of a language.", "Write its short name, such as cy for Welsh, ar for Arabic or bn for Bengali.");

    public static Note NoTemplate(string pointer) => new(Severity.Information, "language.no-template", pointer,
        "The kind has no template in this language. Its own headings and sentences stay as they are.",
        "Leave it so, or add a template in this language to the kind, as docs/kinds.md says.");

    public static Note UnknownStyle(IEnumerable<string> known) => Error("request.unknown-style", "",
        "There is no style with this name.", $"The styles are: {List(known)}.");

    public static Note UnknownLayout(IEnumerable<string> known) => Error("request.unknown-layout", "",
        "There is no layout with this name.", $"The layouts are: {List(known)}.");

    public static Note LayoutNotMade(string pointer, IEnumerable<string> possible) => Error("request.layout-not-made", pointer,
        "This document cannot have this layout.", $"It can have: {List(possible)}. Only a story in docx, and not in large print, has others.");

    public static Note WrongWidth(int least, int most) => Error("request.width", "",
        Plain($"The width must be a whole number of pixels from {least} to {most}."), "Mend the width, or leave it out.");

    public static Note WidthNotUsed() => new(Severity.Information, "request.width-not-used", "",
        "This format fits any size, so the width changes nothing in it.", "Ask for png to get a picture of this width.");

    public static Note NoPicture(IEnumerable<string> known) => Error("request.no-picture", "",
        "This request does not say what to draw.", $"Add one of these: {List(known)}.");

    public static Note TwoPictures(IEnumerable<string> known) => Error("request.two-pictures", "",
        "This request asks for more than one picture.", $"Keep one of these, and send the others one by one: {List(known)}.");

    public static Note UnknownRule(string pointer, string? nearest) => Error("override.unknown-rule", pointer,
        "There is no rule with this code that a person may answer for.",
        nearest is null ? "Copy the code from the note. It begins with 'language.' or 'content.'." : $"Did you mean '{nearest}'?");

    public static Note OverrideNotNeeded(string pointer) => new(Severity.Information, "override.not-needed", pointer,
        "The rule finds nothing at this place, so this override does nothing.", "Take it out, or mend its rule or its place.");

    public static Note Missing(string pointer, string purpose) => Error("data.missing", pointer,
        "This field is missing, and the document needs it.", purpose);

    public static Note Unknown(string pointer, string? nearest) => Error("data.unknown-field", pointer,
        "There is no such field here.",
        nearest is null ? "Take it out, or look up the name in the schema." : $"Did you mean '{nearest}'?");

    public static Note WrongType(string pointer, string wanted) => Error("data.type", pointer,
        $"This must be {wanted}.", "Mend the value. The schema shows an example.");

    public static Note Null(string pointer) => Error("data.null", pointer,
        "This field is null, and nothing may be null.", "Give it a value, or leave the field out where the schema lets you.");

    public static Note Blank(string pointer) => Error("data.blank", pointer,
        "This text has no words in it.", "Write it, or leave the field out where the schema lets you.");

    public static Note TooLong(string pointer, int length, int limit) => Error("data.too-long", pointer,
        Plain($"This text has {length} characters. The limit is {limit}."), "Make it shorter, or share it out over more than one field.");

    public static Note TooFew(string pointer, int count, int limit) => Error("data.too-few", pointer,
        Plain($"This list has {count} entries. It needs {limit} or more."), "Add what is missing.");

    public static Note TooMany(string pointer, int count, int limit) => Error("data.too-many", pointer,
        Plain($"This list has {count} entries. The limit is {limit}."), "Take some out, or make a second document.");

    public static Note NotAChoice(string pointer, IEnumerable<string> choices) => Error("data.choice", pointer,
        "This is not one of the choices.", $"The choices are: {List(choices)}.");

    public static Note NotADate(string pointer) => Error("data.date", pointer,
        "This is not a date.", "Write year, month and day, like '2026-11-24'.");

    public static Note OutOfRange(string pointer, double least, double most) => Error("data.range", pointer,
        Plain($"This number must be from {least} to {most}."), "Mend the number.");

    public static Note BadCharacter(string pointer) => Error("data.character", pointer,
        "This text holds a character that no page can show.",
        "Delete it. Such characters often come with text copied from another program.");

    public static Note UnknownPerson(string pointer, string people = "/data/people") => Error("data.unknown-person", pointer,
        "Nobody in the list of people has this id.", $"Use an id from {people}, or add the person there.");

    public static Note UnknownEntry(string pointer, string list) => Error("data.unknown-entry", pointer,
        "Nothing in the list that this points to has this id.", $"Use an id from /data/{list}, or add the entry there.");

    public static Note SameId(string pointer) => Error("data.same-id", pointer,
        "Another entry has this id already.", "Give each entry an id of its own.");

    public static Note TemplateFault(string message, TextPlace place) => Error("template.fault", "",
        message, "Mend the template. The line and column say where.") with { Place = place };

    public static Note Unreadable(string what, TextPlace place) => Error("template.markup", "",
        what, "Mend the template. docs/kinds.md lists what a document can hold.") with { Place = place };

    public static Note ProfileNotShown(string profile) => new(Severity.Information, "writer.profile-not-shown", "/output/profile",
        $"This format has no size of letters, so the profile '{profile}' changes no words in it.", "Ask for docx or html to get this profile.");

    public static Note NoFrames(IEnumerable<string> fitting) => Error("writer.no-frames", "/output/format",
        "This document has no pictures, so there are no frames to make.", $"Ask for one of these formats: {List(fitting)}.");

    public static Note StyleNotShown(string style) => new(Severity.Information, "writer.style-not-shown", "/output/style",
        $"This format has no pictures, so the style '{style}' changes nothing in it.", "Ask for docx or html to get pictures in this style.");

    public static Note ScaleNotDrawn() => new(Severity.Information, "picture.scale-in-words", "",
        "One scale has no picture, because our pen lacks a letter of its words. Its scores stand in the table below it.", "Write names and ends in letters of the Latin alphabet to see it drawn.");

    private static Note Error(string code, string pointer, string message, string hint) =>
        new(Severity.Error, code, pointer, message, hint);

    private static string List(IEnumerable<string> words) => string.Join(", ", words);

    private static string Plain(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
