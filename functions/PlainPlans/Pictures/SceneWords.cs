using System.Collections.Immutable;
using System.Text;
using PlainPlans.Pictures.Figures;
using PlainPlans.Pictures.Scenes;

namespace PlainPlans.Pictures;

/// <summary>
/// Tells a scene in words, for people who hear the picture instead of seeing it: where, who does what together, how
/// each one feels, what they say. Present tense, short sentences, nothing about skin or clothes.
/// </summary>
public static class SceneWords
{
    /// <summary>Descriptions are kept to about so many words: signs and things are left out beyond it, people never.</summary>
    public const int MostWords = 60;

    /// <summary>
    /// Describes a scene. A description that the scene brings is used as it is; what people say in the picture and not in
    /// the description follows it, because whoever does not see the picture reads it nowhere else.
    /// </summary>
    public static string Describe(Scene scene)
    {
        ArgumentNullException.ThrowIfNull(scene);
        if (scene.Alt is { } alt) return Written(scene, alt);

        var sentences = scene.Between.Select(link => Linked(scene, link)).Concat(Feelings(scene)).ToList();
        var where = Where(scene);
        if (where.Length > 0) sentences[0] = $"{where}, {sentences[0]}";
        sentences.AddRange(scene.Bubbles.Select(bubble => Said(scene, bubble)));

        var text = new StringBuilder();
        foreach (var sentence in sentences) Append(text, sentence);
        foreach (var extra in Extras(scene))
        {
            if (Words(text.ToString()) + Words(extra) <= MostWords) Append(text, extra);
        }

        return text.ToString();
    }

    /// <summary>What somebody says, as a sentence.</summary>
    internal static string Said(Scene scene, SceneBubble bubble)
    {
        var name = Name(scene, bubble.Who);
        var verb = bubble.Kind switch
        {
            BubbleKind.Thought => "thinks",
            BubbleKind.Shout => "shouts",
            BubbleKind.Whisper => "whispers",
            BubbleKind.Phone => "says on the phone",
            _ => "says",
        };
        if (bubble is { IsScribble: true, Text: null }) return bubble.Kind == BubbleKind.Thought ? $"{name} cannot think clearly." : $"{name} is very loud.";
        if (bubble.Text is null) return $"{name} {(bubble.Kind == BubbleKind.Thought ? "thinks" : "talks")} about {bubble.Shows!.Words}.";
        return $"{name} {verb}: {OneLine(bubble.Text)}";
    }

    private static string Written(Scene scene, string alt)
    {
        var text = new StringBuilder(alt);
        foreach (var bubble in scene.Bubbles)
        {
            if (bubble.Text is not null && !OneLine(alt).Contains(OneLine(bubble.Text), StringComparison.OrdinalIgnoreCase)) Append(text, Said(scene, bubble));
        }

        return text.ToString();
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Where(Scene scene) => (scene.Place.Words, scene.IsNight) switch
    {
        ("", true) => "At night",
        (var words, true) => $"{words} at night",
        (var words, _) => words,
    };

    private static string Linked(Scene scene, SceneLink link)
    {
        var sentence = link.Link.Words
            .Replace("{a}", Name(scene, link.A), StringComparison.Ordinal)
            .Replace("{b}", Name(scene, link.B), StringComparison.Ordinal);
        return sentence + ".";
    }

    // People who feel and do the same are told together.
    private static IEnumerable<string> Feelings(Scene scene)
    {
        var told = new HashSet<int>();
        for (var i = 0; i < scene.People.Length; i++)
        {
            if (told.Contains(i)) continue;
            var (feeling, doing) = (scene.People[i].Feeling, Doing(scene, i));
            var isOwn = scene.People[i].Holds is not null || Staging.PoseOf(scene, i).Words.Contains("{their}", StringComparison.Ordinal);
            var same = isOwn
                ? [i]
                : Enumerable.Range(i, scene.People.Length - i).Where(j => scene.People[j].Feeling == feeling && Doing(scene, j).SequenceEqual(doing)).ToImmutableArray();
            told.UnionWith(same);
            yield return same.Length == 1
                ? $"{Name(scene, i)} {List([feeling.Words, .. doing])}."
                : $"{List([.. same.Select(j => Name(scene, j))])} {List([Plural(feeling.Words), .. doing.Select(Plural)])}.";
        }
    }

    private static ImmutableArray<string> Doing(Scene scene, int index)
    {
        var (person, doing) = (scene.People[index], ImmutableArray.CreateBuilder<string>());
        var links = scene.Between.Where(link => link.A == index || link.B == index).ToList();
        var pose = Staging.PoseOf(scene, index);
        var isTold = links.Exists(link => (link.Link.KneelsFrom > 0 && pose.Name == "kneel" && person.Pose is null) || link.Link.PoseA == pose.Name || link.Link.PoseB == pose.Name || link.Link.Carries || (link.Link.IsHard && pose.Gentle is null && person.Pose is null));
        var isOffering = person.Holds is not null && pose.Name is "offer" or "reach";
        if (pose.Words.Length > 0 && !isTold && !isOffering)
            doing.Add("is " + pose.Words.Replace("{their}", person.Member.They.Whose, StringComparison.Ordinal));
        if (person.Holds is { } thing && !(pose.Name == "phone" && thing.Name == "phone"))
            doing.Add(pose.Name == "read" && thing.Name == "book" ? "has a book" : $"is {(isOffering ? "holding out" : "holding")} {thing.Words}");
        return doing.ToImmutable();
    }

    private static IEnumerable<string> Extras(Scene scene)
    {
        foreach (var effect in scene.Effects)
        {
            if (effect.Effect.Words.Length > 0) yield return effect.Effect.Words.Replace("{name}", Name(scene, effect.On), StringComparison.Ordinal);
        }

        var things = scene.Things.Select(thing => thing.Thing.Words).Distinct().ToImmutableArray();
        if (!things.IsEmpty) yield return $"Nearby: {List(things)}.";
    }

    private static string Name(Scene scene, int index) => scene.People[index].Member.Name;

    private static string Plural(string words) =>
        words.StartsWith("is ", StringComparison.Ordinal) ? "are " + words[3..]
        : words.StartsWith("has ", StringComparison.Ordinal) ? "have " + words[4..]
        : words.Replace("looks ", "look ", StringComparison.Ordinal).Replace("feels ", "feel ", StringComparison.Ordinal);

    private static string List(ImmutableArray<string> parts) =>
        parts.Length == 1 ? parts[0] : string.Join(", ", parts[..^1]) + " and " + parts[^1];

    private static void Append(StringBuilder text, string sentence)
    {
        if (text.Length > 0) text.Append(' ');
        text.Append(char.ToUpperInvariant(sentence[0])).Append(sentence, 1, sentence.Length - 1);
        if (sentence[^1] is not ('.' or '?' or '!')) text.Append('.');
    }

    private static int Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
}
