namespace PlainPlans.Drawing.Letters;

/// <summary>How far letters stand from each other, in thousandths of the size.</summary>
/// <remarks>
/// Two uprights need the most room and two leaning letters the least, so that the white between letters looks even.
/// The spacing is a little wider than in books for adults: early readers tell letters apart by it.
/// </remarks>
internal static class LetterSpacing
{
    public const double Space = 290;

    // Pairs that would leave a hole, or touch. The letters are base letters: marks do not change the fit.
    private static readonly (string Lefts, string Rights, double Move)[] Pairs =
    [
        ("T", "acdegoqsæœ", -90),
        ("T", "mnpruvwxyz", -62),
        ("Y", "acdegoqsæœ", -84),
        ("VW", "acdegoqsæœ", -48),
        ("Y", "mnpruvwxz", -44),
        ("VW", "mnpruy", -20),
        ("TVWY", "A", -64),
        ("A", "TVWY", -64),
        ("L", "TVWY", -84),
        ("AL", "'\"’”‘“", -60),
        ("FPTVWY", ".,…", -100),
        ("FP", "A", -56),
        ("FP", "acdegoq", -24),
        ("rvwy", ".,…", -56),
        ("r", "acdegoq", -18),
        ("kKR", "acdegoq", -14),
        ("“‘", "A", -60),
        ("f", "’”'\"?!)]", 56),
        ("7", ".,…", -80),
    ];

    private static readonly Dictionary<(int, int), double> Kerning = Pairs
        .SelectMany(pair => pair.Lefts.SelectMany(left => pair.Rights.Select(right => ((int)left, (int)right, pair.Move))))
        .ToDictionary(pair => (pair.Item1, pair.Item2), pair => pair.Move);

    /// <summary>The room beside a letter on this side.</summary>
    public static double Room(char side) => side switch
    {
        '|' => 118,
        '(' or ')' => 90,
        '/' => 64,
        _ => 0,
    };

    /// <summary>How much further from each other than usual this pair stands; mostly nearer.</summary>
    public static double Between(int left, int right) => Kerning.GetValueOrDefault((left, right));
}
