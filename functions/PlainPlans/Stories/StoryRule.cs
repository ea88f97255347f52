using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using PlainPlans.Diagnostics;

namespace PlainPlans.Stories;

/// <summary>
/// One rule for stories: what it is for and how much it matters. What it looks for is its shapes; see
/// <c>Shapes/StoryShapeTable.cs</c>. Every rule is one file in <c>Rules</c>; a property of the file that is not named
/// here must be the name of a shape, and holds its settings.
/// </summary>
/// <remarks>What may be left out has a setter: the JSON reader would put null into an init-only property that is not there.</remarks>
internal sealed record StoryRule
{
    /// <summary>The code of its notes, stable: <c>story.good-start</c>.</summary>
    public required string Code { get; init; }

    /// <summary>Its number in the research note (domain.md 4.7), such as <c>W-01</c>; empty for a rule of our own.</summary>
    public string Number { get; set; } = "";

    /// <summary>How much it matters. An error leaves the story a draft.</summary>
    public required Severity Severity { get; init; }

    /// <summary>Readers or audiences for whom it holds; empty for all.</summary>
    public ImmutableArray<string> Readers { get; set; } = [];

    /// <summary>Whether it stops the document whatever the request says: for what must not leave the council.</summary>
    public bool Stops { get; set; }

    /// <summary>Why it matters, in a sentence.</summary>
    public required string Why { get; init; }

    /// <summary>Where it comes from.</summary>
    public required string Source { get; init; }

    /// <summary>What its notes say. Shapes fill in what stands in braces.</summary>
    public required string Message { get; init; }

    /// <summary>What its notes tell the writer to do.</summary>
    public required string Hint { get; init; }

    /// <summary>Data of stories, or parts of them, that it must flag. A <c>reader</c> beside the data names who reads it.</summary>
    public required ImmutableArray<JsonElement> Flags { get; init; }

    /// <summary>Data that it must pass.</summary>
    public required ImmutableArray<JsonElement> Passes { get; init; }

    /// <summary>The settings of its shapes, by name.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement> Shapes { get; set; } = [];

    /// <summary>All rules, by number and code; our own come last.</summary>
    public static ImmutableArray<StoryRule> All => StoryRuleBook.Rules;
}
