namespace PlainPlans.Pictures.Charts;

/// <summary>All charts.</summary>
internal static class Charts
{
    public static readonly Table<Chart> All = new(new SafePeopleChart());
}
