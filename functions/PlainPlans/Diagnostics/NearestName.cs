namespace PlainPlans.Diagnostics;

/// <summary>Finds the name somebody probably meant.</summary>
internal static class NearestName
{
    // Two slips in a name (a letter too many, a letter wrong) are a typing mistake; three are another word.
    private const int MostSlips = 2;

    /// <summary>The candidate with the fewest slips between it and what was written, or null when all are too far off.</summary>
    public static string? To(string written, IEnumerable<string> candidates) => candidates
        .Where(candidate => Math.Abs(candidate.Length - written.Length) <= MostSlips)
        .Select(candidate => (Name: candidate, Slips: Slips(written, candidate)))
        .Where(candidate => candidate.Slips <= Math.Min(MostSlips, candidate.Name.Length - 1))
        .OrderBy(candidate => candidate.Slips)
        .Select(candidate => candidate.Name)
        .FirstOrDefault();

    // Levenshtein's distance, without regard to case.
    private static int Slips(string written, string wanted)
    {
        var row = new int[wanted.Length + 1];
        for (var j = 0; j < row.Length; j++) row[j] = j;
        for (var i = 1; i <= written.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j < row.Length; j++)
            {
                var same = char.ToUpperInvariant(written[i - 1]) == char.ToUpperInvariant(wanted[j - 1]);
                var cost = Math.Min(diagonal + (same ? 0 : 1), Math.Min(row[j], row[j - 1]) + 1);
                diagonal = row[j];
                row[j] = cost;
            }
        }

        return row[^1];
    }
}
