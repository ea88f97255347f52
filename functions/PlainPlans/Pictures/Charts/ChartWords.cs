using System.Collections.Immutable;

namespace PlainPlans.Pictures.Charts;

/// <summary>Makes sentences of what a chart shows.</summary>
internal static class ChartWords
{
    private const string Rest = "The words with the picture say the rest.";

    /// <summary>
    /// As many of the sentences as fit into a description. A sentence that is too long is left out, and the description
    /// says so: the chart's twin has all of them.
    /// </summary>
    public static string Alt(params IEnumerable<string> sentences)
    {
        var (told, isWhole) = (new List<string>(), true);
        var room = SceneWords.MostWords - Count(Rest);
        foreach (var sentence in sentences)
        {
            room -= Count(sentence);
            if (room >= 0) told.Add(sentence);
            else (room, isWhole) = (room + Count(sentence), false);
        }

        return string.Join(' ', isWhole ? told : told.Append(Rest));
    }

    /// <summary>The text on one line, with a capital letter at its start and a mark at its end.</summary>
    public static string Sentence(string text)
    {
        var line = OneLine(text);
        if (line.Length == 0) return line;
        var whole = char.ToUpperInvariant(line[0]) + line[1..];
        return whole[^1] is '.' or '!' or '?' or ':' or '…' ? whole : whole + ".";
    }

    /// <summary>The text with a colon behind it, whatever mark stood there.</summary>
    public static string Colon(string text) => OneLine(text).TrimEnd('.', ':') + ":";

    /// <summary>Names in a row: "Ela, Kofi and Granny".</summary>
    public static string List(params IEnumerable<string> words) => words.ToImmutableArray() switch
    {
        [] => "",
        [var only] => only,
        [.. var most, var last] => $"{string.Join(", ", most)} and {last}",
    };

    /// <summary>The text without line breaks and without spaces in a row.</summary>
    public static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static int Count(string sentence) => sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
}
