namespace PlainPlans.PlainLanguage.Fixes;

/// <summary>Tells whether a or an stands before a word: by its sound, as far as its spelling shows it.</summary>
internal static class Articles
{
    private static readonly string[] SilentH = ["hour", "honest", "honour", "heir"];

    private static readonly string[] SpokenConsonants = ["uni", "use", "usu", "usa", "util", "eu", "ewe", "one", "once", "ura", "ure", "uto"];

    private static readonly string[] VowelsAllTheSame = ["unin", "unim", "unid"];

    /// <summary>The article for these words, in lower case.</summary>
    public static string For(string words) => SoundsLikeVowel(words) ? "an" : "a";

    private static bool SoundsLikeVowel(string words)
    {
        if (Begins(words, SilentH) || Begins(words, VowelsAllTheSame)) return true;
        return !Begins(words, SpokenConsonants) && char.ToLowerInvariant(words[0]) is 'a' or 'e' or 'i' or 'o' or 'u';
    }

    private static bool Begins(string words, string[] beginnings) => Array.Exists(beginnings, start => words.StartsWith(start, StringComparison.OrdinalIgnoreCase));
}
