namespace PlainPlans.Templating.Runtime;

/// <summary>What to do about a name that is not there: the name that was probably meant, where there is one.</summary>
internal static class NearestName
{
    // Two slips (a letter too many, a letter wrong) are a typing mistake; three are another word.
    private const int MostSlips = 2;
    private const int MostCandidates = 500;

    /// <summary>A sentence for the end of a message.</summary>
    public static string Advice(string written, IEnumerable<string> candidates)
    {
        var nearest = candidates.Take(MostCandidates)
            .Where(candidate => Math.Abs(candidate.Length - written.Length) <= MostSlips && candidate.Length < 40)
            .Select(candidate => (Name: candidate, Slips: Slips(written, candidate)))
            .Where(candidate => candidate.Slips <= Math.Min(MostSlips, candidate.Name.Length / 2))
            .OrderBy(candidate => candidate.Slips)
            .Select(candidate => candidate.Name)
            .FirstOrDefault();
        return nearest is null ? "Check the spelling." : $"Did you mean '{nearest}'?";
    }

    // Levenshtein's distance, without regard to case.
    private static int Slips(string written, string wanted)
    {
        var row = Enumerable.Range(0, wanted.Length + 1).ToArray();
        for (var i = 1; i <= written.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j < row.Length; j++)
            {
                var isSame = char.ToUpperInvariant(written[i - 1]) == char.ToUpperInvariant(wanted[j - 1]);
                var cost = Math.Min(diagonal + (isSame ? 0 : 1), Math.Min(row[j], row[j - 1]) + 1);
                diagonal = row[j];
                row[j] = cost;
            }
        }

        return row[^1];
    }
}
