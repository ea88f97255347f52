using System.Collections.Immutable;
using PlainPlans.Drawing;

namespace PlainPlans.Pictures;

/// <summary>A colour that requests can ask for.</summary>
internal sealed record NamedInk(string Name, Ink Ink) : INamed;

/// <summary>
/// The colours of pictures. People are warm and full, places pale and cool with a thin grey-plum line, so that people
/// come forward. Night is lilac, never black.
/// </summary>
internal static class Palette
{
    /// <summary>The line around people and things: 13.6:1 on paper.</summary>
    public static readonly Ink Line = Ink.Parse("#33293B");

    /// <summary>The line around what lies behind: 3.3:1 on a wall.</summary>
    public static readonly Ink Soft = Ink.Parse("#8E8196");

    public static readonly Ink Paper = Ink.Parse("#FFFDF9");
    public static readonly Ink White = Ink.Parse("#FFFFFF");
    public static readonly Ink Glass = Ink.Parse("#DDF0F8");
    public static readonly Ink Wood = Ink.Parse("#D9B78C");

    /// <summary>Light in a window or a lamp.</summary>
    public static readonly Ink Lamp = Ink.Parse("#FFE9A8");

    public static readonly Ink Water = Ink.Parse("#8ACBF0");
    public static readonly Ink DeepWater = Ink.Parse("#3E7FB0");

    /// <summary>
    /// Ten tones from light to deep. The measured Monk tones are photographic and look chalky when filled flat; these
    /// keep their order.
    /// </summary>
    public static readonly ImmutableArray<Ink> Skin =
    [
        .. new[] { "#FBE0CD", "#F7D2B6", "#F0C29C", "#E5B083", "#D39B6C", "#BC8254", "#9F6842", "#835135", "#6A402C", "#553325" }.Select(Ink.Parse),
    ];

    public static readonly Table<NamedInk> Hair = new(
        Named("black", "#2C2530"), Named("dark-brown", "#4B3329"), Named("brown", "#734C34"), Named("light-brown", "#9C6F47"),
        Named("blonde", "#E3B968"), Named("ginger", "#C7662F"), Named("grey", "#A7A3AD"), Named("white", "#E9E5E6"),
        Named("pink", "#E58BA8"), Named("blue", "#5C7FC4"));

    public static readonly Table<NamedInk> Clothes = new(
        Named("mustard", "#F0B53C"), Named("coral", "#EC7F62"), Named("teal", "#2E9C95"), Named("sky", "#79BDE3"),
        Named("navy", "#41609C"), Named("plum", "#8F5F9E"), Named("leaf", "#86B85C"), Named("rose", "#F3AEBB"),
        Named("stone", "#C9BFB1"), Named("slate", "#6B6878"), Named("cream", "#F8EBD2"), Named("white", "#FFFFFF"),
        Named("brick", "#B9513F"), Named("denim", "#5F7FA8"), Named("black", "#4A4553"));

    /// <summary>
    /// The order in which tops are given to people who have none: each pair keeps a distance of 15 or more (CIE 1976)
    /// in normal sight and in simulated red and green blindness (Machado, Oliveira and Fernandes 2009), and those that
    /// come close in a grey print have different patterns.
    /// </summary>
    public static readonly ImmutableArray<(string Colour, string Pattern)> SafeTops =
    [
        ("mustard", "plain"), ("navy", "plain"), ("teal", "stripes"), ("cream", "plain"), ("leaf", "dots"), ("brick", "dots"), ("denim", "checks"), ("sky", "stripes"),
    ];

    public static Ink Cloth(string name) => Clothes[name].Ink;

    /// <summary>A shade of a colour: folds, seams, the side away from you.</summary>
    public static Ink Darker(this Ink ink, double share = 0.18) => ink.Mix(Ink.Parse("#2A1F33"), share);

    public static Ink Lighter(this Ink ink, double share = 0.35) => ink.Mix(White, share);

    private static NamedInk Named(string name, string ink) => new(name, Ink.Parse(ink));
}
