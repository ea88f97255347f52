using PlainPlans.Kinds;
using PlainPlans.Rendering;
using PlainPlans.Requests;

namespace PlainPlans.Api;

/// <summary>
/// Makes each sample once before the service listens, so that nobody waits for the first document. The Functions host
/// takes any answer as "ready", so this cannot happen later.
/// </summary>
internal static class WarmUp
{
    /// <summary>
    /// What a template has to say about its own sample is for <c>check</c> and for its callers; only a failure of
    /// ours stops the start. One format is enough for a kind: what differs between formats is quick to start.
    /// </summary>
    public static void Run(KindStore kinds, DocumentPipeline pipeline)
    {
        foreach (var kind in kinds.All) pipeline.Render(kind.Sample, new OutputWish());
    }
}
