using PlainPlans.Diagnostics;
using PlainPlans.PlainLanguage.Text;

namespace PlainPlans.Stories.Shapes;

/// <summary>Looks at how many words one frame, and one sentence of it, asks a young reader to take in.</summary>
internal sealed class FrameLengthShape : StoryShape
{
    public override IEnumerable<StoryFinding> Look(StoryReading reading)
    {
        foreach (var frame in reading.Story.Frames)
        {
            var limits = reading.BandOf(frame).Limits;
            var pointer = Pointers.Below(frame.Pointer, "words");
            var passage = reading.Read(frame.Words);
            var words = passage.Tokens.Count(token => !token.Is(TokenMarks.Joined));
            if (words > limits.LongestPanel) yield return Found(pointer, null, words, limits.LongestPanel.Value, "frame");

            // A sentence that is too long for the reader of the copy is told by the language rules.
            var limit = limits.LongestSentence;
            if (limit >= reading.Reader.Limits.LongestSentence) continue;
            foreach (var sentence in passage.Sentences)
            {
                var count = passage.CountWords(sentence);
                if (count > limit && count <= reading.Reader.Limits.LongestSentence)
                    yield return Found(pointer, new(passage.Tokens[sentence.First].Start, passage.Tokens[sentence.Last - 1].End), count, limit, "sentence");
            }
        }
    }

    private static StoryFinding Found(string pointer, TextSpan? span, int count, int limit, string what) =>
        new(pointer) { Span = span, Values = [("what", what), ("count", Number(count)), ("limit", Number(limit))] };
}
