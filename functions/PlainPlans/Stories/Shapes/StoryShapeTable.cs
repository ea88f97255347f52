using System.Text.Json;

namespace PlainPlans.Stories.Shapes;

/// <summary>The shapes that rules are made of, by the name of their property in a rule's file. A new shape is one file and one row.</summary>
internal static class StoryShapeTable
{
    private static readonly (string Name, Func<JsonElement, StoryShape> Make)[] Rows =
    [
        ("end", settings => new EndShape(settings.Deserialize(StoryJson.Default.End)!)),
        ("before", settings => new BeforeShape(settings.Deserialize(StoryJson.Default.Before)!)),
        ("followed", settings => new FollowedShape(settings.Deserialize(StoryJson.Default.Followed)!)),
        ("said", settings => new SaidShape(settings.Deserialize(StoryJson.Default.Said)!)),
        ("saidIn", settings => new SaidInShape(settings.Deserialize(StoryJson.Default.SaidIn)!)),
        ("talkTo", settings => new TalkToShape(settings.Deserialize(StoryJson.Default.TalkTo)!)),
        ("positions", settings => new PositionsShape(settings.Deserialize(StoryJson.Default.Positions)!)),
        ("picture", settings => new PictureShape(settings.Deserialize(StoryJson.Default.Picture)!)),
        ("onePersonOnce", _ => new OnePersonOnceShape()),
        ("agreement", _ => new AgreementShape()),
        ("frameLength", _ => new FrameLengthShape()),
        ("skin", _ => new SkinShape()),
        ("mostly", settings => new MostlyShape(settings.Deserialize(StoryJson.Default.Mostly)!)),
        ("alt", settings => new AltShape(settings.Deserialize(StoryJson.Default.Alt)!)),
        ("notShared", settings => new NotSharedShape(settings.Deserialize(StoryJson.Default.NotShared)!)),
        ("theChild", _ => new TheChildShape()),
        ("withheld", _ => new WithheldShape()),
        ("frameWords", settings => new FrameWordsShape(settings.Deserialize(StoryJson.Default.FrameWords)!)),
        ("order", settings => new OrderShape(settings.Deserialize(StoryJson.Default.Order)!)),
        ("childSpace", _ => new ChildSpaceShape()),
        ("hardPictures", _ => new HardPicturesShape()),
        ("count", settings => new CountShape(settings.Deserialize(StoryJson.Default.Count)!)),
        ("topicTrue", _ => new TopicTrueShape()),
        ("topicSofter", _ => new TopicSofterShape()),
        ("topicPicture", _ => new TopicPictureShape()),
        ("topicMessage", _ => new TopicMessageShape()),
        ("topicIdea", _ => new TopicIdeaShape()),
    ];

    /// <summary>The shape of that name with these settings.</summary>
    /// <exception cref="FormatException">There is no such shape.</exception>
    public static StoryShape Read(string name, JsonElement settings)
    {
        foreach (var (known, make) in Rows)
        {
            if (known == name) return make(settings);
        }

        throw new FormatException($"'{name}' is neither a field of a rule nor a shape.");
    }
}
