using PlainPlans.Pictures.Scenes;

namespace PlainPlans.Pictures;

/// <summary>
/// Tells a scene in words, for people who hear the picture instead of seeing it: where, who does what together, how
/// each one feels, what they say. Present tense, short sentences, nothing about skin or clothes.
/// </summary>
/// <remarks>
/// A description has at most <see cref="MostWords"/> words. What people say comes first in that budget: it is the family's
/// own, so it is said whole and never cut. The rest is told as fully as still fits (<see cref="SceneDetail"/>): things
/// that stand about go first, then signs, then what people hold and do; who is there and how they feel go last. Only
/// where what is said alone takes more room than that does a description become longer.
/// </remarks>
public static class SceneWords
{
    /// <summary>The most words of a description, as long as what people say leaves room for it.</summary>
    public const int MostWords = 60;

    /// <summary>
    /// Describes a scene. A description that the scene brings is used as it is; what people say in the picture and not in
    /// the description follows it, because whoever does not see the picture reads it nowhere else.
    /// </summary>
    public static string Describe(Scene scene)
    {
        ArgumentNullException.ThrowIfNull(scene);
        if (scene.Alt is { } alt) return Written(scene, alt);

        var (told, figures) = ("", Staging.Stage(scene));
        foreach (var detail in SceneDetail.FromFullToBare)
        {
            told = new SceneTeller(scene, figures, detail).Tell();
            if (Count(told) <= MostWords) break;
        }

        return told;
    }

    /// <summary>What somebody says, as a sentence that stands under the picture.</summary>
    internal static string Said(Scene scene, SceneBubble bubble) => Said(SceneTeller.Full(scene, bubble.Who), bubble, text => text);

    /// <summary>What somebody says, thinks or shows in a bubble, as a sentence.</summary>
    /// <param name="name">The name, ready to stand before a verb.</param>
    /// <param name="bubble">The bubble.</param>
    /// <param name="quoted">Sets off the words themselves.</param>
    internal static string Said(string name, SceneBubble bubble, Func<string, string> quoted)
    {
        if (bubble.Text is { } text) return $"{name} {Verb(bubble.Kind)}: {quoted(OneLine(text))}";
        if (bubble.IsScribble)
        {
            return bubble.Kind switch
            {
                BubbleKind.Thought => $"{name} cannot think.",
                BubbleKind.Shout => $"{name} shouts.",
                BubbleKind.Whisper => $"{name} whispers.",
                BubbleKind.Phone => $"{name} is loud on the phone.",
                _ => $"{name} is very loud.",
            };
        }

        var about = bubble.Shows!.Words;
        return bubble.Kind switch
        {
            BubbleKind.Thought => $"{name} thinks of {about}.",
            BubbleKind.Shout => $"{name} shouts about {about}.",
            BubbleKind.Whisper => $"{name} whispers about {about}.",
            BubbleKind.Phone => $"{name} talks about {about} on the phone.",
            _ => $"{name} talks about {about}.",
        };
    }

    private static string Verb(BubbleKind kind) => kind switch
    {
        BubbleKind.Thought => "thinks",
        BubbleKind.Shout => "shouts",
        BubbleKind.Whisper => "whispers",
        BubbleKind.Phone => "says on the phone",
        _ => "says",
    };

    private static string Written(Scene scene, string alt)
    {
        var unsaid = scene.Bubbles.Where(bubble => bubble.Text is { } text && !OneLine(alt).Contains(OneLine(text), StringComparison.OrdinalIgnoreCase));
        return Sentences.Join([alt, .. unsaid.Select(bubble => Said(SceneTeller.Full(scene, bubble.Who), bubble, Sentences.Quoted))]);
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static int Count(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
}
