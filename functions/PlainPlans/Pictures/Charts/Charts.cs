namespace PlainPlans.Pictures.Charts;

/// <summary>All charts.</summary>
internal static class Charts
{
    public static readonly Table<Chart> All = new(new SafePeopleChart(), new CirclesChart(), new FamilyTreeChart(), new EcomapChart(), new TimelineChart(), new ThreeHousesChart(), new ZonesChart(), new ScaleChart());
}
