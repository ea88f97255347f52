using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using PlainPlans.Diagnostics;

namespace PlainPlans.Stories.Shapes;

/// <summary>
/// Looks for places that are withheld: their words in anything this reader may see, and pictures of them. A finding says
/// where, and never what.
/// </summary>
internal sealed partial class WithheldShape : StoryShape
{
    private const string NoPlace = "plain";

    public override IEnumerable<StoryFinding> Look(StoryReading reading)
    {
        var withheld = reading.Story.Places.Where(place => place.IsWithheld).ToList();
        var secrets = withheld.SelectMany(place => place.Words).SelectMany(words => Secrets(Keys(words))).Where(keys => keys.Length > 0).ToList();
        return reading.Texts.Where(text => secrets.Exists(keys => Contains(Keys(text.Text), keys))).Select(text => new StoryFinding(text.Pointer))
            .Concat(reading.Story.AllFrames
                .Where(frame => frame.Scene is { Place: not ("" or NoPlace) } && withheld.Exists(place => place.Id == frame.Where))
                .Select(frame => new StoryFinding(Pointers.Below(frame.Scene!.Pointer, "place"))));
    }

    // Word by word without case, possessive endings and signs between them, so that Mill-lane's is Mill Lane. It reads what
    // an eye would read: signs that print nothing part no word, and 14mill is two words.
    private static string[] Keys(string text) => [.. Words().Matches(Seen(text)).Select(word => word.Value)];

    private static string Seen(string text)
    {
        var seen = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.Format || letter is >= '\u0300' and <= '\u036F') continue;
            var usual = letter is >= '\uFF01' and <= '\uFF5E' ? (char)(letter - 0xFEE0) : letter; // letters of full width
            seen.Append(char.ToLowerInvariant(usual));
        }

        return Possessive().Replace(seen.ToString(), "");
    }

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
            if (words.Zip(text.Skip(i)).All(pair => IsSame(pair.Second, pair.First))) return true;
        }

        return false;
    }

    private static bool IsSame(string word, string secret) => word == secret || (word.Length == secret.Length + 1 && word[^1] == 's' && word.StartsWith(secret, StringComparison.Ordinal));

    [GeneratedRegex(@"['’]s\b")]
    private static partial Regex Possessive();

    [GeneratedRegex(@"\d+\p{L}(?![\p{L}\p{M}])|\d+|[\p{L}\p{M}]+")]
    private static partial Regex Words();
}
