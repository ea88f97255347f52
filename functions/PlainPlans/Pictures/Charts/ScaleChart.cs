using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using PlainPlans.Diagnostics;
using PlainPlans.Drawing;

namespace PlainPlans.Pictures.Charts;

/// <summary>A scale from 0 to 10 with faces, and a name tag over each number that somebody chose.</summary>
internal sealed record ScaleChart() : Chart("scale")
{
    private const double Wide = Sheet.Width / ScalePicture.Width;

    public override DrawnChart? Draw(JsonElement data, string pointer, Cast cast, Notes notes)
    {
        var reader = new ChartReader(cast, notes);
        var scores = reader.People(data, "scores", pointer);
        if (!reader.IsWhole) return null;

        var (question, zero, ten) = (ChartReader.Text(data, "question")!, ChartReader.Text(data, "zero")!, ChartReader.Text(data, "ten")!); // required by the schema
        var tags = scores.Select(entry => new ScalePictureScore(entry.Person.Shown, entry.Entry.GetProperty("score").GetInt32(), entry.Person.Member is { } member ? Portrait.Draw(member) : null)).ToImmutableArray();
        var heading = Label.Of(reader.Shown(question, Pointers.Below(pointer, "question")), Label.Usual + 6, Sheet.Width - 2 * Sheet.Margin - 40, LetterWeight.Bold);
        var scale = ScalePicture.Draw(reader.Shown(zero, Pointers.Below(pointer, "zero")), reader.Shown(ten, Pointers.Below(pointer, "ten")), tags, ScalePictureSize.Standard);

        var (sheet, top) = (new Sheet(), Sheet.BelowTitle(heading) + 16);
        var height = top + scale.Height * Wide + 24;
        sheet.Paint(height);
        sheet.WriteTitle(heading);
        sheet.Canvas.Add(scale.PlacedAt(0, top, Wide));
        return sheet.ToChart(height, Alt(question, zero, ten, scores), Twin(question, zero, ten, scores).Concat(reader.Numbered));
    }

    private static string Alt(string question, string zero, string ten, ImmutableArray<(Somebody Person, JsonElement Entry, string)> scores) => ChartWords.Alt(
        [ChartWords.Sentence(question), "A scale from 0 to 10.", .. scores.Select(Chosen), $"0 means: {ChartWords.Sentence(zero)}", $"10 means: {ChartWords.Sentence(ten)}"]);

    private static IEnumerable<string> Twin(string question, string zero, string ten, ImmutableArray<(Somebody Person, JsonElement Entry, string)> scores)
    {
        yield return $"{ChartWords.Sentence(question)} The picture is a scale from 0, with a sad face, to 10, with a happy face.";
        yield return $"0 means: {ChartWords.Sentence(zero)}";
        yield return $"10 means: {ChartWords.Sentence(ten)}";
        foreach (var score in scores)
        {
            var (why, more) = (ChartReader.Text(score.Entry, "why"), ChartReader.Text(score.Entry, "more"));
            yield return $"{Chosen(score)}{(why is null ? "" : " Why: " + ChartWords.Sentence(why))}{(more is null ? "" : " One point more: " + ChartWords.Sentence(more))}";
        }
    }

    private static string Chosen((Somebody Person, JsonElement Entry, string) score) =>
        string.Create(CultureInfo.InvariantCulture, $"{score.Person.Name}: {score.Entry.GetProperty("score").GetInt32()}.");
}
