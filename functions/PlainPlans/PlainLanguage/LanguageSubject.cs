using System.Collections.Immutable;
using PlainPlans.Documents;
using PlainPlans.PlainLanguage.Glossary;

namespace PlainPlans.PlainLanguage;

/// <summary>What the language rules look at: the words of one request, and who will read them.</summary>
public sealed record LanguageSubject
{
    /// <summary>Who the copy is for.</summary>
    public required ReaderGroup Reader { get; init; }

    /// <summary>The prose fields of the data, in the data's order.</summary>
    public required ImmutableArray<CheckedText> Prose { get; init; }

    /// <summary>What people said or wrote. Never looked at, even where the template prints it.</summary>
    public ImmutableArray<string> OwnWords { get; init; } = [];

    /// <summary>Names of people, places and organisations. Never flagged.</summary>
    public ImmutableArray<string> Names { get; init; } = [];

    /// <summary>The people of the data. Their names are among <see cref="Names"/> too.</summary>
    public ImmutableArray<PersonNames> People { get; init; } = [];

    /// <summary>What the council calls things; null for a service that serves none in particular.</summary>
    public CouncilWords? Council { get; init; }

    /// <summary>What the child calls things. Their words win over the council's.</summary>
    public ImmutableArray<ChildWord> ChildWords { get; init; } = [];

    /// <summary>Whether somebody else counts the words of each panel, and says so at the panel's own field.</summary>
    public bool ArePanelsCounted { get; init; }

    /// <summary>Whether the end of the document says what its hard words mean.</summary>
    public bool Explains { get; init; }

    /// <summary>The rendered document, or null where there is none yet.</summary>
    public Document? Document { get; init; }
}

/// <summary>One prose field.</summary>
/// <param name="Pointer">JSON Pointer into the request.</param>
/// <param name="Text">The words.</param>
public sealed record CheckedText(string Pointer, string Text);
