using System.Collections.Immutable;

namespace PlainPlans.PlainLanguage.Glossary;

/// <summary>A hard word that must sometimes stay, and what it means, said in three ways. The files of <c>Words</c> hold them.</summary>
/// <remarks>What may be left out has a setter: the JSON reader would put null into an init-only property that is not there.</remarks>
public sealed record ExplainedWord
{
    /// <summary>The word as a list shows it: <c>core group</c>.</summary>
    public required string Word { get; init; }

    /// <summary>The ways it is written, in the notation of rules; empty for the word itself.</summary>
    public ImmutableArray<string> Find { get; set; } = [];

    /// <summary>Phrases in which the same words mean something else.</summary>
    public ImmutableArray<string> Unless { get; set; } = [];

    /// <summary>How much it matters that a family understands it: 3 for what may change a child's life, 2 for much, 1 for little.</summary>
    public int Weight { get; set; } = 1;

    /// <summary>The only readers or audience for whom it is hard; empty for all.</summary>
    public string For { get; set; } = "";

    /// <summary>How to say it, for those who read it aloud; empty where it sounds as it is spelt.</summary>
    public string SaidAs { get; set; } = "";

    /// <summary>Other words of the glossary that belong to it.</summary>
    public ImmutableArray<string> See { get; set; } = [];

    /// <summary>What it means, for children under 8.</summary>
    public required string Young { get; init; }

    /// <summary>What it means, from 8 to the teens, and for easy read.</summary>
    public required string Older { get; init; }

    /// <summary>What it means, for parents and others who help.</summary>
    public required string Adult { get; init; }

    /// <summary>What is different in Wales, in a sentence; empty where nothing is. The rest is the law of England.</summary>
    public string InWales { get; set; } = "";

    /// <summary>Where the fact comes from.</summary>
    public required string Source { get; init; }

    /// <summary>What it means, at one level.</summary>
    public string At(GlossaryLevel level) => level switch
    {
        GlossaryLevel.Young => Young,
        GlossaryLevel.Older => Older,
        _ => Adult,
    };
}

/// <summary>One file of explained words.</summary>
internal sealed record GlossaryFile
{
    public required string Subject { get; init; }

    public required ImmutableArray<ExplainedWord> Words { get; init; }
}
