using System.Collections.Immutable;
using PlainPlans.Pictures.Figures;
using PlainPlans.Pictures.People;
using PlainPlans.Pictures.Scenes;
using PlainPlans.Pictures.Things;

namespace PlainPlans.Pictures;

/// <summary>
/// Tells one scene once, so fully as asked. It looks at the figures as they are staged, so that nothing is told which is
/// not drawn; and it remembers who was told of, so that a name is not said over and over.
/// </summary>
/// <param name="scene">The scene.</param>
/// <param name="figures">Its people, staged.</param>
/// <param name="detail">How much to tell.</param>
internal sealed class SceneTeller(Scene scene, ImmutableArray<Figure> figures, SceneDetail detail)
{
    private static readonly ImmutableArray<string> Numbers = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight"];

    // From so many on, a sentence with all names and the place is too long for a child.
    private const int Crowd = 4;

    private readonly HashSet<int> _introduced = [];
    private ImmutableArray<int> _subject = [];

    /// <summary>The whole description.</summary>
    public string Tell()
    {
        var links = Links.ToImmutableArray();
        List<string> sentences = [Where(links), .. links.Select(Linked), .. Feelings(links)];
        sentences.AddRange(scene.Bubbles.Select(Said));
        sentences.AddRange(Signs());
        sentences.AddRange(Things());
        return Sentences.Join(sentences);
    }

    /// <summary>A name as it stands before a verb: "Dan, the social worker," has its second comma.</summary>
    public static string Full(Scene scene, int index)
    {
        var name = scene.People[index].Member.Name;
        return name.Contains(", ", StringComparison.Ordinal) ? name + "," : name;
    }

    private IEnumerable<SceneLink> Links => scene.Between.Distinct().Take(detail.Links);

    private string Where(ImmutableArray<SceneLink> links)
    {
        var isNight = scene.IsNight && detail.Night;
        var place = detail.Place && scene.Place.Words.Length > 0 ? char.ToLowerInvariant(scene.Place.Words[0]) + scene.Place.Words[1..] : "";
        var everybody = Enumerable.Range(0, scene.People.Length).ToImmutableArray();
        var who = everybody.Length switch
        {
            1 when place.Length == 0 => $"This is {Subject(everybody)}",
            1 => $"{Subject(everybody)} is {place}",
            < Crowd when place.Length == 0 && IsEverybodyTold(links) => "",
            >= Crowd when place.Length == 0 && (IsEverybodyTold(links) || !detail.Place) => "",
            >= Crowd => $"{Numbers[everybody.Length]} people are {(place.Length == 0 ? "here" : place)}",
            _ => $"{Subject(everybody)} are {(place.Length == 0 ? "here" : place)}",
        };
        return Sentences.Join([who, isNight ? "It is night" : ""]);
    }

    private bool IsEverybodyTold(ImmutableArray<SceneLink> links) => Enumerable.Range(0, scene.People.Length).All(index => IsFeelingTold(index) || IsLinked(index, links));

    private string Linked(SceneLink link)
    {
        var words = link.Link.Words;
        if (words.StartsWith("{a} and {b} ", StringComparison.Ordinal)) return $"{Subject([link.A, link.B])} {words["{a} and {b} ".Length..]}";

        // What is given has a name, and the one who gives it is not told to hold it as well.
        if (link.Link.Name == "give") words = words.Replace("something", (scene.People[link.A].Holds ?? AllThings.All["present"]).Words, StringComparison.Ordinal);
        var (a, b) = (Name(link.A), words.Contains("{b}'s", StringComparison.Ordinal) ? Short(link.B) : Name(link.B));
        _subject = [];
        return words.Replace("{a}", a, StringComparison.Ordinal).Replace("{b}", b, StringComparison.Ordinal);
    }

    // People who feel the same are told together, and what each of them does follows.
    private IEnumerable<string> Feelings(ImmutableArray<SceneLink> links)
    {
        var told = new HashSet<int>();
        for (var i = 0; i < scene.People.Length; i++)
        {
            if (told.Contains(i)) continue;
            var same = Enumerable.Range(i, scene.People.Length - i)
                .Where(j => !told.Contains(j) && FeelingOf(j) == FeelingOf(i) && IsFeelingTold(i) == IsFeelingTold(j) && IsToldByLink(i, links) == IsToldByLink(j, links))
                .ToImmutableArray();
            told.UnionWith(same);
            if (IsFeelingTold(i) && !IsToldByLink(i, links)) yield return Sentence(same, FeelingOf(i).Words);
            foreach (var sentence in Doings(same)) yield return sentence;
        }
    }

    private IEnumerable<string> Doings(ImmutableArray<int> people)
    {
        var told = new HashSet<int>();
        foreach (var one in people.Where(one => !told.Contains(one)))
        {
            var doing = Doing(one);
            var same = IsOnesOwn(one) ? [one] : people.Where(other => !told.Contains(other) && !IsOnesOwn(other) && Doing(other) == doing).ToImmutableArray();
            told.UnionWith(same);
            if (doing.Length > 0) yield return Sentence(same, doing);
            if (Held(one) is { } thing) yield return Sentence([one], IsOffering(one) ? $"is holding out {thing.Words}" : $"has {thing.Words}");
        }
    }

