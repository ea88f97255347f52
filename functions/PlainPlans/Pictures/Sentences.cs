using System.Collections.Immutable;

namespace PlainPlans.Pictures;

/// <summary>Puts words together as English does.</summary>
internal static class Sentences
{
    /// <summary>Words in a row: "Ela, Kofi and Granny". A name that brings a comma, "Dan, the social worker," keeps one.</summary>
    public static string List(ImmutableArray<string> parts) => parts switch
    {
        [] => "",
        [var only] => only,
        [.. var most, var last] => string.Join(' ', most[..^1].Select(part => part.TrimEnd(',') + ",").Append(most[^1])) + " and " + last,
    };

    /// <summary>The same said of more than one: "is waving" becomes "are waving", "looks sad" becomes "look sad".</summary>
    public static string Plural(string words)
    {
        var verb = words.Split(' ')[0];
        var rest = words[verb.Length..];
        return verb switch
        {
            "is" => "are",
            "has" => "have",
            _ => verb[..^1],
        } + rest;
    }

    /// <summary>Whether the words name more than one thing: "crayons", "two pills".</summary>
    public static bool IsMany(string words) => !words.StartsWith("a ", StringComparison.Ordinal) && !words.StartsWith("an ", StringComparison.Ordinal);

    /// <summary>What somebody said, set off from our words.</summary>
    public static string Quoted(string text) => $"“{text}”";

    /// <summary>One sentence after another, each with a capital letter and a mark at its end.</summary>
    public static string Join(IEnumerable<string> sentences) => string.Join(' ', sentences.Where(sentence => sentence.Length > 0).Select(Whole));

    private static string Whole(string sentence)
    {
        // Before a mark the second comma of a name goes.
        sentence = sentence.Replace(",:", ":", StringComparison.Ordinal).Replace(",.", ".", StringComparison.Ordinal).TrimEnd(',');
        return char.ToUpperInvariant(sentence[0]) + sentence[1..] + (IsEnded(sentence) ? "" : ".");
    }

    private static bool IsEnded(string sentence) => sentence[^1] switch
    {
        '.' or '?' or '!' or '…' => true,
        '”' => sentence.Length > 1 && sentence[^2] is '.' or '?' or '!' or '…',
        _ => false,
    };
}
