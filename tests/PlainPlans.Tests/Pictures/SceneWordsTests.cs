using PlainPlans.Pictures;

namespace PlainPlans.Tests.Pictures;

public class SceneWordsTests
{
    [Theory]
    [InlineData(
        """{ "place": "kitchen", "people": [{ "who": "ela", "feeling": "worried" }, { "who": "kofi", "feeling": "worried" }] }""",
        "In the kitchen, Ela and Kofi look worried.")]
    [InlineData(
        """{ "place": "living-room", "time": "night", "people": [{ "who": "ela", "feeling": "lonely", "pose": "floor" }] }""",
        "In the living room at night, Ela looks lonely and is sitting on the floor.")]
    [InlineData(
        """{ "people": [{ "who": "kofi", "feeling": "scared", "pose": "cover-ears" }] }""",
        "Kofi looks scared and is covering his ears.")]
    [InlineData(
        """{ "people": [{ "who": "gran", "feeling": "loved" }, { "who": "ela", "feeling": "loved" }], "between": [{ "kind": "hug", "a": "gran", "b": "ela" }] }""",
        "Granny and Ela are hugging. Granny and Ela feel loved.")]
    [InlineData(
        """{ "people": [{ "who": "mum", "feeling": "calm", "pose": "offer", "holds": "medicine-cup" }] }""",
        "Mum looks calm and is holding out a medicine cup.")]
    [InlineData(
        """{ "people": [{ "who": "ela", "feeling": "sad" }], "says": [{ "who": "ela", "kind": "thought", "text": "Where is\nMum?" }] }""",
        "Ela looks sad. Ela thinks: Where is Mum?")]
    [InlineData(
        """{ "people": [{ "who": "mum", "feeling": "sad", "pose": "sit" }], "effects": [{ "kind": "rain-cloud", "on": "mum" }] }""",
        "Mum looks sad and is sitting down. A rain cloud above Mum shows sad feelings.")]
    [InlineData(
        """{ "people": [{ "who": "mum" }], "alt": "Mum waits for the bus." }""",
        "Mum waits for the bus.")]
    [InlineData(
        """{ "people": [{ "who": "mum" }], "says": [{ "who": "mum", "text": "I come\nat four." }], "alt": "Mum waits for the bus." }""",
        "Mum waits for the bus. Mum says: I come at four.")]
    [InlineData(
        """{ "people": [{ "who": "mum" }], "says": [{ "who": "mum", "text": "I come\nat four." }], "alt": "Mum waits. She says: I come at four." }""",
        "Mum waits. She says: I come at four.")]
    [InlineData(
        """{ "people": [{ "who": "mum" }], "says": [{ "who": "mum", "text": "Stop.", "shows": "scribble" }] }""",
        "Mum looks calm. Mum says: Stop.")]
    public void A_scene_is_told_in_short_sentences(string json, string words) =>
        Assert.Equal(words, SceneWords.Describe(Stage.Scene(json)));

    [Fact]
    public void Signs_and_things_are_left_out_before_a_description_becomes_too_long()
    {
        var people = string.Join(',', Stage.Ids.Select(id => $$"""{ "who": "{{id}}", "feeling": "sad", "pose": "hand-on-heart" }"""));

        var words = SceneWords.Describe(Stage.Scene($$"""{ "people": [{{people}}], "objects": [{ "kind": "table" }] }"""));

        Assert.DoesNotContain("table", words, StringComparison.Ordinal);
        Assert.Contains("Noor", words, StringComparison.Ordinal);
    }
}
