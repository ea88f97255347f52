namespace PlainPlans.PlainLanguage.Words;

/// <summary>The forms of an English verb. One word may be several of them: <c>helped</c>, <c>put</c>.</summary>
[Flags]
internal enum VerbForm
{
    None = 0,

    /// <summary>help</summary>
    Base = 1,

    /// <summary>helps</summary>
    Third = 1 << 1,

    /// <summary>helped, gave</summary>
    Past = 1 << 2,

    /// <summary>helped, given</summary>
    Participle = 1 << 3,

    /// <summary>helping</summary>
    Ing = 1 << 4,
}
