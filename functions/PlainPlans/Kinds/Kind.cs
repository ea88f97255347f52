using System.Collections.Immutable;
using PlainPlans.Documents;

namespace PlainPlans.Kinds;

/// <summary>A kind of document: one folder under <c>templates/</c>, read and checked.</summary>
public sealed record Kind
{
    /// <summary>The folder's name, such as <c>child-plan</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What people call it.</summary>
    public required string Title { get; init; }

    /// <summary>What it is for, in a sentence or two.</summary>
    public required string Purpose { get; init; }

    /// <summary>BCP 47 language of the template's words.</summary>
    public required string Language { get; init; }

    /// <summary>The page design, before the reader is looked at.</summary>
    public required DocumentLook Look { get; init; }

    /// <summary>Ids of the reader groups it is written for.</summary>
    public required ImmutableArray<string> Readers { get; init; }

    /// <summary>Whether language errors always stop this kind, whatever the request says.</summary>
    public required bool InsistsOnLanguage { get; init; }

    /// <summary>Whether its data tells a story in frames, so that the rules for stories hold.</summary>
    public required bool IsStory { get; init; }

    /// <summary>Whether the end of the document says what its hard words mean.</summary>
    public bool Explains { get; init; }

    /// <summary>The fields of its data.</summary>
    public required GroupSchema Fields { get; init; }

    /// <summary>The schema as published: JSON Schema in UTF-8, standing on its own.</summary>
    public required ReadOnlyMemory<byte> Schema { get; init; }

    /// <summary>The template: Scriban in Markdown.</summary>
    public required string Template { get; init; }

    /// <summary>The same template in other languages, by their short name: <c>cy</c> for <c>template.cy.md</c>.</summary>
    public ImmutableSortedDictionary<string, string> Translations { get; init; } = ImmutableSortedDictionary<string, string>.Empty.WithComparers(StringComparer.Ordinal);

    /// <summary>A whole request that shows the kind at work, UTF-8.</summary>
    public required ReadOnlyMemory<byte> Sample { get; init; }
}
