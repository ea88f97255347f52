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
        var secrets = withheld.SelectMany(place => place.Words).SelectMany(words => Secrets(Keys(reading, words))).Where(keys => keys.Length > 0).ToList();
        return reading.Texts.Where(text => secrets.Exists(keys => Contains(Keys(reading, text.Text), keys))).Select(text => new StoryFinding(text.Pointer))
            .Concat(reading.Story.AllFrames
                .Where(frame => frame.Scene is { Place: not ("" or NoPlace) } && withheld.Exists(place => place.Id == frame.Where))
                .Select(frame => new StoryFinding(Pointers.Below(frame.Scene!.Pointer, "place"))));
    }

    // Word by word without case, endings and signs between them, so that Mill-lane's is Mill Lane.
    private static string[] Keys(StoryReading reading, string text) => [.. reading.Read(text).Tokens.Select(token => token.Key)];

    // "14 Mill Lane" is given away by Mill Lane as well. One word alone may be a word of every day.
    private static IEnumerable<string[]> Secrets(string[] keys)
    {
        string[] street = [.. keys.Where(key => !key.Any(char.IsDigit))];
        return street.Length >= 2 && street.Length < keys.Length ? [keys, street] : [keys];
    }

    private static bool Contains(string[] text, string[] words)
    {
        for (var i = 0; i + words.Length <= text.Length; i++)
        {
            if (text.AsSpan(i, words.Length).SequenceEqual(words)) return true;
        }

        return false;
    }
}
