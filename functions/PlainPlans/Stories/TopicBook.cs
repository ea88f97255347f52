using System.Collections.Immutable;
using System.Text.Json;
using PlainPlans.PlainLanguage;

namespace PlainPlans.Stories;

/// <summary>All topics, read once from the files in <c>Topics</c>.</summary>
internal static class TopicBook
{
    public static ImmutableArray<Topic> Topics { get; } =
        [.. EmbeddedFiles.Below("Stories.Topics").Select(Read).OrderBy(topic => topic.Id, StringComparer.Ordinal)];

    private static Topic Read(string name)
    {
        try
        {
            return JsonSerializer.Deserialize(EmbeddedFiles.Text(name), StoryJson.Default.Topic) ?? throw new JsonException("The file is empty.");
        }
        catch (JsonException fault)
        {
            throw new InvalidDataException($"{name} cannot be read. {fault.Message}", fault);
        }
    }
}
