using System.Collections.Immutable;
using PlainPlans.Diagnostics;

namespace PlainPlans.Stories.Shapes;

/// <summary>Looks at the descriptions that people write for a picture. One that is made from the scene always says who is there.</summary>
internal sealed class AltShape(AltShape.Settings settings) : StoryShape
{
    private readonly PhraseList _not = new(settings.Not);

    public override bool NeedsEnglish => true;

    public override IEnumerable<StoryFinding> Look(StoryReading reading)
    {
        foreach (var scene in reading.Story.Frames.Select(frame => frame.Scene).OfType<StoryScene>().Where(scene => scene.Alt.Length > 0))
        {
            var names = scene.People.Select(reading.Story.Find).OfType<StoryPerson>().SelectMany(person => person.CalledBy.Select(called => called.Name).Append(person.Name));
            if (_not.StandsIn(reading.Read(scene.Alt)) || !names.Any(name => scene.Alt.Contains(name, StringComparison.OrdinalIgnoreCase)))
                yield return new(Pointers.Below(scene.Pointer, "alt"));
        }
    }

    /// <summary>Settings.</summary>
    internal sealed record Settings
    {
        /// <summary>Phrases that say nothing about what is in the picture.</summary>
        public required ImmutableArray<string> Not { get; init; }
    }
}
