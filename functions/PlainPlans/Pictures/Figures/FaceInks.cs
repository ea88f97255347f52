using PlainPlans.Drawing;
using PlainPlans.Pictures.People;

namespace PlainPlans.Pictures.Figures;

/// <summary>
/// The inks of a face. A dark line on deep skin falls under 3:1, so it lies on a lighter one there: lips under a
/// mouth, the bone of a brow and the lid of an eye under theirs.
/// </summary>
/// <param name="Feature">Brows, pupils, lids and the line of the mouth.</param>
/// <param name="Under">What lies under brows and lids on deep skin; the skin elsewhere.</param>
/// <param name="Lip">What lies under the mouth on deep skin.</param>
/// <param name="Cheek">The blush.</param>
/// <param name="BlushLine">The strokes on a cheek that burns.</param>
/// <param name="Nose">The nose, and lines of age.</param>
internal sealed record FaceInks(Ink Feature, Ink Under, Ink Lip, Ink Cheek, Ink BlushLine, Ink Nose)
{
    private static readonly Ink DeepFeature = Ink.Parse("#1D1319");

    public static FaceInks Of(Look look) => look.IsDeep
        ? new(DeepFeature, Mixed(look, "#DE9560", .40), Mixed(look, "#DC7F68", .44), Mixed(look, "#E2574C", .32), Mixed(look, "#F08A7C", .62), Mixed(look, "#5A2B22", .45))
        : new(Palette.Line, look.Skin, Mixed(look, "#C65B5B", .30), Mixed(look, "#E2574C", .34), Mixed(look, "#B8322F", .62), Mixed(look, "#5A2B22", .38));

    private static Ink Mixed(Look look, string ink, double share) => look.Skin.Mix(Ink.Parse(ink), share);
}
