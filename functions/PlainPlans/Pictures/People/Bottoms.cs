namespace PlainPlans.Pictures.People;

/// <summary>A garment for the legs.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsSkirt">Whether both legs are in one.</param>
/// <param name="Length">How far down it reaches, in legs.</param>
internal sealed record Bottom(string Name, bool IsSkirt, double Length) : INamed;

/// <summary>All bottoms.</summary>
internal static class Bottoms
{
    public static readonly Table<Bottom> All = new(
        new("trousers", IsSkirt: false, 1),
        new("shorts", IsSkirt: false, .5),
        new("skirt", IsSkirt: true, .44),
        new("long-skirt", IsSkirt: true, .84));
}
