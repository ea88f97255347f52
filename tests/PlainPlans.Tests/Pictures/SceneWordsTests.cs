using System.Collections.Immutable;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PlainPlans.Pictures;
using PlainPlans.PlainLanguage.Measures;
using PlainPlans.PlainLanguage.Text;
using PlainPlans.Tests.PlainLanguage;

namespace PlainPlans.Tests.Pictures;

public partial class SceneWordsTests
{
    private const int Thrown = 2000;
    private const int Full = 200;

    // The third grade begins at eight years; our own words stay at its beginning.
    private const double HighestGrade = 3.1;

    private static readonly (string Json, Scene Scene, string Words)[] Told =
        [.. Enumerable.Range(1, Thrown).Select(seed => new WordsDice((uint)seed).Scene())
            .Concat(Enumerable.Range(1, Full).Select(seed => new WordsDice((uint)seed).Scene(8, 4, 6)))
            .AsParallel().AsOrdered().Select(json => (json, Stage.Read(json).Scene))
            .Where(read => read.Scene is not null)
            .Select(read => (read.json, read.Scene!, SceneWords.Describe(read.Scene!)))];

    [Theory]
    [InlineData(
        """{ "place": "kitchen", "people": [{ "who": "ela", "feeling": "worried" }, { "who": "kofi", "feeling": "worried" }] }""",
        "Ela and Kofi are in the kitchen. They look worried.")]
    [InlineData(
        """{ "place": "living-room", "time": "night", "people": [{ "who": "ela", "feeling": "lonely", "pose": "floor" }] }""",
        "Ela is in the living room. It is night. She looks lonely. She is sitting on the floor.")]
    [InlineData(
        """{ "people": [{ "who": "kofi", "feeling": "scared", "pose": "cover-ears" }] }""",
        "This is Kofi. He looks scared. He is covering his ears.")]
    [InlineData(
        """{ "people": [{ "who": "sam", "feeling": "happy", "pose": "wave", "holds": "balloon" }] }""",
        "This is Sam. Sam looks happy. Sam is waving. Sam has a balloon.")]
    [InlineData(
        """{ "people": [{ "who": "gran", "feeling": "loved" }, { "who": "ela", "feeling": "loved" }], "between": [{ "kind": "hug", "a": "gran", "b": "ela" }] }""",
        "Granny and Ela are hugging. They feel loved.")]
    [InlineData(
        """{ "place": "park", "people": [{ "who": "gran" }, { "who": "ela" }, { "who": "kofi", "feeling": "sad", "holds": "teddy" }, { "who": "mum", "feeling": "sad" }] }""",
        "Four people are in the park. Granny and Ela look calm. Kofi and Mum look sad. Kofi has a teddy.")]
    [InlineData(
        """{ "people": [{ "who": "mum", "feeling": "calm", "pose": "offer", "holds": "medicine-cup" }] }""",
        "This is Mum. She looks calm. She is holding out a cup of medicine.")]
    [InlineData(
        """{ "people": [{ "who": "mum" }, { "who": "ela" }], "between": [{ "kind": "give", "a": "mum", "b": "ela" }] }""",
        "Mum is giving a present to Ela. Mum and Ela look calm.")]
    [InlineData(
        """{ "people": [{ "who": "mum", "feeling": "listening" }, { "who": "noor", "feeling": "sad" }], "between": [{ "kind": "listen", "a": "mum", "b": "noor" }] }""",
        "Mum is listening to Noor. Noor looks sad.")]
    [InlineData(
        """{ "people": [{ "who": "ela", "feeling": "sad" }], "says": [{ "who": "ela", "kind": "thought", "text": "Where is\nMum?" }] }""",
        "This is Ela. She looks sad. Ela thinks: “Where is Mum?”")]
    [InlineData(
        """{ "people": [{ "who": "mum", "feeling": "sad", "pose": "sit" }], "effects": [{ "kind": "rain-cloud", "on": "mum" }] }""",
        "This is Mum. She looks sad. She is sitting down. A rain cloud is above Mum.")]
    [InlineData(
        """{ "people": [{ "who": "mum", "feeling": "tired" }], "effects": [{ "kind": "rain-cloud", "on": "mum" }] }""",
        "This is Mum. She looks tired. A rain cloud is above Mum. It shows sad feelings.")]
    [InlineData(
        """{ "people": [{ "who": "mum" }], "alt": "Mum waits for the bus." }""",
        "Mum waits for the bus.")]
    [InlineData(
        """{ "people": [{ "who": "mum" }], "says": [{ "who": "mum", "text": "I come\nat four." }], "alt": "Mum waits for the bus." }""",
        "Mum waits for the bus. Mum says: “I come at four.”")]
    [InlineData(
        """{ "people": [{ "who": "mum" }], "says": [{ "who": "mum", "text": "I come\nat four." }], "alt": "Mum waits. She says: I come at four." }""",
        "Mum waits. She says: I come at four.")]
    [InlineData(
        """{ "people": [{ "who": "mum" }], "says": [{ "who": "mum", "text": "Stop", "shows": "scribble" }] }""",
        "This is Mum. She looks calm. Mum says: “Stop”.")]
    public void A_scene_is_told_in_short_sentences(string json, string words) =>
        Assert.Equal(words, SceneWords.Describe(Stage.Scene(json)));

