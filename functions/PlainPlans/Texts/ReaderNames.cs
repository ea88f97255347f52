using System.Collections.Frozen;
using PlainPlans.PlainLanguage;

namespace PlainPlans.Texts;

/// <summary>The names by which callers may ask for a reader: the id of a group, or what other systems call it.</summary>
public static class ReaderNames
{
    /// <summary>The reader where nobody names one.</summary>
    public const string Usual = "parent";

    private static readonly FrozenDictionary<string, string> Others = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["child"] = "child-8-11",
        ["children"] = "child-8-11",
        ["young-person"] = "teen",
        ["young-people"] = "teen",
        ["adult"] = "parent",
        ["carer"] = "parent",
        ["family"] = "parent",
        ["worker"] = "staff",
        ["professional"] = "staff",
        ["practitioner"] = "staff",
        ["easy-read"] = "parent", // a group of that id wins, where there is one
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Every id, youngest reader first.</summary>
    public static IEnumerable<string> Ids => ReaderGroup.All.Select(group => group.Id);

    /// <summary>Every other name, with the id it stands for.</summary>
    public static IEnumerable<KeyValuePair<string, string>> OtherNames => Others.Where(other => ReaderGroup.Find(other.Key) is null).OrderBy(other => other.Key, StringComparer.Ordinal);

    /// <summary>The group of that name, or null.</summary>
    public static ReaderGroup? Find(string name) =>
        ReaderGroup.Find(name) ?? (Others.TryGetValue(name, out var id) ? ReaderGroup.Find(id) : null);
}
