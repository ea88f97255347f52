using System.Collections.Immutable;
using System.Text.Json;
using PlainPlans.Drawing;

namespace PlainPlans.Pictures.People;

/// <summary>
/// Reads a person's look. What the data leaves out is chosen from the person's id: the same person looks the same in
/// every picture and every run, and nothing is left to chance.
/// </summary>
internal static class LookReader
{
    private static readonly ImmutableArray<string> UsualHair = ["short", "bob", "curly", "side", "ponytail", "long", "fringe", "crop"];
    private static readonly ImmutableArray<string> UsualHairColours = ["dark-brown", "black", "brown", "light-brown"];
    private static readonly ImmutableArray<string> UsualBottoms = ["denim", "slate", "navy", "stone", "black"];
    private static readonly ImmutableArray<string> UsualShoes = ["slate", "navy", "brick", "black"];

    /// <summary>Reads one look.</summary>
    /// <param name="look">The look, or an undefined element where the person has none.</param>
    /// <param name="id">The person's id.</param>
    /// <param name="usualAge">The age where the look does not say.</param>
    /// <param name="usualTop">The colour and the pattern of the top where the look does not say.</param>
    public static Look Read(JsonElement look, string id, Age usualAge, (string Colour, string Pattern) usualTop)
    {
        var age = Ages.All.Find(Text(look, "age")) ?? usualAge;
        var top = Tops.All.Find(Text(look, "top")) ?? Tops.All[age.Name == "baby" ? "babygrow" : "jumper"];
        return new()
        {
            Age = age,
            Build = Build.All[Text(look, "build") ?? "average"],
            SkinTone = look.ValueKind == JsonValueKind.Object && look.TryGetProperty("skin", out var skin) ? (int)skin.GetDouble() : 3 + Pick(id, 'k', 5),
            Hair = HairStyles.All.Find(Text(look, "hair")) ?? HairStyles.All[age.Name == "baby" ? "crop" : Pick(id, 'h', UsualHair)],
            HairColour = Palette.Hair[Text(look, "hairColour") ?? (age.Name == "older" ? "grey" : Pick(id, 'c', UsualHairColours))],
            FacialHair = FacialHairs.All.Find(Text(look, "facialHair")),
            HeadCovering = HeadCoverings.All.Find(Text(look, "headCovering")),
            HeadCoveringInk = Cloth(look, "headCoveringColour", "plum"),
            Top = top,
            TopColour = Palette.Clothes[Text(look, "topColour") ?? usualTop.Colour],
            Pattern = Patterns.All[Text(look, "pattern") ?? (top.IsWork ? "plain" : usualTop.Pattern)],
            Bottom = Bottoms.All[Text(look, "bottom") ?? "trousers"],
            BottomInk = Cloth(look, "bottomColour", top.Suit ?? Pick(id, 'b', UsualBottoms)),
            ShoeInk = Cloth(look, "shoes", top.Name == "uniform" ? "black" : Pick(id, 's', UsualShoes)),
            Wears = List(look, "wears", Wearables.All),
            Moves = MovingAids.All.Find(Text(look, "moves")),
        };
    }

    private static string? Text(JsonElement look, string field) =>
        look.ValueKind == JsonValueKind.Object && look.TryGetProperty(field, out var value) ? value.GetString() : null;

    private static Ink Cloth(JsonElement look, string field, string usual) => Palette.Cloth(Text(look, field) ?? usual);

    private static ImmutableArray<T> List<T>(JsonElement look, string field, Table<T> table) where T : INamed =>
        look.ValueKind == JsonValueKind.Object && look.TryGetProperty(field, out var names)
            ? [.. names.EnumerateArray().Select(name => table[name.GetString()!]).Distinct()]
            : [];

    private static string Pick(string id, char salt, ImmutableArray<string> from) => from[Pick(id, salt, from.Length)];

    // FNV-1a, 32 bits: the same on every machine, unlike string.GetHashCode.
    private static int Pick(string id, char salt, int count)
    {
        var hash = 2166136261u;
        foreach (var letter in id) hash = (hash ^ letter) * 16777619u;
        hash = (hash ^ salt) * 16777619u;
        return (int)((hash ^ (hash >> 15)) % (uint)count);
    }
}
