using PlainPlans.Diagnostics;

namespace PlainPlans.Stories.Shapes;

/// <summary>
/// Looks for places that are withheld: their words in anything this reader may see, and pictures of them. A finding says
/// where, and never what.
/// </summary>
internal sealed class WithheldShape : StoryShape
{
    private const string NoPlace = "plain";

    public override IEnumerable<StoryFinding> Look(StoryReading reading)
    {
        var withheld = reading.Story.Places.Where(place => place.IsWithheld).ToList();
        var secrets = withheld.SelectMany(place => place.Words).Select(words => Keys(reading, words)).Where(keys => keys.Length > 0).ToList();
        return reading.Texts.Where(text => secrets.Exists(keys => Contains(Keys(reading, text.Text), keys))).Select(text => new StoryFinding(text.Pointer))
            .Concat(reading.Story.AllFrames
                .Where(frame => frame.Scene is { Place: not ("" or NoPlace) } && withheld.Exists(place => place.Id == frame.Where))
                .Select(frame => new StoryFinding(Pointers.Below(frame.Scene!.Pointer, "place"))));
    }

    // Word by word without case, endings and signs between them, so that Mill-lane's is Mill Lane.
    private static string[] Keys(StoryReading reading, string text) => [.. reading.Read(text).Tokens.Select(token => token.Key)];

    private static bool Contains(string[] text, string[] words)
    {
        for (var i = 0; i + words.Length <= text.Length; i++)
        {
            if (text.AsSpan(i, words.Length).SequenceEqual(words)) return true;
        }

        return false;
    }
}
