using PlainPlans.Drawing;

namespace PlainPlans.Pictures.Charts;

/// <summary>A name, and a few words about them under it.</summary>
internal sealed record PersonLabel(Label Name, Label Words)
{
    private const double Between = 2;

    public static PersonLabel Of(string name, string? words, double mostWidth) => new(
        Label.Of(name, Label.Usual, mostWidth, LetterWeight.Bold),
        words is null ? Label.None : Label.Of(words, Label.Small, mostWidth));

    public double Width => Math.Max(Name.Width, Words.Width);

    public double Height => Name.Height + (Words.Lines.IsEmpty ? 0 : Between + Words.Height);

    /// <summary>Writes both, around a middle as a rule.</summary>
    public void Write(Sheet sheet, double x, double top, LetterAlign align = LetterAlign.Centre) =>
        sheet.Write(Words, x, sheet.Write(Name, x, top, align) + Between, align);
}