    [Theory]
    [InlineData("""{ "people": [{ "who": "mum", "feeling": "angry", "pose": "shout" }] }""", "This is Mum. She looks cross. She is putting her hands on her hips.")]
    [InlineData("""{ "people": [{ "who": "mum", "feeling": "angry", "pose": "shout" }], "strength": "plain" }""", "This is Mum. She looks angry. She is shouting.")]
    [InlineData("""{ "people": [{ "who": "mum", "pose": "read", "holds": "book" }] }""", "This is Mum. She looks calm. She is reading.")]
    [InlineData("""{ "people": [{ "who": "mum", "pose": "phone" }] }""", "This is Mum. She looks calm. She is on the phone.")]
    [InlineData("""{ "people": [{ "who": "mum", "pose": "in-bed", "holds": "teddy" }] }""", "This is Mum. She looks calm. She is in bed.")]
    [InlineData("""{ "people": [{ "who": "sam", "pose": "run" }] }""", "This is Sam. Sam looks calm. Sam is going along.")]
    [InlineData("""{ "people": [{ "who": "sam", "pose": "wave" }] }""", "This is Sam. Sam looks calm. Sam is waving.")]
    public void What_is_told_is_what_is_drawn(string json, string words) =>
        Assert.Equal(words, SceneWords.Describe(Stage.Scene(json)));

    [Fact]
    public void A_name_that_says_who_somebody_is_has_its_commas_and_is_said_in_full_once()
    {
        var cast = Stage.CastOf("""[{ "id": "dan", "name": "Dan, the social worker", "they": "he" }, { "id": "mum", "name": "Mum", "they": "she" }]""");

        Assert.Equal(
            "Dan, the social worker, and Mum are in the park. They look calm. Dan says: “Hello.”",
            SceneWords.Describe(Stage.Scene("""{ "place": "park", "people": [{ "who": "dan" }, { "who": "mum" }], "says": [{ "who": "dan", "text": "Hello." }] }""", cast)));
        Assert.Equal(
            "This is Dan, the social worker. He is waving.",
            SceneWords.Describe(Stage.Scene("""{ "people": [{ "who": "dan", "pose": "wave" }] }""", cast)).Replace(" He looks calm.", "", StringComparison.Ordinal));
        Assert.Equal(
            "Mum has a kind hand on Dan's shoulder. Dan, the social worker, and Mum look calm.",
            SceneWords.Describe(Stage.Scene("""{ "people": [{ "who": "dan" }, { "who": "mum" }], "between": [{ "kind": "comfort", "a": "mum", "b": "dan" }] }""", cast)));
    }

