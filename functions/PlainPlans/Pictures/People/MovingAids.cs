namespace PlainPlans.Pictures.People;

/// <summary>What somebody uses to get about. Figures draws it; here is only what it is called.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Words">As a description says it.</param>
internal sealed record MovingAid(string Name, string Words) : INamed;

/// <summary>All moving aids.</summary>
internal static class MovingAids
{
    public static readonly Table<MovingAid> All = new(
        new("wheelchair", "a wheelchair"),
        new("walking-frame", "a walking frame"),
        new("crutches", "crutches"),
        new("walking-stick", "a walking stick"),
        new("white-cane", "a white cane"));
}
