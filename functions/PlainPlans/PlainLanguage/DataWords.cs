using System.Collections.Immutable;
using PlainPlans.PlainLanguage.Text;

namespace PlainPlans.PlainLanguage;

/// <summary>Finds the words of the data again in the document, so that nothing is told twice and own words are left alone.</summary>
internal sealed class DataWords
{
    private readonly Dictionary<string, List<Line>> _byFirstWord = new(StringComparer.Ordinal);

    /// <summary>The words of these fields, and what people said.</summary>
    public DataWords(ImmutableArray<Passage> fields, ImmutableArray<string> ownWords)
    {
        foreach (var field in fields) Add(field.Text, field.Tokens, field);
        foreach (var words in ownWords) Add(words, Tokeniser.Read(words), null);

        // The longest first: a short field may be the beginning of a long one.
        foreach (var lines in _byFirstWord.Values) lines.Sort((a, b) => b.Text.Length.CompareTo(a.Text.Length));
    }

    /// <summary>Marks the words in the passages, and says on which line each field is first printed.</summary>
    public ImmutableDictionary<Passage, int> MarkIn(ImmutableArray<Passage> document)
    {
        var places = ImmutableDictionary.CreateBuilder<Passage, int>();
        foreach (var passage in document)
        {
            for (var i = 0; i < passage.Tokens.Length; i++)
            {
                if (LineAt(passage, i) is not { } line) continue;
                var end = passage.Tokens[i].Start + line.Text.Length;
                passage.Mark(i, end, line.Field is null ? TokenMarks.Quoted : TokenMarks.FromData);
                if (line.Field is not null) places.TryAdd(line.Field, passage.Place.Line);
                while (i + 1 < passage.Tokens.Length && passage.Tokens[i + 1].Start < end) i++;
            }
        }

        return places.ToImmutable();
    }

    // Each line on its own: an empty line of a value makes a new paragraph in the document.
    private void Add(string text, Token[] tokens, Passage? field)
    {
        var token = 0;
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            while (token < tokens.Length && tokens[token].Start < start) token++;
            if (token < tokens.Length && tokens[token].Start < end)
            {
                var line = text[tokens[token].Start..end].TrimEnd();
                if (!_byFirstWord.TryGetValue(tokens[token].Key, out var lines)) _byFirstWord[tokens[token].Key] = lines = [];
                lines.Add(new(line, field));
            }

            start = end + 1;
        }
    }

    private Line? LineAt(Passage passage, int token)
    {
        if (!_byFirstWord.TryGetValue(passage.Tokens[token].Key, out var lines)) return null;
        var rest = passage.Text.AsSpan(passage.Tokens[token].Start);
        foreach (var line in lines)
        {
            // A template may begin a value with a capital, so case does not count.
            var isHere = rest.StartsWith(line.Text, StringComparison.OrdinalIgnoreCase)
                && (rest.Length == line.Text.Length || !char.IsLetterOrDigit(rest[line.Text.Length]) || !char.IsLetterOrDigit(line.Text[^1]));
            if (isHere) return line;
        }

        return null;
    }

    // Field is null for own words.
    private sealed record Line(string Text, Passage? Field);
}
