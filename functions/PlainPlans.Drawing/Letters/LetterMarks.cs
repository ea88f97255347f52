namespace PlainPlans.Drawing.Letters;

/// <summary>Where a mark stands on its letter.</summary>
internal enum MarkPlace
{
    /// <summary>Over the middle of the letter, above its top.</summary>
    Above,

    /// <summary>Under the middle of the letter.</summary>
    Below,

    /// <summary>At the right foot of the letter.</summary>
    Foot,
}

/// <summary>A mark over or under a letter.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Form">Its way, with x 0 in the middle of the letter; marks above are drawn for a letter 430 high.</param>
internal sealed record LetterMark(MarkPlace Place, LetterForm Form);

/// <summary>
/// Marks, by their combining characters, and the letters that carry them. The table is our own, because what the
/// system knows of composed letters changes with the machine.
/// </summary>
internal static class LetterMarks
{
    private static readonly (char Mark, string Bases, string Composed)[] Rows =
    [
        ('\u0300', "aeiouwynAEIOUWYN", "àèìòùẁỳǹÀÈÌÒÙẀỲǸ"),
        ('\u0301', "aeiouwycnszrlgkAEIOUWYCNSZRLGK", "áéíóúẃýćńśźŕĺǵḱÁÉÍÓÚẂÝĆŃŚŹŔĹǴḰ"),
        ('\u0302', "aeiouwycghjsAEIOUWYCGHJS", "âêîôûŵŷĉĝĥĵŝÂÊÎÔÛŴŶĈĜĤĴŜ"),
        ('\u0303', "aeiounyAEIOUNY", "ãẽĩõũñỹÃẼĨÕŨÑỸ"),
        ('\u0304', "aeiouAEIOU", "āēīōūĀĒĪŌŪ"),
        ('\u0306', "aegiouAEGIOU", "ăĕğĭŏŭĂĔĞĬŎŬ"),
        ('\u0307', "aegzcbdfmpstAEGIZCBDFMPST", "ȧėġżċḃḋḟṁṗṡṫȦĖĠİŻĊḂḊḞṀṖṠṪ"),
        ('\u0308', "aeiouwyAEIOUWY", "äëïöüẅÿÄËÏÖÜẄŸ"),
        ('\u030A', "auAU", "åůÅŮ"),
        ('\u030B', "ouOU", "őűŐŰ"),
        ('\u030C', "acdegnrstzACDEGNRSTZ", "ǎčďěǧňřšťžǍČĎĚǦŇŘŠŤŽ"),
        ('\u0323', "aeioudhlmnrstAEIOUDHLMNRST", "ạẹịọụḍḥḷṃṇṛṣṭẠẸỊỌỤḌḤḶṂṆṚṢṬ"),
        ('\u0326', "stST", "șțȘȚ"),
        ('\u0327', "csteklnrCSTEKLNR", "çşţȩķļņŗÇŞŢȨĶĻŅŖ"),
        ('\u0328', "aeiouAEIOU", "ąęįǫųĄĘĮǪŲ"),
    ];

    private static readonly Dictionary<int, (int Base, int Mark)> Compositions = Rows
        .SelectMany(row => row.Bases.Zip(row.Composed, (letter, composed) => (composed, letter, row.Mark)))
        .ToDictionary(row => (int)row.composed, row => ((int)row.letter, (int)row.Mark));

    private static readonly Dictionary<int, LetterMark> Marks = new()
    {
        [0x300] = Above("M -62 650 L 38 540"),
        [0x301] = Above("M 62 650 L -38 540"),
        [0x302] = Above("M -96 545 L 0 645 L 96 545"),
        [0x303] = Above("M -112 555 C -96 622 -44 636 0 600 C 44 564 96 578 112 645"),
        [0x304] = Above("M -104 590 L 104 590"),
        [0x306] = Above("M -98 650 C -82 556 82 556 98 650"),
        [0x307] = Above("D 0 595"),
        [0x308] = Above("D -84 595 D 84 595"),
        [0x30A] = Above("O 0 612 64 64"),
        [0x30B] = Above("M -30 650 L -92 540 M 104 650 L 42 540"),
        [0x30C] = Above("M -96 645 L 0 545 L 96 645"),
        [0x323] = new(MarkPlace.Below, LetterForm.Parse("D 0 -140")),
        [0x326] = new(MarkPlace.Below, LetterForm.Parse("M 14 -116 C 16 -160 4 -196 -26 -222 D 14 -116")),
        [0x327] = new(MarkPlace.Below, LetterForm.Parse("M 4 -20 L -14 -86 C 58 -86 96 -114 92 -154 C 86 -210 10 -232 -74 -208")),
        [0x328] = new(MarkPlace.Foot, LetterForm.Parse("M 0 18 C -58 -36 -92 -92 -80 -148 C -66 -206 -4 -212 48 -180")),
    };

    // A cedilla would cut through the feet of these letters; where they carry one (Latvian, old Romanian) it looks like a comma.
    private const string CommaBelow = "klnrtKLNRT";

    /// <summary>The letter and the mark that a composed character is made of.</summary>
    public static bool TryTakeApart(int composed, out int letter, out int mark)
    {
        (letter, mark) = Compositions.GetValueOrDefault(composed);
        return letter != 0;
    }

    /// <summary>Whether the character is a mark for the letter before it.</summary>
    public static bool IsMark(int character) => Marks.ContainsKey(character);

    /// <summary>The mark on that letter, or null.</summary>
    public static LetterMark? On(int letter, int mark) =>
        Marks.GetValueOrDefault(mark == 0x327 && CommaBelow.Contains((char)letter, StringComparison.Ordinal) ? 0x326 : mark);

    private static LetterMark Above(string way) => new(MarkPlace.Above, LetterForm.Parse(way));
}
