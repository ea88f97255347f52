using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json.Serialization;
using PlainPlans.PlainLanguage;

namespace PlainPlans.Texts;

/// <summary>The stable names of the categories of rules, as rule files and answers write them: <c>complex-word</c>.</summary>
public static class CategoryNames
{
    private static readonly FrozenDictionary<RuleCategory, string> Names = Enum.GetValues<RuleCategory>()
        .ToFrozenDictionary(category => category, category => typeof(RuleCategory).GetField(category.ToString())!.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()!.Name);

    /// <summary>All of them.</summary>
    public static IEnumerable<string> All => Enum.GetValues<RuleCategory>().Select(Of);

    /// <summary>The name of a category.</summary>
    public static string Of(RuleCategory category) => Names[category];
}
