using System.Collections.Frozen;
using PlainPlans.PlainLanguage.Text;

namespace PlainPlans.PlainLanguage.Words;

/// <summary>First names that are words as well. At the beginning of a sentence nothing else shows that somebody is meant.</summary>
internal static class NamesLikeWords
{
    private static readonly FrozenSet<string> Names = FrozenSet.ToFrozenSet(
        [
            "amber", "art", "autumn", "bill", "bob", "carol", "chase", "clay", "cliff", "daisy", "dawn", "dean", "don", "drew", "earl", "eve", "faith", "frank",
            "gene", "glen", "grace", "grant", "guy", "hazel", "heath", "heather", "holly", "hope", "hunter", "iris", "ivy", "jack", "jade", "jay", "joy", "june",
            "lily", "mark", "may", "miles", "nick", "olive", "pat", "patience", "pearl", "penny", "rich", "rob", "robin", "rose", "ruby", "sky", "sue", "summer",
            "terry", "violet", "wade", "ward", "will", "wren",
        ], StringComparer.Ordinal);

    /// <summary>Whether a word with a capital may be such a name.</summary>
    public static bool Holds(Token token) => token.Is(TokenMarks.Capital) && Names.Contains(token.Key);
}
