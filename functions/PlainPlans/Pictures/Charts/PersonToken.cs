using System.Globalization;
using PlainPlans.Drawing;
using PlainPlans.Pictures.Pens;

namespace PlainPlans.Pictures.Charts;

/// <summary>A circle that stands for somebody: their portrait, or a plain figure where nobody has said how they look.</summary>
internal static class PersonToken
{
    // Of Portrait.Size, which its circle does not fill quite.
    private const double PortraitRadius = 112;

    public static void Draw(Canvas canvas, Somebody person, double x, double y, double radius, string? feeling = null)
    {
        if (person.Member is { } member)
        {
            var scale = radius / PortraitRadius;
            canvas.Add(Portrait.Draw(member, feeling).PlacedAt(x - Portrait.Size / 2 * scale, y - Portrait.Size / 2 * scale, scale));
        }
        else
        {
            var local = canvas.At(x, y, radius);
            local.Fill(Curve.Round(0, 0, 1), Palette.Cloth("cream"));
            local.Shape(Curve.Parse("M -.66 .70 C -.62 .34 -.36 .20 0 .20 C .36 .20 .62 .34 .66 .70 Q .40 .98 0 1 Q -.40 .98 -.66 .70 Z"), Palette.Cloth("stone"), Palette.Line, Sheet.Pen / radius);
            local.Shape(Curve.Round(0, -.18, .40), Palette.Cloth("stone").Lighter(.45), Palette.Line, Sheet.Pen / radius);
        }

        canvas.Line(Curve.Round(x, y, radius), Palette.Line, Sheet.Pen);
    }

    /// <summary>A circle with the first letter of a name, for what may be a person or a place.</summary>
    public static void DrawLetter(Canvas canvas, Somebody person, double x, double y, double radius)
    {
        canvas.Shape(Curve.Round(x, y, radius), Palette.Cloth("cream"), Palette.Line, Sheet.Pen);
        var letter = person.Shown.StartsWith('(') ? person.Shown : StringInfo.GetNextTextElement(person.Shown).ToUpperInvariant();
        var size = radius * (letter.Length > 2 ? .7 : 1);
        canvas.Add(Lettering.Write(letter, x, y + Lettering.CapitalHeight / 2 * size, size, LetterAlign.Centre, Palette.Line, LetterWeight.Bold));
    }
}
