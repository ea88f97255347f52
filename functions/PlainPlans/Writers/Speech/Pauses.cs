namespace PlainPlans.Writers.Speech;

/// <summary>How long a listener is given, in milliseconds.</summary>
internal static class Pauses
{
    /// <summary>Between two things of one list or table.</summary>
    public const int Item = 500;

    /// <summary>Around a passage that is set apart, and after a heading.</summary>
    public const int Heading = 800;

    /// <summary>Before a heading inside a part.</summary>
    public const int Section = 1200;

    /// <summary>Before a heading that opens a part.</summary>
    public const int Part = 2000;

    /// <summary>To look at a picture, or to think about where to sign and what to draw.</summary>
    public const int Look = 4000;
}
