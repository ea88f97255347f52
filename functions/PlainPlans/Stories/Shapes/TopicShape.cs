using System.Collections.Immutable;

namespace PlainPlans.Stories.Shapes;

/// <summary>Looks at the frames that name a topic, each with its topic. Phrases of all topics are read once.</summary>
internal abstract class TopicShape : StoryShape
{
    private static readonly ImmutableDictionary<string, TopicPhrases> ById = Topic.All.ToImmutableDictionary(topic => topic.Id, topic => new TopicPhrases(topic), StringComparer.Ordinal);

    /// <summary>Whether the first frame that names a topic is enough.</summary>
    protected virtual bool IsOnce => false;

    public override IEnumerable<StoryFinding> Look(StoryReading reading)
    {
        var named = reading.Story.Frames.SelectMany(frame => frame.Topics.Distinct(StringComparer.Ordinal).Where(ById.ContainsKey).Select(id => (frame, id)));
        return (IsOnce ? named.DistinctBy(pair => pair.id) : named).SelectMany(pair => Look(reading, pair.frame, ById[pair.id]));
    }

    protected abstract IEnumerable<StoryFinding> Look(StoryReading reading, StoryFrame frame, TopicPhrases topic);

    /// <summary>A topic with its phrases ready to look for.</summary>
    protected sealed class TopicPhrases(Topic topic)
    {
        public Topic Topic { get; } = topic;

        public PhraseList True { get; } = new(topic.True);

        public ImmutableArray<(PhraseList Say, string Suggest)> Messages { get; } = [.. topic.Messages.Select(message => (new PhraseList(message.Say), message.Suggest))];

        public ImmutableArray<(PhraseList Find, string Say)> Softer { get; } = [.. topic.Softer.Select(words => (new PhraseList(words.Find, words.Unless), words.Say))];
    }
}
