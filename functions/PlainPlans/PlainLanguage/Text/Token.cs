using PlainPlans.PlainLanguage.Grammar;

namespace PlainPlans.PlainLanguage.Text;

/// <summary>
/// One word or number of a passage. Positions are UTF-16 units, <paramref name="End"/> exclusive. A word with hyphens is
/// several tokens, all but the first marked <see cref="TokenMarks.Joined"/>.
/// </summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Key">Lower case, straight apostrophes, without 's: what rules compare.</param>
/// <param name="Marks">What is known about it.</param>
internal readonly record struct Token(int Start, int End, string Key, TokenMarks Marks)
{
    /// <summary>What it does in its sentence.</summary>
    public Tag Tag { get; init; }

    /// <summary>Whether it may take part in a finding.</summary>
    public bool IsOpen => (Marks & TokenMarks.Closed) == 0;

    /// <summary>Whether all of these marks are on it.</summary>
    public bool Is(TokenMarks marks) => (Marks & marks) == marks;
}

/// <summary>What is known about a token.</summary>
[Flags]
internal enum TokenMarks
{
    None = 0,

    /// <summary>Begins with a capital.</summary>
    Capital = 1,

    /// <summary>Two or more letters, all capitals (a plural s may follow).</summary>
    AllCapitals = 1 << 1,

    /// <summary>Ends in 's, which <see cref="Token.Key"/> leaves out.</summary>
    ApostropheS = 1 << 2,

    /// <summary>Joined to the token before by a hyphen.</summary>
    Joined = 1 << 3,

    /// <summary>Holds a digit.</summary>
    Number = 1 << 4,

    /// <summary>A comma, bracket, dash or full stop stands between it and the token before.</summary>
    Break = 1 << 5,

    /// <summary>Inside a quotation, or somebody's own words.</summary>
    Quoted = 1 << 6,

    /// <summary>Part of a name.</summary>
    Name = 1 << 7,

    /// <summary>Part of a web or mail address.</summary>
    Address = 1 << 8,

    /// <summary>Came from a field of the data, which is looked at in its own place.</summary>
    FromData = 1 << 9,

    /// <summary>No rule may touch it.</summary>
    Closed = Quoted | Name | Address,
}
