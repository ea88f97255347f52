using PlainPlans.Pictures;

namespace PlainPlans.Stories.Shapes;

/// <summary>Looks for two hard pictures in a row, and for a story whose last picture is hard.</summary>
internal sealed class HardPicturesShape : StoryShape
{
    public override IEnumerable<StoryFinding> Look(StoryReading reading)
    {
        var scenes = reading.Story.Frames.Select(frame => frame.Scene).OfType<StoryScene>().ToList();
        for (var i = 0; i < scenes.Count; i++)
        {
            if (!HardScenes.IsHard(scenes[i].Data)) continue;
            if (i == scenes.Count - 1 || HardScenes.IsHard(scenes[i + 1].Data)) yield return new(scenes[i].Pointer);
        }
    }
}
