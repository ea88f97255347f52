using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using PlainPlans.Diagnostics;
using PlainPlans.Documents;
using PlainPlans.Documents.Reading;
using PlainPlans.Drawing;
using PlainPlans.Kinds;
using PlainPlans.Pictures;
using PlainPlans.Pictures.Charts;
using PlainPlans.Requests;
using PlainPlans.Writers;

namespace PlainPlans.Rendering;

/// <summary>Makes the pictures of one document: the scenes and charts of its data, and its scales.</summary>
internal sealed class PictureMaker
{
    // A picture fills the text width of A4 (166 mm); 1600 pixels are then about 245 to the inch.
    private const int PixelsWide = 1600;
    internal const double MillimetresWide = 166;

    private static readonly JsonElement Nobody = JsonSerializer.SerializeToElement(Array.Empty<string>());

    private readonly DocumentRequest _request;
    private readonly PictureForms _forms;
    private readonly ScalePictureSize _size;
    private readonly Notes _notes;
    private readonly Cast _cast;

    // What is still to be drawn, by the picture that stands for it in the tree.
    private readonly Dictionary<Picture, Func<Drawing.Drawing>> _waiting = new(ReferenceEqualityComparer.Instance);

    /// <summary>A maker for one request.</summary>
    /// <param name="request">Whose people and scenes to draw.</param>
    /// <param name="forms">The forms of a picture that somebody will look at. What a picture says is always made.</param>
    /// <param name="notes">Takes what cannot be drawn well.</param>
    public PictureMaker(DocumentRequest request, PictureForms forms, Notes notes)
    {
        _request = request;
        _forms = forms;
        _size = request.Profile == Profile.LargePrint ? ScalePictureSize.LargePrint : ScalePictureSize.Standard;
        _notes = notes;
        _cast = Cast.Read(request.Data.TryGetProperty("people", out var people) ? people : Nobody, Written(request.Data), usesChildNames: !request.Kind.IsStory);
    }

    /// <summary>
    /// The picture of the scene or chart at a pointer into the request, for <see cref="Draw"/> to draw; null with a note
    /// where it cannot be drawn.
    /// </summary>
    public Picture? Picture(string pointer)
    {
        var (data, schema) = At(pointer);
        return schema is GroupSchema { Draws: DrawnPart.Chart, Chart: var name } ? Chart(Charts.All[name], data, pointer) : Scene(data, pointer);
    }

    private Picture? Chart(Chart chart, JsonElement data, string pointer)
    {
        var drawn = chart.Draw(data, pointer, _cast, _notes);
        return drawn is null ? null : Waiting(() => _request.Style.Apply(drawn.Drawing, Palette.Line), Undrawn(drawn.Alt) with { Twin = drawn.Twin });
    }

    private Picture? Scene(JsonElement data, string pointer)
    {
        var scene = SceneReader.Read(data, pointer, _cast, _notes);
        var style = IsToColour(pointer) ? PictureStyle.Line : _request.Style;
        return scene is null ? null : Waiting(() => style.Apply(ScenePainter.Draw(scene), Palette.Line), Undrawn(SceneWords.Describe(scene)) with { Below = scene.WordsBelow });
    }

    // A picture that the child may colour has to leave them something to colour.
    private bool IsToColour(string pointer) =>
        At(pointer[..pointer.LastIndexOf('/')]).Data is { ValueKind: JsonValueKind.Object } frame && frame.TryGetProperty("childSpace", out var space) && space.ValueEquals("colour");

    /// <summary>
    /// The picture of a scale, for <see cref="Draw"/> to draw, with the portraits of those who gave a score and are in the
    /// list of people. Null where nobody will look at it, and with a note where the pen lacks a letter: the scores stand
    /// in words all the same.
    /// </summary>
    public Picture? Scale(Scale scale)
    {
        if (_forms == PictureForms.None) return null;
        var (zero, ten) = (InlineReader.Plain(scale.Zero), InlineReader.Plain(scale.Ten));
        var scores = scale.Scores.Select(Score).ToImmutableArray();
        if (ScalePicture.CanDraw(zero, ten, scores))
            return Waiting(() => _request.Style.Apply(ScalePicture.Draw(zero, ten, scores, _size), Palette.Line), Undrawn(ScalePicture.Describe(zero, ten, scores)));
        _notes.Add(Messages.ScaleNotDrawn());
        return null;
    }

    /// <summary>
    /// Draws the pictures of a document's blocks, on all cores of the machine. Nothing is noted here, and each picture
    /// stays where it is, so that neither the notes nor the document know how many cores there are.
    /// </summary>
    public ImmutableArray<Block> Draw(ImmutableArray<Block> blocks)
    {
        if (_waiting.Count == 0) return blocks;
        var drawn = new Block[blocks.Length];
        Parallel.For(0, drawn.Length, i => drawn[i] = Drawn(blocks[i]));
        return ImmutableCollectionsMarshal.AsImmutableArray(drawn);
    }

    private ScalePictureScore Score(ScaleScore score)
    {
        var name = InlineReader.Plain(score.Who);
        var person = _cast.Members.FirstOrDefault(member => member.NameInRecord == name);
        return new(name, score.Score, person is null ? null : Portrait.Draw(person));
    }

    private static Picture Undrawn(string says) => new(default, default, Width: 4, Height: 3, says);

    private Picture Waiting(Func<Drawing.Drawing> draw, Picture picture)
    {
        if (_forms != PictureForms.None) _waiting.Add(picture, draw);
        return picture;
    }

    private Block Drawn(Block block) => block switch
    {
        Picture picture => Drawn(picture),
        Panel { Picture: { } picture } panel => panel with { Picture = Drawn(picture) },
        Scale { Drawn: { } picture } scale => scale with { Drawn = Drawn(picture) },
        _ => block,
    };

    private Picture Drawn(Picture picture)
    {
        if (!_waiting.TryGetValue(picture, out var draw)) return picture;
        var drawing = draw();
        var svg = _forms.HasFlag(PictureForms.Svg) ? SvgWriter.Write(drawing, picture.Says, "") : default;
        var png = _forms.HasFlag(PictureForms.Png) ? PngWriter.Write(drawing, PixelsWide, MillimetresWide) : default;
        return picture with { Svg = svg, Png = png, Width = drawing.Width, Height = drawing.Height };
    }

    private (JsonElement Data, FieldSchema Schema) At(string pointer)
    {
        var (element, schema) = (_request.Data, (FieldSchema)_request.Kind.Fields);
        foreach (var step in pointer.Split('/').Skip(2)) // after "" and "data"
        {
            (element, schema) = schema switch
            {
                ListSchema list => (element[int.Parse(step, CultureInfo.InvariantCulture)], list.Item),
                GroupSchema group => (element.GetProperty(step), group.Fields.First(field => field.Name == step).Schema),
                _ => throw new System.Diagnostics.UnreachableException(pointer),
            };
        }

        return (element, schema);
    }

    private static DateOnly? Written(JsonElement data) =>
        data.TryGetProperty("about", out var about) && about.TryGetProperty("written", out var written)
            ? DateOnly.ParseExact(written.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;
}
