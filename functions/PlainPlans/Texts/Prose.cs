using System.Collections.Immutable;
using PlainPlans.Diagnostics;

namespace PlainPlans.Texts;

/// <summary>The words of a source that a reader reads, as plain text for the rules, and the way from there back into the source.</summary>
internal sealed class Prose
{
    // None for a source that is plain text itself.
    private readonly ImmutableArray<Piece> _pieces;

    private Prose(string text, ImmutableArray<Piece> pieces)
    {
        Text = text;
        _pieces = pieces;
    }

    /// <summary>The words, paragraphs parted by an empty line.</summary>
    public string Text { get; }

    /// <summary>A source that is plain text.</summary>
    public static Prose Of(string plain) => new(plain, []);

    /// <summary>Where words stand in the source.</summary>
    public TextSpan ToSource(TextSpan span)
    {
        if (_pieces.IsEmpty) return span;
        var first = PieceAt(span.Start);
        var last = PieceAt(span.End - 1);
        return new(
            first.IsSame ? first.Source.Start + span.Start - first.Start : first.Source.Start,
            last.IsSame ? last.Source.Start + span.End - last.Start : last.Source.End);
    }

    /// <summary>The same, or null where something else stands between the words in the source, so that they must not be written anew.</summary>
    public TextSpan? ToWholeSource(TextSpan span)
    {
        if (_pieces.IsEmpty) return span;
        var piece = PieceAt(span.Start);
        return piece.IsSame && span.End <= piece.Start + piece.Length ? ToSource(span) : null;
    }

    private Piece PieceAt(int at)
    {
        var (low, high) = (0, _pieces.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_pieces[middle].Start <= at) low = middle;
            else high = middle - 1;
        }

        return _pieces[low];
    }

    /// <summary>A run of the text and where it comes from.</summary>
    private readonly record struct Piece(int Start, int Length, TextSpan Source)
    {
        // Character for character as in the source.
        public bool IsSame => Length == Source.End - Source.Start;
    }

    /// <summary>Gathers the words of a source in their order.</summary>
    internal sealed class Builder
    {
        private readonly System.Text.StringBuilder _text = new();
        private readonly ImmutableArray<Piece>.Builder _pieces = ImmutableArray.CreateBuilder<Piece>();

        /// <summary>Adds words, and where they stand.</summary>
        public void Add(ReadOnlySpan<char> words, TextSpan source)
        {
            if (words.IsEmpty) return;
            _pieces.Add(new(_text.Length, words.Length, source));
            _text.Append(words);
        }

        /// <summary>Ends a paragraph.</summary>
        public void EndParagraph()
        {
            if (_text.Length == 0 || _text[^1] == '\n') return;
            Add("\n\n", new(_pieces[^1].Source.End, _pieces[^1].Source.End));
        }

        public Prose ToProse() => _pieces.Count == 0 ? Of("") : new(_text.ToString(), _pieces.ToImmutable());
    }
}
