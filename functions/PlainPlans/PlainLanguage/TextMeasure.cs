using System.Collections.Immutable;
using PlainPlans.PlainLanguage.Measures;
using PlainPlans.PlainLanguage.Text;

namespace PlainPlans.PlainLanguage;

/// <summary>What can be counted in a text, and what it says about its reader. Quotations do not count.</summary>
public sealed record TextMeasure
{
    /// <summary>Words in whole sentences. A word with hyphens is one.</summary>
    public required int Words { get; init; }

    /// <summary>Whole sentences, with a full stop, question mark or exclamation mark.</summary>
    public required int Sentences { get; init; }

    /// <summary>Words of the longest sentence.</summary>
    public required int LongestSentence { get; init; }

    /// <summary>Words of a sentence on average; 0 where there is no sentence.</summary>
    public required double WordsPerSentence { get; init; }

    /// <summary>Words in 100 that the reader's list of familiar words does not hold: see <see cref="ReaderLimits.FamiliarList"/>. Says little of a short text.</summary>
    public required double UnfamiliarInHundred { get; init; }

    /// <summary>How hard it is to read; null for a text under 100 words or 5 sentences, which is too short to grade.</summary>
    public required ReadingScore? Score { get; init; }

    /// <summary>The highest reading age that suits the reader, in years.</summary>
    public required int Limit { get; init; }

    /// <summary>Whether the text suits the reader as far as a score can tell: not where the whole range lies above the limit. Null without a score.</summary>
    public bool? SuitsReader => Score is null ? null : Score.From <= Limit;

    /// <summary>The result in a sentence or two.</summary>
    public required string Says { get; init; }

    /// <summary>Measures any text.</summary>
    /// <param name="text">Plain text. An empty line ends a paragraph.</param>
    /// <param name="reader">Who will read it.</param>
    /// <param name="names">Names of people, places and organisations, which are easy words.</param>
    public static TextMeasure Of(string text, ReaderGroup reader, ImmutableArray<string> names = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(reader);
        return Of(Reading.MeasureOf([Passage.Read(text, new NameBook(names.IsDefault ? [] : names), PassagePlace.Field("", 1))]), reader);
    }

    internal static TextMeasure Of(Measure measure, ReaderGroup reader)
    {
        var score = ReadingScore.Of(measure);
        var limit = reader.Limits.ReadingAge;
        return new()
        {
            Words = measure.Words,
            Sentences = measure.Sentences,
            LongestSentence = measure.LongestSentence,
            WordsPerSentence = measure.WordsPerSentence,
            UnfamiliarInHundred = measure.UnfamiliarInHundred(reader.Limits.FamiliarList),
            Score = score,
            Limit = limit,
            Says = score is null ? TooShort(measure) : $"The words suit a reading age of {Reading.Number(score.From)} to {Reading.Number(score.To)}. The limit for this reader is {Reading.Number(limit)}. {Verdict(score, limit)}",
        };
    }

    private static string Verdict(ReadingScore score, int limit) =>
        score.From > limit ? "So the text is too hard for them." : score.To > limit ? "So some of it may be too hard for them." : "So they can read it.";

    private static string TooShort(Measure measure) =>
        $"This is too short to grade. It has {Number(measure.Words, "word")} in {Number(measure.Sentences, "sentence")}. A grade needs "
        + $"{Reading.Number(Measure.FewestWords)} words in {Reading.Number(Measure.FewestSentences)} sentences.";

    private static string Number(int count, string what) => $"{Reading.Number(count)} {what}{(count == 1 ? "" : "s")}";
}
