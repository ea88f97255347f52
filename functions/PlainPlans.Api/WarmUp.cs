using PlainPlans.Kinds;
using PlainPlans.Rendering;
using PlainPlans.Requests;
using PlainPlans.Writers;

namespace PlainPlans.Api;

/// <summary>
/// Makes each sample once before the service listens, so that nobody waits for the first document. The Functions host
/// takes any answer as "ready", so this cannot happen later.
/// </summary>
internal static class WarmUp
{
    /// <summary>
    /// What a template has to say about its own sample is for <c>check</c> and for its callers; only a failure of
    /// ours stops the start.
    /// </summary>
    public static void Run(KindStore kinds, DocumentPipeline pipeline)
    {
        foreach (var kind in kinds.All)
        {
            foreach (var writer in DocumentWriter.All) pipeline.Render(kind.Sample, new OutputWish(writer.Format));
        }
    }
}