    [Fact]
    public void Enough_scenes_are_tried() => Assert.True(Told.Length > 2000, $"{Told.Length} scenes could be read.");

    [Fact]
    public void A_description_has_at_most_60_words() =>
        Assert.All(Told, told => Assert.True(Count(told.Words) <= SceneWords.MostWords, told.Words));

    [Fact]
    public void A_child_of_eight_can_read_our_own_words() =>
        Assert.All(Told, told => Assert.True(Grade(told.Words) <= HighestGrade, told.Words));

    [Fact]
    public void Whoever_speaks_is_told_with_all_their_words()
    {
        foreach (var (json, scene, words) in Told)
        {
            foreach (var bubble in scene.Bubbles)
            {
                Assert.True(words.Contains(scene.People[bubble.Who].Member.Name, StringComparison.Ordinal), json);
                if (bubble.Text is { } text) Assert.Contains($"“{text.Replace('\n', ' ')}”", words, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void Words_that_fill_a_description_are_said_whole_and_the_rest_makes_room()
    {
        var text = string.Join(' ', Enumerable.Repeat("all these words", 8)); // 24 words
        var says = string.Join(',', Stage.Ids.Take(4).Select(id => $$"""{ "who": "{{id}}", "text": "{{text}}" }"""));
        var people = string.Join(',', Stage.Ids.Select(id => $$"""{ "who": "{{id}}", "pose": "wave" }"""));

        var scene = Stage.Scene($$"""{ "place": "park", "people": [{{people}}], "says": [{{says}}], "objects": [{ "kind": "table" }] }""");
        var words = SceneWords.Describe(scene);

        Assert.Equal(4, scene.Bubbles.Length + scene.WordsBelow.Length);
        Assert.Equal(scene.Bubbles.Length, words.Split(text).Length - 1);
        Assert.True(Count(words) <= SceneWords.MostWords || Count(words) == scene.Bubbles.Length * 26, words);
    }

    [Fact]
    public void The_sentences_are_English()
    {
        foreach (var (json, _, words) in Told)
        {
            Assert.False(Slip().IsMatch(words), $"{Slip().Match(words).Value} in: {words}");
            Assert.Matches(Sentence(), words);
            var sentences = Own(words).Split(". ");
            foreach (var sentence in sentences.Where(sentence => sentence.Length > 0))
            {
                var plural = Plural().Match(sentence);
                Assert.False(plural.Success && IsSingular().IsMatch(plural.Groups[1].Value), $"{sentence} in {json}");
            }
        }
    }

    [Fact]
    public void No_fact_is_told_twice()
    {
        foreach (var (_, scene, words) in Told)
        {
            foreach (var person in scene.People.Where(person => person.Pose?.Name == "in-bed"))
                Assert.DoesNotMatch($@"\b{person.Member.Name} has an? (?!arm |kind )", words);
            Assert.DoesNotMatch(@"is reading\. \w+ has a book|is on the phone\. \w+ has a phone|is drinking\. \w+ has a mug", words);
            Assert.DoesNotMatch(@"\b(\w+) listens\..*\1 is listening to|\b(\w+) is listening to [^.]*\.[^.]*\b\2 listens\.", words);
        }
    }

    [Fact]
    public void Our_own_words_keep_the_rules_for_a_small_child()
    {
        // Each by itself: they never stand together, so what shares of all of them say is about nothing that anybody reads.
        Assert.All(Told.Take(150).Select(told => Own(told.Words)), words =>
            Assert.Empty(LanguageCheck.Field(words, "child-8-11", Stage.Ids).Select(note => $"{note.Code}: {note.Message} {LanguageCheck.WordsOf(note, words)}")));
    }

    [Fact]
    public void Everything_that_a_scene_can_hold_has_words()
    {
        var bare = Alone();
        foreach (var feeling in Names("people/feeling")) Assert.True(Alone(person: ("feeling", feeling)) != bare || feeling == "calm", feeling);
        foreach (var pose in Names("people/pose").Except(["stand", "hold", "carry"])) Assert.True(Alone(person: ("pose", pose)) != bare, pose);
        foreach (var thing in Names("people/holds")) Assert.True(Alone(person: ("holds", thing)) != bare, thing);
        foreach (var place in Names("place").Except(["plain"])) Assert.True(Alone(scene => scene["place"] = place) != bare, place);
        foreach (var thing in Names("objects/kind")) Assert.True(Alone(scene => scene["objects"] = Entry(("kind", thing))) != bare, thing);
        foreach (var sign in Names("effects/kind")) Assert.True(Alone(scene => scene["effects"] = Entry(("kind", sign))) != bare, sign);
        foreach (var kind in Names("says/kind"))
        {
            foreach (var shown in Names("says/shows")) Assert.True(Alone(scene => scene["says"] = Entry(("who", "mum"), ("kind", kind), ("shows", shown))) != bare, $"{kind} {shown}");
            Assert.Contains("“Hello”", Alone(scene => scene["says"] = Entry(("who", "mum"), ("kind", kind), ("text", "Hello"))), StringComparison.Ordinal);
        }

        foreach (var link in Names("between/kind"))
        {
            var words = SceneWords.Describe(Stage.Scene($$"""{ "people": [{ "who": "mum" }, { "who": "kofi" }], "between": [{ "kind": "{{link}}", "a": "mum", "b": "kofi" }] }"""));
            Assert.True(words != "Mum and Kofi look calm.", link);
        }
    }

    private static ImmutableArray<string> Names(string field) => PictureNames.Scenes[field];

    private static JsonArray Entry(params (string Name, string Value)[] fields) =>
        new(new JsonObject(fields.Select(field => KeyValuePair.Create<string, JsonNode?>(field.Name, field.Value))));

    private static string Alone(Action<JsonObject>? change = null, (string Name, string Value)? person = null)
    {
        var mum = new JsonObject { ["who"] = "mum" };
        if (person is { } field) mum[field.Name] = field.Value;
        var scene = new JsonObject { ["strength"] = "plain", ["people"] = new JsonArray(mum) };
        change?.Invoke(scene);
        return SceneWords.Describe(Stage.Scene(scene.ToJsonString()));
    }

    private static int Count(string words) => words.Split(' ').Length;

    // What somebody says is theirs; and a family's name is no word of ours, so each is as easy as Ann.
    private static string Own(string words) => Stage.Cast.Members.Aggregate(
        Quotation().Replace(words, "."), (text, member) => Regex.Replace(text, $@"\b{member.Name}\b", "Ann"));

    private static double Grade(string words)
    {
        var passage = Passage.Read(Own(words), new([]), PassagePlace.Field("/scene", 0));
        var measure = new Measure(new WordFacts());
        foreach (var sentence in passage.Sentences) measure.Add(passage, sentence);
        return Readability.FleschKincaid(measure.WordsPerSentence, (double)measure.SyllableCount / measure.Words);
    }

    [GeneratedRegex(@":? “[^”]*”\.?")]
    private static partial Regex Quotation();

    // What goes wrong where sentences are put together from parts.
    [GeneratedRegex(@"  |,,| ,|,\.|,:|\.\.|\{|\}| a [aeiou]| an (?![FHLMNRSX]-)[^aeiouAEIOU\W]|\b(?i:they) (is|has|looks|feels|listens)\b|\b(?i:s?he) (are|have|look|feel|listen)\b|\b(\w+) and \2\b|\bis [a-z]+s\b(?<!is hers)")]
    private static partial Regex Slip();

    [GeneratedRegex(@"^[A-Z].*[.”]$", RegexOptions.Singleline)]
    private static partial Regex Sentence();

    // "Ela and Kofi ..." with what follows.
    [GeneratedRegex(@"^Ann(?:, Ann)* and Ann (\w+)")]
    private static partial Regex Plural();

    [GeneratedRegex("^(is|has|looks|feels|listens)$")]
    private static partial Regex IsSingular();
}
