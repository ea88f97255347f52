using PlainPlans.Api.Contract;
using PlainPlans.Api.Endpoints;
using PlainPlans.Kinds;
using PlainPlans.Rendering;
using PlainPlans.Requests;

namespace PlainPlans.Api;

/// <summary>
/// Makes each sample, and one picture, once before the service listens, so that nobody waits for the first document and no template with
/// a fault is served. The Functions host takes any answer as "ready", so this cannot happen later.
/// </summary>
internal static class WarmUp
{
    /// <summary>Tries every kind, and a picture in every format.</summary>
    /// <exception cref="InvalidDataException">A sample gives no document. The message lists all faults, one a line.</exception>
    public static void Run(KindStore kinds, DocumentPipeline pipeline, PicturePipeline pictures)
    {
        var faults = KindTrial.Faults(kinds, pipeline);
        if (!faults.IsEmpty) throw new InvalidDataException(string.Join('\n', faults));
        // One format is enough for a kind: what differs between formats is quick to start.
        foreach (var kind in kinds.All) pipeline.Render(kind.Sample, new OutputWish());
        foreach (var format in PictureFormat.All)
        {
            var (picture, notes) = pictures.Draw(PictureSample.Json, new PictureWish(format.Name));
            PictureFile.Of(picture!, notes); // the sample is part of the program, and a test draws it
        }
    }
}
