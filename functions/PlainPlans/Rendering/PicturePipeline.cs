using System.Globalization;
using System.Text.Json;
using PlainPlans.Diagnostics;
using PlainPlans.Kinds;
using PlainPlans.Pictures;
using PlainPlans.Pictures.Charts;
using PlainPlans.Requests;

namespace PlainPlans.Rendering;

/// <summary>
/// From a request for one picture to that picture, without a document round it: for case systems, and for people who want
/// to see a scene while they write it. Pure: the same bytes in, the same bytes out. Safe to use from many threads.
/// </summary>
public sealed class PicturePipeline
{
    private static readonly JsonElement Nobody = JsonSerializer.SerializeToElement(Array.Empty<string>());

    private readonly PictureSchema _schema;

    /// <summary>A pipeline over the parts of these kinds.</summary>
    /// <exception cref="InvalidDataException">A part is missing or has faults. The message lists all of them, one a line.</exception>
    public PicturePipeline(KindStore kinds)
    {
        ArgumentNullException.ThrowIfNull(kinds);
        _schema = PictureSchema.Read(kinds);
    }

    /// <summary>The schema of a request, as published: JSON Schema in UTF-8, standing on its own.</summary>
    public ReadOnlyMemory<byte> Schema => _schema.Published;

    /// <summary>
    /// Whether this is a request for a picture and not for a document: it names no kind, and something to draw. What cannot
    /// be read is neither.
    /// </summary>
    public static bool IsPicture(ReadOnlyMemory<byte> request)
    {
        using var json = RequestJson.Parse(request, new Notes());
        return json is { RootElement.ValueKind: JsonValueKind.Object }
            && !json.RootElement.TryGetProperty("kind", out _)
            && PictureSchema.Choices.Any(choice => json.RootElement.TryGetProperty(choice, out _));
    }

    /// <summary>Draws one picture.</summary>
    /// <param name="request">The request as JSON in UTF-8.</param>
    /// <param name="wish">Format, style and size.</param>
    /// <returns>The picture, or null with at least one error in the notes.</returns>
    public Outcome<DrawnPicture> Draw(ReadOnlyMemory<byte> request, PictureWish wish)
    {
        ArgumentNullException.ThrowIfNull(wish);
        var notes = new Notes();
        var (format, style, width) = (wish.FormatOrFault(notes), wish.StyleOrFault(notes), wish.WidthOrFault(notes));
        using var json = RequestJson.Parse(request, notes);
        if (json is not null) Check(json.RootElement, notes);
        if (json is null || notes.HasErrors) return notes.Failed<DrawnPicture>();

        var drawn = Draw(json.RootElement, notes);
        if (drawn is null || notes.HasErrors) return notes.Failed<DrawnPicture>();

        if (wish.Width is not null && format != PictureFormat.Png) notes.Add(Messages.WidthNotUsed());
        return notes.With(drawn with { Drawing = style!.Apply(drawn.Drawing, Palette.Line), Format = format!, Style = style, Width = width!.Value });
    }

    private void Check(JsonElement request, Notes notes)
    {
        References.Check(DataReader.Read(request, _schema.Fields, "", notes), "/people", notes);
        if (request.ValueKind != JsonValueKind.Object) return;
        var asked = PictureSchema.Choices.Count(choice => request.TryGetProperty(choice, out _));
        if (asked == 0) notes.Add(Messages.NoPicture(PictureSchema.Choices));
        if (asked > 1) notes.Add(Messages.TwoPictures(PictureSchema.Choices));
    }

    private static DrawnPicture? Draw(JsonElement request, Notes notes)
    {
        var cast = Cast.Read(request.TryGetProperty("people", out var people) ? people : Nobody, Written(request));
        var name = PictureSchema.Choices.Single(choice => request.TryGetProperty(choice, out _));
        var (data, pointer) = (request.GetProperty(name), Pointers.Below("", name));
        if (name == PictureSchema.Scene)
        {
            var scene = SceneReader.Read(data, pointer, cast, notes);
            return scene is null ? null : new(name, ScenePainter.Draw(scene), SceneWords.Describe(scene), scene.WordsBelow);
        }

        var chart = Charts.All[name].Draw(data, pointer, cast, notes);
        return chart is null ? null : new(name, chart.Drawing, chart.Alt, chart.Twin);
    }

    private static DateOnly? Written(JsonElement request) => request.TryGetProperty("written", out var written)
        ? DateOnly.ParseExact(written.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture)
        : null;
}
