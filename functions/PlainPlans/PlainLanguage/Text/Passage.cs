using PlainPlans.PlainLanguage.Grammar;

namespace PlainPlans.PlainLanguage.Text;

/// <summary>A run of words that belong together: one field of the data, or one paragraph, item or cell of the document.</summary>
internal sealed class Passage
{
    private Passage(string text, Token[] tokens, List<Sentence> sentences, PassagePlace place)
    {
        Text = text;
        Tokens = tokens;
        Sentences = sentences;
        Place = place;
    }

    /// <summary>The words as they stand.</summary>
    public string Text { get; }

    /// <summary>Its words and numbers, in order.</summary>
    public Token[] Tokens { get; }

    /// <summary>Its sentences, in order.</summary>
    public List<Sentence> Sentences { get; }

    /// <summary>Where it stands.</summary>
    public PassagePlace Place { get; }

    /// <summary>What its sentences say was done, each with its sentence. Found when a rule first asks, after all marks are set.</summary>
    public List<(Sentence Sentence, Passive Passive)> Passives => field ??= FindPassives();

    /// <summary>Cuts a text into tokens and sentences, and marks names and quotations, and what each word does.</summary>
    public static Passage Read(string text, NameBook names, PassagePlace place)
    {
        var tokens = Tokeniser.Read(text);
        names.Mark(text, tokens);
        MarkQuotations(text, tokens);
        var sentences = SentenceReader.Read(text, tokens);
        foreach (var sentence in sentences) Tagger.Tag(tokens, sentence);
        return new(text, tokens, sentences, place);
    }

    /// <summary>Marks the tokens that lie in a run of characters.</summary>
    public void Mark(int firstToken, int endCharacter, TokenMarks mark)
    {
        for (var i = firstToken; i < Tokens.Length && Tokens[i].Start < endCharacter; i++)
            Tokens[i] = Tokens[i] with { Marks = Tokens[i].Marks | mark };
    }

    /// <summary>Words of a sentence that a reader has to take in: hyphens join, quotations do not count.</summary>
    public int CountWords(Sentence sentence)
    {
        var count = 0;
        for (var i = sentence.First; i < sentence.Last; i++)
        {
            if (!Tokens[i].Is(TokenMarks.Joined) && !Tokens[i].Is(TokenMarks.Quoted)) count++;
        }

        return count;
    }

    private List<(Sentence Sentence, Passive Passive)> FindPassives()
    {
        var found = new List<(Sentence, Passive)>();
        foreach (var sentence in Sentences)
        {
            for (var at = sentence.First; Grammar.Passives.Next(Tokens, sentence, at) is { } passive; at = passive.Last) found.Add((sentence, passive));
        }

        return found;
    }

    private static void MarkQuotations(string text, Token[] tokens)
    {
        var token = 0;
        foreach (var (start, end) in Quotations.Find(text))
        {
            while (token < tokens.Length && tokens[token].Start < start) token++;
            for (; token < tokens.Length && tokens[token].Start < end; token++)
                tokens[token] = tokens[token] with { Marks = tokens[token].Marks | TokenMarks.Quoted };
        }
    }
}

/// <summary>Where a passage stands.</summary>
/// <param name="Pointer">The field's JSON Pointer; empty for the document.</param>
/// <param name="Line">In the document: its number among all passages, from 1. In the data: the field's number, from 1.</param>
/// <param name="Role">What it is in the document.</param>
/// <param name="Heading">In the document: the index, among all passages, of the heading it stands under.</param>
/// <param name="Panel">In the document: the number of its panel, from 1; 0 outside panels.</param>
internal sealed record PassagePlace(string Pointer, int Line, PassageRole Role, int Heading, int Panel)
{
    /// <summary>Whether it is a field of the data.</summary>
    public bool IsField => Role == PassageRole.Field;

    /// <summary>The place of a field of the data.</summary>
    public static PassagePlace Field(string pointer, int number) => new(pointer, number, PassageRole.Field, 0, 0);
}

/// <summary>What a passage is.</summary>
internal enum PassageRole
{
    /// <summary>A field of the data.</summary>
    Field,

    /// <summary>The document's title, or a heading.</summary>
    Heading,

    /// <summary>A paragraph, list item or table cell.</summary>
    Running,

    /// <summary>A label: the title of a call-out, the name of a column, who said something.</summary>
    Label,
}
