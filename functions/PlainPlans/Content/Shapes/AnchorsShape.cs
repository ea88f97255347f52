namespace PlainPlans.Content.Shapes;

/// <summary>Looks for a scale whose ends are missing or the same, and for a person who scores twice on it.</summary>
internal sealed class AnchorsShape : ContentShape
{
    public override IEnumerable<ContentFinding> Look(ContentReading reading)
    {
        foreach (var scale in reading.Root.All("scale"))
        {
            var zero = scale.All("scale.zero").FirstOrDefault()?.Text.Trim() ?? "";
            var ten = scale.All("scale.ten").FirstOrDefault()?.Text.Trim() ?? "";
            if (zero.Length == 0 || ten.Length == 0 || string.Equals(zero, ten, StringComparison.OrdinalIgnoreCase)) yield return new(scale.Pointer);

            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var who in scale.All("score.who").Where(who => !seen.Add(who.Text))) yield return new(who.Pointer);
        }
    }
}
