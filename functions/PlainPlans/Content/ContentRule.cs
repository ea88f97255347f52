using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using PlainPlans.Diagnostics;

namespace PlainPlans.Content;

/// <summary>
/// One rule about what a plan has to say: what it is for and how much it matters. What it looks for is its shapes; see
/// <c>Shapes/ContentShapeTable.cs</c>. Every rule is one file in <c>Rules</c>; a property of the file that is not named
/// here must be the name of a shape, and holds its settings.
/// </summary>
/// <remarks>What may be left out has a setter: the JSON reader would put null into an init-only property that is not there.</remarks>
internal sealed record ContentRule
{
    /// <summary>The code of its notes, stable: <c>content.could-happen</c>.</summary>
    public required string Code { get; init; }

    /// <summary>Its number in the research note (domain.md 2), such as <c>S-01</c>.</summary>
    public required string Number { get; init; }

    /// <summary>Readers or audiences for whom it holds; empty for all.</summary>
    public ImmutableArray<string> Readers { get; set; } = [];

    /// <summary>How much it matters.</summary>
    public required Severity Severity { get; init; }

    /// <summary>Why it matters, in a sentence.</summary>
    public required string Why { get; init; }

    /// <summary>Where it comes from.</summary>
    public required string Source { get; init; }

    /// <summary>What its notes say.</summary>
    public required string Message { get; init; }

    /// <summary>What its notes tell the writer to do.</summary>
    public required string Hint { get; init; }

    /// <summary>Small data documents that it must flag: see <see cref="ContentExample"/>.</summary>
    public required ImmutableArray<JsonElement> Flags { get; init; }

    /// <summary>Small data documents that it must pass.</summary>
    public required ImmutableArray<JsonElement> Passes { get; init; }

    /// <summary>The settings of its shapes, by name.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement> Shapes { get; set; } = [];
}
