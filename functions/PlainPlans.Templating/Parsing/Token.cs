namespace PlainPlans.Templating.Parsing;

internal enum TokenKind : byte
{
    /// <summary>Text outside the blocks.</summary>
    Raw,

    /// <summary>The opening of a block. Its value is the block's indent.</summary>
    Enter,

    /// <summary>The closing of a block.</summary>
    Exit,

    /// <summary>The end of the file.</summary>
    End,
    NewLine,
    Semicolon,

    /// <summary>A name; the value is the text. Also <c>empty?</c> behind a point.</summary>
    Name,

    /// <summary><c>$</c>, <c>$$</c>, <c>$1</c> or <c>$name</c>; the value is what follows the first <c>$</c>.</summary>
    Local,

    /// <summary>A number; the value is the boxed number.</summary>
    Number,

    /// <summary>A text; the value is what it says.</summary>
    Text,

    /// <summary>The pieces of <c>$"one{expression}two{expression}three"</c>: one, two, three.</summary>
    InterpolationStart,
    InterpolationMiddle,
    InterpolationEnd,

    /// <summary>Something that no token begins with.</summary>
    Unknown,

    Dot, CarefulDot, Comma, Colon, Question,
    OpenParen, CloseParen, OpenBracket, CloseBracket, OpenBrace, CloseBrace,
    Pipe, Assign, AssignPlus, AssignMinus, AssignTimes, AssignDivide, AssignWholeDivide, AssignModulo,
    Coalesce, NotCoalesce, Or, And, Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual,
    Plus, Minus, Times, Divide, WholeDivide, Modulo, ShiftLeft, ShiftRight, Range, RangeExclusive,
    Not, Caret, At, Increment, Decrement, Ellipsis,
}

/// <param name="Kind">What it is.</param>
/// <param name="HasSpaceBefore">Whether white space comes before it: that tells <c>f (x)</c> from <c>f(x)</c>.</param>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset just behind its last character.</param>
/// <param name="Value">What it says, where that is more than its kind.</param>
internal readonly record struct Token(TokenKind Kind, bool HasSpaceBefore, int Start, int End, object? Value)
{
    public string Text => (string)Value!; // asked only of tokens that carry a text

    public bool IsName(string name) => Kind == TokenKind.Name && Text == name;

    public bool EndsStatement => Kind is TokenKind.NewLine or TokenKind.Semicolon or TokenKind.Exit or TokenKind.End;
}