    // Two people do not have one teddy, nor one face to hide.
    private bool IsOnesOwn(int index) => Held(index) is not null || figures[index].Pose.Words.Contains("{their}", StringComparison.Ordinal);

    private string Doing(int index) => detail.Doing && PoseWords(index) is { Length: > 0 } words && !IsPoseTold(index) && !IsOffering(index)
        ? "is " + words.Replace("{their}", scene.People[index].Member.They.Whose, StringComparison.Ordinal)
        : "";

    // Nobody on wheels walks, kneels or sits down.
    private string PoseWords(int index) => (figures[index].IsInWheelchair, figures[index].Pose) switch
    {
        (true, { Stance: Stance.Walking }) => "going along",
        (true, { Name: "sit" or "kneel" or "floor" or "cross-legged" }) => "",
        (_, var pose) => pose.Words,
    };

    // Only what is drawn, and not what the pose says already: whoever reads has a book.
    private Thing? Held(int index)
    {
        if (!detail.Holding || scene.People[index].Holds is not { } thing || figures[index].Holding?.Thing != thing) return null;
        return thing.Name == figures[index].Pose.Brings && detail.Doing && !IsPoseTold(index) ? null : thing;
    }

    private bool IsOffering(int index) => Held(index) is not null && figures[index].Pose.Name is "offer" or "reach";

    // What two people do together says how they sit, walk or shout.
    private bool IsPoseTold(int index) => Links.Any(link =>
        (link.A == index || link.B == index)
        && (scene.People[index].Pose is null || link.Link.Carries || figures[index].Pose.Name == (link.A == index ? link.Link.PoseA : link.Link.PoseB)));

    private Feeling FeelingOf(int index) => figures[index].Feeling;

    private bool IsFeelingTold(int index) => detail.Feelings switch
    {
        ToldFeelings.All => true,
        ToldFeelings.None => false,
        ToldFeelings.OfSpeakers => IsSpeaker(index),
        _ => IsSpeaker(index) || IsLinked(index, scene.Between),
    };

    private bool IsSpeaker(int index) => scene.Bubbles.Any(bubble => bubble.Who == index);

    private static bool IsLinked(int index, ImmutableArray<SceneLink> links) => links.Any(link => link.A == index || link.B == index);

    // Whoever listens to somebody is listening.
    private bool IsToldByLink(int index, ImmutableArray<SceneLink> links) =>
        FeelingOf(index).Name == "listening" && links.Any(link => link.Link.Name == "listen" && link.A == index);

    private string Said(SceneBubble bubble)
    {
        _subject = [];
        var said = SceneWords.Said(Name(bubble.Who), bubble, Sentences.Quoted);
        return bubble is { Text: not null, Shows: { } thing } && detail.InBubbles ? Sentences.Join([said, $"There {(Sentences.IsMany(thing.Words) ? "are" : "is")} {thing.Words} in the bubble"]) : said;
    }

    private IEnumerable<string> Signs()
    {
        if (!detail.Signs) yield break;
        foreach (var sign in scene.Effects.Where(sign => sign.Effect.Words.Length > 0))
        {
            // What it means goes without saying where the face says it.
            var sentences = sign.Effect.Words.Split(". ");
            var isSaid = sentences.Length > 1 && sentences[1].Contains(FeelingOf(sign.On).Words.Split(' ')[^1].Replace("asleep", "sleep", StringComparison.Ordinal), StringComparison.Ordinal);
            var words = detail.Meanings && !isSaid ? sign.Effect.Words : sentences[0];
            yield return words.Replace("{name}", Name(sign.On), StringComparison.Ordinal);
        }
    }

    private IEnumerable<string> Things() => scene.Things
        .Select(thing => thing.Thing.Words).Distinct().Take(detail.Things).Chunk(2)
        .Select(two => $"There {(Sentences.IsMany(two[0]) ? "are" : "is")} {Sentences.List([.. two])}");

    private string Sentence(ImmutableArray<int> who, string says) => $"{Subject(who)} {(who.Length == 1 ? says : Sentences.Plural(says))}";

    // The people a sentence is about: a pronoun where the last sentence was about the same. A single person who is called
    // "they" keeps the name, because nobody can hear that it is one.
    private string Subject(ImmutableArray<int> who)
    {
        var isSame = _subject.Length > 0 && _subject.Order().SequenceEqual(who.Order());
        _subject = who;
        if (!isSame || (who.Length == 1 && scene.People[who[0]].Member.They == Pronoun.They)) return Sentences.List([.. who.Select(Name)]);
        return who.Length == 1 ? scene.People[who[0]].Member.They.Subject : "they";
    }

    // The whole name once; after that "Dan, the social worker" is Dan.
    private string Name(int index)
    {
        var full = Full(scene, index);
        return _introduced.Add(index) ? full : Short(index);
    }

    private string Short(int index) => Full(scene, index).Split(", ")[0];
}
