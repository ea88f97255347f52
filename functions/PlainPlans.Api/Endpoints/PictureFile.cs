using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using PlainPlans.Api.Http;
using PlainPlans.Diagnostics;
using PlainPlans.Rendering;

namespace PlainPlans.Api.Endpoints;

/// <summary>Writes a picture in the format that was asked for. HTTP and the command line write the same bytes.</summary>
internal static class PictureFile
{
    public static byte[] Of(DrawnPicture picture, ImmutableArray<Note> notes) =>
        picture.Format == PictureFormat.Png ? picture.ToPng()
        : picture.Format == PictureFormat.Json ? JsonSerializer.SerializeToUtf8Bytes(PictureAnswer.Of(picture, notes), ApiJson.Readable.PictureAnswer)
        : picture.ToSvg();
}

/// <summary>A picture with all that is said about it, for somebody who sees it while they write it.</summary>
/// <param name="Svg">The picture as SVG.</param>
/// <param name="Alt">What it shows, for people who do not see it.</param>
/// <param name="Below">Lines to print under it: what people say that found no room; all that a chart shows.</param>
/// <param name="Notes">Everything worth saying, in the order in which it was found.</param>
internal sealed record PictureAnswer(string Svg, string Alt, IReadOnlyList<string> Below, IReadOnlyList<NoteAnswer> Notes)
{
    public static PictureAnswer Of(DrawnPicture picture, ImmutableArray<Note> notes) =>
        new(Encoding.UTF8.GetString(picture.ToSvg()), picture.Says, picture.Below, [.. notes.Select(NoteAnswer.Of)]);
}
