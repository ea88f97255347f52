using PlainPlans.Diagnostics;
using PlainPlans.PlainLanguage.Glossary;
using PlainPlans.PlainLanguage.Text;

namespace PlainPlans.PlainLanguage;

/// <summary>Turns findings into notes: one for each place, none twice, in the order of the data and then of the document.</summary>
internal static class NoteWriter
{
    /// <summary>Said of a document in another language, for which there are no rules yet.</summary>
    public static Note NotChecked { get; } = new(
        Severity.Information, "language.not-checked", "",
        "The language rules know English only, so nobody has looked at these words.", "Ask somebody who reads this language to look at them.");

    /// <summary>Said of words for which there is no room in the list at the end. They are words of the glossary, so naming them gives nothing away.</summary>
    public static Note LeftOut(IEnumerable<string> words) => new(
        Severity.Information, "language.words-left", "",
        $"The end of the document explains {Reading.Number(WordsUsed.Most)} hard words, and there are more: {string.Join(", ", words.Select(word => $"'{word}'"))}.",
        "Say what they mean where they stand, or use words that need no help.");

    /// <summary>Said where two layers of words differ, once for each word: which stands, and what the other has.</summary>
    public static Note WordsDiffer(string pointer, string stands, string differs) => new(
        Severity.Information, "language.words-differ", pointer,
        $"Two lists of words differ here. {stands} {differs}", "Leave it so, or change one of the lists.");

    /// <summary>The same finding for a word that stays because an upper layer has it.</summary>
    public static Finding Stays(Finding finding, bool isTheChilds) => finding with
    {
        Lowered = Severity.Information,
        Fix = null,
        Message = $"{finding.Message} {(isTheChilds ? "It is the child's own word, so it stays." : "The council keeps it.")}",
    };

    /// <summary>The same finding for a word that the end of the document explains: worth knowing, and nothing has to be done.</summary>
    public static Finding ExplainedAtEnd(Finding finding) => finding with
    {
        Lowered = Severity.Information,
        Message = $"{finding.Message} The end of the document says what it means.",
    };

    /// <summary>The notes of a reading.</summary>
    public static IEnumerable<Note> Write(Reading reading)
    {
        var ordered = reading.StandingFindings
            .OrderBy(finding => finding.Passage.Place.IsField ? 0 : 1)
            .ThenBy(finding => finding.Passage.Place.Line)
            .ThenBy(finding => finding.Start)
            .ThenBy(finding => finding.Rule.Code, StringComparer.Ordinal);

        // A template says the same in each turn of a loop: once is enough.
        var toldOfDocument = new HashSet<(string, string)>();
        foreach (var finding in ordered)
        {
            var severity = finding.SeverityFor(reading.Reader);
            if (finding.Passage.Place.IsField)
            {
                yield return new(severity, finding.Rule.Code, finding.Passage.Place.Pointer, finding.Message, finding.Hint)
                {
                    Span = new(finding.Start, finding.End),
                    Suggestions = finding.Suggestions,
                    Fix = finding.Fix,
                };
            }
            else if (toldOfDocument.Add((finding.Rule.Code, finding.Passage.Text[finding.Start..finding.End])))
            {
                var place = new TextPlace("document", finding.Passage.Place.Line, finding.Start + 1);
                yield return new(severity, finding.Rule.Code, "", $"{finding.Message} {Where(finding.Passage, reading)}", finding.Hint) { Place = place, Suggestions = finding.Suggestions };
            }
        }

        foreach (var (rule, message, hint) in reading.Whole.OrderBy(whole => whole.Rule.Code, StringComparer.Ordinal))
            yield return new(rule.SeverityFor(reading.Reader)!.Value, rule.Code, "", message, hint); // only rules that hold for the reader are run
    }

    /// <summary>
    /// Under which heading a passage of the document stands. A heading with words of the data in it is counted and not repeated:
    /// notes never show a family's data.
    /// </summary>
    public static string Where(Passage passage, Reading reading)
    {
        var firstOfDocument = reading.FirstOfDocument;
        var heading = reading.Passages[firstOfDocument + passage.Place.Heading];
        if (heading == passage) return "It stands in a heading of the document.";
        if (heading.Tokens.All(token => token.IsOpen && !token.Is(TokenMarks.FromData))) return $"It stands under '{heading.Text}'.";

        // The title is the first one and does not count.
        var number = reading.Passages.Skip(firstOfDocument).Take(passage.Place.Heading).Count(before => before.Place.Role == PassageRole.Heading);
        return number == 0 ? "It stands under the title of the document." : $"It stands under heading {Reading.Number(number)} of the document.";
    }
}
