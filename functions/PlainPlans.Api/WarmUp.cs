using PlainPlans.Kinds;
using PlainPlans.Rendering;
using PlainPlans.Requests;

namespace PlainPlans.Api;

/// <summary>
/// Makes each sample once before the service listens, so that nobody waits for the first document and no template with
/// a fault is served. The Functions host takes any answer as "ready", so this cannot happen later.
/// </summary>
internal static class WarmUp
{
    /// <summary>Tries every kind.</summary>
    /// <exception cref="InvalidDataException">A sample gives no document. The message lists all faults, one a line.</exception>
    public static void Run(KindStore kinds, DocumentPipeline pipeline)
    {
        var faults = KindTrial.Faults(kinds, pipeline);
        if (!faults.IsEmpty) throw new InvalidDataException(string.Join('\n', faults));
        // One format is enough for a kind: what differs between formats is quick to start.
        foreach (var kind in kinds.All) pipeline.Render(kind.Sample, new OutputWish());
    }
}
