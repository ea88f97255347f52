using System.Collections.Immutable;
using PlainPlans.PlainLanguage;
using PlainPlans.PlainLanguage.Text;

namespace PlainPlans.Stories;

/// <summary>A story, who reads it, and its words cut into passages. For one request and one thread.</summary>
internal sealed class StoryReading
{
    private readonly Dictionary<string, Passage> _passages = new(StringComparer.Ordinal);
    private readonly NameBook _names;
    private readonly string _child;

    /// <summary>A reading of one copy.</summary>
    /// <param name="story">The story.</param>
    /// <param name="reader">Who gets the copy.</param>
    /// <param name="child">Id of the child whose version it is; empty for none.</param>
    /// <param name="language">BCP 47 language of the kind.</param>
    /// <param name="texts">Every text of the data that this reader may see.</param>
    public StoryReading(Story story, ReaderGroup reader, string child, string language, ImmutableArray<StoryText> texts)
    {
        IsEnglish = language.StartsWith("en", StringComparison.OrdinalIgnoreCase);
        Story = story;
        Reader = reader;
        Texts = texts;
        _names = new(story.People.SelectMany(person => person.CalledBy.Select(called => called.Name).Append(person.Name)));
        _child = child;
        Band = ReadingBand.Of(story, reader, child, story.Children);
    }

    public Story Story { get; }

    /// <summary>Whether rules can look for words.</summary>
    public bool IsEnglish { get; }

    /// <summary>Who gets this copy.</summary>
    public ReaderGroup Reader { get; }

    /// <summary>The young readers whom the words have to suit.</summary>
    public ReaderGroup Band { get; }

    /// <summary>The young readers of a frame: it may be for some of the children only.</summary>
    public ReaderGroup BandOf(StoryFrame frame) => frame.For.IsEmpty ? Band : ReadingBand.Of(Story, Reader, _child, frame.For);

    /// <summary>Every text of the data that this reader may see.</summary>
    public ImmutableArray<StoryText> Texts { get; }

    /// <summary>A text as words and sentences.</summary>
    public Passage Read(string text)
    {
        if (!_passages.TryGetValue(text, out var passage)) _passages[text] = passage = Passage.Read(text, _names, PassagePlace.Field("", 1));
        return passage;
    }

    /// <summary>Everything a reader reads in a frame.</summary>
    public Passage Read(StoryFrame frame) => Read(frame.Text);
}

/// <summary>One text of the data, and where it stands.</summary>
internal sealed record StoryText(string Pointer, string Text);
