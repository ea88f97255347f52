namespace PlainPlans.Content.Shapes;

/// <summary>Looks for a child whose view is not there, with no reason why. Where there is an entry for them, it points there.</summary>
internal sealed class ChildViewShape : ContentShape
{
    public override IEnumerable<ContentFinding> Look(ContentReading reading)
    {
        if (!reading.Root.Declared.Contains("view")) yield break;
        foreach (var child in reading.Root.All("child"))
        {
            var views = reading.Root.All("view").Where(view => view.All("view.who").Any(who => who.Text == child.Text)).ToList();
            if (views.Exists(view => view.All("view.words").Any() || view.All("view.notYet").Any())) continue;
            yield return new(views.Count > 0 ? views[0].Pointer : child.Pointer);
        }
    }
}
