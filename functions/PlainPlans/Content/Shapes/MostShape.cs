namespace PlainPlans.Content.Shapes;

/// <summary>Looks for more of something than people can keep in mind. Flags the first one too many.</summary>
internal sealed class MostShape(MostShape.Settings settings) : ContentShape
{
    public override IEnumerable<ContentFinding> Look(ContentReading reading) =>
        reading.Root.All(settings.Part).Skip(settings.Most).Take(1).Select(node => new ContentFinding(node.Pointer));

    /// <summary>What stands in a rule's file under <c>most</c>.</summary>
    internal sealed record Settings
    {
        public required string Part { get; init; }

        public required int Most { get; init; }
    }
}
