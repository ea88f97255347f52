using PlainPlans.Kinds;

namespace PlainPlans.Requests;

/// <summary>One text of the data, where it stands, and what its words are.</summary>
/// <param name="Pointer">JSON Pointer into the request.</param>
/// <param name="Words">What the words are: only <see cref="WordsMeaning.Prose"/> is checked.</param>
/// <param name="Text">The text.</param>
internal sealed record DataText(string Pointer, WordsMeaning Words, string Text)
{
    /// <summary>The list of the data to which an entry's id belongs. Empty for other texts.</summary>
    public string List { get; init; } = "";

    /// <summary>The only readers who see it. Empty where everybody may.</summary>
    public string Audience { get; init; } = "";
}
