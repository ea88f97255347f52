using System.Collections.Immutable;
using PlainPlans.Documents;
using Said = PlainPlans.Documents.Words;

namespace PlainPlans.PlainLanguage.Glossary;

/// <summary>The end of a document that says what its hard words mean. Made of blocks that every writer knows.</summary>
internal static class WordsPart
{
    private const string Title = "Words we used";

    /// <summary>The blocks; none where there is nothing to explain.</summary>
    /// <param name="words">The words, in the order of the list.</param>
    /// <param name="level">For whom they are explained.</param>
    /// <param name="isInWales">Whether the law of Wales holds.</param>
    public static ImmutableArray<Block> Of(ImmutableArray<UsedWord> words, GlossaryLevel level, bool isInWales) => words.IsEmpty
        ? []
        :
        [
            new Heading(2, [new Said(Title)], Voice.Plain),
            new Table(
                Title,
                [Cell("Word"), Cell("What it means")],
                [.. words.Select(used => ImmutableArray.Create(new Cell([new Strong(used.Shown)]), Cell(Meaning(used.Word, level, isInWales))))],
                RowsAreNamed: true,
                Voice.Plain),
        ];

    // What differs in Wales is a matter of law: too much for the youngest.
    private static string Meaning(ExplainedWord word, GlossaryLevel level, bool isInWales)
    {
        var wales = isInWales && level != GlossaryLevel.Young && word.InWales.Length > 0 ? $" {word.InWales}" : "";
        var said = word.SaidAs.Length > 0 ? $" You say it like this: {word.SaidAs}." : "";
        return word.At(level) + wales + said;
    }

    private static Cell Cell(string text) => new([new Said(text)]);
}
