using PlainPlans.PlainLanguage.Words;

namespace PlainPlans.PlainLanguage.Glossary;

/// <summary>Finds what is wrong with a council's words, all at once.</summary>
internal static class CouncilFaults
{
    public static IEnumerable<string> Of(CouncilFile file)
    {
        if (file.Council.Length == 0) yield return "'council' must say the council's name.";
        if (file.Nation is not (CouncilFile.England or CouncilFile.Wales)) yield return $"'nation' must be {CouncilFile.England} or {CouncilFile.Wales}.";
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < file.Words.Length; i++)
        {
            foreach (var fault in Of(file.Words[i], seen)) yield return $"word {Reading.Number(i + 1)}, '{file.Words[i].Term}': {fault}";
        }
    }

    private static IEnumerable<string> Of(CouncilWord word, HashSet<string> seen)
    {
        if (word.Term.Trim().Length == 0)
        {
            yield return "'term' must have words.";
            yield break;
        }

        if (!seen.Add(word.Term)) yield return "this term stands twice.";
        if (word.Say.IsEmpty && !word.Stays && !word.IsExplained) yield return "it needs 'say', an explanation, or \"stays\": true.";
        if (word.Stays && !word.Say.IsEmpty) yield return "a word that stays has no 'say'.";
        if (word.IsExplained && (word.Young.Length == 0 || word.Older.Length == 0 || word.Adult.Length == 0)) yield return "an explanation needs all of 'young', 'older' and 'adult'.";
        if (word.IsExplained && word.Source.Length == 0) yield return "an explanation needs the 'source' of the fact.";
        if (word.Weight is < 1 or > 3) yield return "'weight' must be 1, 2 or 3.";
        foreach (var phrase in word.Phrases.Concat(word.Unless))
        {
            if (Unreadable(phrase) is { } fault) yield return fault;
        }
    }

    private static string? Unreadable(string phrase)
    {
        try
        {
            return PhraseReader.Read(phrase).Any() ? null : "a phrase is empty.";
        }
        catch (FormatException fault)
        {
            return fault.Message;
        }
        catch (IndexOutOfRangeException)
        {
            return $"'{phrase}' cannot be read.";
        }
    }
}
