namespace PlainPlans.PlainLanguage.Grammar;

/// <summary>
/// How well one tag stands behind another, from 4 (nearly always) to -6 (nearly never). Written by hand: after "the"
/// stands a thing and no verb, after "will" a verb as the dictionary has it.
/// </summary>
internal static class Neighbours
{
    /// <summary>The place of a row for the beginning of a sentence.</summary>
    public const int Start = 21;

    /// <summary>Behind a comma, a bracket or a dash.</summary>
    public const int Pause = 22;

    /// <summary>Behind Sam's, Mum's.</summary>
    public const int Possessive = 23;

    /// <summary>Behind he's, that's: is or has.</summary>
    public const int IsOrHas = 24;

    private const int Tags = 21;

    // One row for each tag that goes before; one column for each that follows, in the order of the enum.
    private const string Table = """
                  x  n  s  v  t  d  p  g  a  r  o  e  i  c  m  b  h  k  z  u  w
        other     0  0  0  1 -1 -1 -1  0  0  0  1  1  0  0  0  0  0  0  0  0  1
        noun      0  0  0 -3  1  2 -1 -1 -3  0 -1 -2  2  2  2  2  1  1  1 -1 -1
        plural    0 -2 -3  1 -4  2 -1 -1 -3  0 -1 -2  2  2  2  2  2  1  1 -1 -1
        base      0  0  0 -4 -5 -5 -2 -1  0  1  2  2  1  0 -5 -4 -4 -4  1  0  1
        third     0  0  0 -4 -5 -5 -1 -1  0  1  2  2  1  0 -5 -4 -4 -4  1  0  1
        past      0  0  0 -4 -5 -5 -1 -1  0  1  2  2  1  0 -5 -4 -4 -4  1  0  1
        part      0 -1 -1 -4 -4 -4 -2 -2 -1  1  0  1  2  1 -3 -3 -3 -3  1 -1  0
        ing       0  0  0 -4 -4 -4 -1 -2  0  1  1  2  1  0 -2  0 -3 -3  1  0  1
        adj       0  2  2 -3 -3 -3 -2 -2  0 -1 -2 -2  1  1 -2 -2 -2 -2  1 -1  0
        adverb    0  0  0  0  0  0  0  0  1  0  0  0  1  0  0  0  0  0  0  0  0
        pronoun   0 -4 -4  1  1  2 -3 -3 -3  1 -2 -1  0  0  2  2  2  2  0 -2 -1
        det       0  3  2 -6 -6 -5 -2 -1  2  0 -5 -1 -4 -4 -4 -3 -4 -4 -4  1  0
        prep      0  1  1 -5 -5 -5 -3  2  1 -1  2  2 -1  0 -5 -2 -2 -3 -3  1  1
        conj      0  0  0 -1  0  0 -1  0  0  0  2  1  0  0  0  0  0  0  0  0  1
        modal    -3 -3 -4  3 -5 -5 -4 -4 -3  1  1  0 -3 -4 -5  3  3  2 -3 -3  0
        be        0 -1 -1 -5 -5 -5  2  2  2  1  1  1  1 -1 -5  2  0 -4  1  0  0
        have      0  0  0 -5 -5 -4  3 -2  0  1  1  2 -1 -1 -5  3  0  0  2  0  0
        do       -1 -1 -1  3 -5 -4 -4 -2 -1  1  2  1 -1 -1 -5  1  2  2 -1 -1  1
        to       -1  0  0  4 -5 -5 -4 -1 -1  0  1  2 -4 -3 -5  3  3  3 -5  0  2
        number    0  2  3 -3 -3 -2 -2 -2  1  0 -2 -2  1  1  0  0 -1 -1  1  0  0
        name      0  0  0 -3  1  2 -2 -1 -3  0 -1 -2  2  2  2  2  1  1  1  0  1
        start     0  0  0  1 -4 -3 -1  0  0  1  2  2  1  1 -1 -1 -1  0  0  0  1
        pause     0  0  0 -1 -1 -1 -1  0  0  1  1  1  1  2  0  0  0  0  0  0  1
        sams      0  3  3 -5 -5 -4 -1  0  2  0 -4 -2 -3 -3 -4  1 -2 -3 -3  1  0
        hes       0 -2 -2 -5 -5 -5  2  2  2  1  0  2  1 -1 -5  3 -1 -4  0  0  0
        """;

    private static readonly sbyte[] Scores = Read();

    /// <summary>How well a tag stands behind another, or behind one of the places above.</summary>
    public static int Score(int before, Tag tag) => Scores[before * Tags + (int)tag];

    private static sbyte[] Read() =>
    [
        .. Table.Split('\n').Skip(1).SelectMany(row => row.Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1))
            .Select(score => sbyte.Parse(score, System.Globalization.CultureInfo.InvariantCulture)),
    ];
}
