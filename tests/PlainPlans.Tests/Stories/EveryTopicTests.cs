using System.Text.Json;
using PlainPlans.Pictures;
using PlainPlans.Stories;

namespace PlainPlans.Tests.Stories;

/// <summary>Walks the topics: a new file in <c>Topics</c> is tested the moment it exists.</summary>
public class EveryTopicTests
{
    private static readonly string[] Codes = ["story.topic-true", "story.topic-softer", "story.topic-picture", "story.topic-message"];

    public static TheoryData<string> Ids() => [.. Topic.All.Select(topic => topic.Id)];

    [Fact]
    public void Every_file_of_topics_is_a_topic_that_a_frame_can_name()
    {
        var files = Directory.GetFiles(Repository.At("functions", "PlainPlans", "Stories", "Topics"), "*.json").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal).ToList();
        using var frame = JsonDocument.Parse(File.ReadAllText(Repository.At("templates", "parts", "frame.json")));
        var choices = frame.RootElement.GetProperty("properties").GetProperty("topics").GetProperty("items").GetProperty("enum").EnumerateArray().Select(choice => choice.GetString()!);

        Assert.Equal(files, Topic.All.Select(topic => topic.Id));
        Assert.Equal(files, choices);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_topic_says_where_it_comes_from_and_gives_words_and_a_picture_to_begin_from(string id)
    {
        var topic = Of(id);

        Assert.All([topic.Source, topic.Pattern, topic.Picture], text => Assert.True(text.Length > 10, $"'{text}' says too little."));
        Assert.NotEmpty(topic.True);
        Assert.NotEmpty(topic.Messages);
        Assert.NotEmpty(topic.Passes);
        Assert.Contains("story.topic-true", topic.Flags.Keys);
        Assert.Contains("story.topic-message", topic.Flags.Keys);
        Assert.Equal(topic.Softer.IsEmpty, !topic.Flags.ContainsKey("story.topic-softer"));
        Assert.Equal(topic.Never == new NeverDraw(), !topic.Flags.ContainsKey("story.topic-picture"));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void What_a_topic_never_draws_has_a_name_that_pictures_know(string id)
    {
        var never = Of(id).Never;
        (string Field, IEnumerable<string> Names)[] rows =
        [
            ("place", never.Places), ("objects/kind", never.Things), ("people/pose", never.Poses),
            ("between/kind", never.Links), ("effects/kind", never.Effects), ("people/feeling", never.Feelings),
        ];

        Assert.All(rows, row => Assert.Empty(row.Names.Except(PictureNames.Scenes[row.Field])));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_topic_flags_what_it_says_it_flags(string id)
    {
        foreach (var (code, stories) in Of(id).Flags)
        {
            Assert.Contains(code, Codes);
            for (var i = 0; i < stories.Length; i++) Assert.True(!StoryLook.With(code, stories[i]).IsEmpty, $"{code} passes example {i}.");
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_topic_passes_what_it_says_it_passes(string id)
    {
        foreach (var story in Of(id).Passes)
            Assert.Empty(Codes.SelectMany(code => StoryLook.With(code, story)).Select(note => $"{note.Code}: {note.Message} {note.Hint}"));
    }

    private static Topic Of(string id) => Topic.All.Single(topic => topic.Id == id);
}
