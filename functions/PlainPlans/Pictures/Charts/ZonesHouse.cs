using PlainPlans.Drawing;
using PlainPlans.Pictures.Pens;
using PlainPlans.Pictures.Things;

namespace PlainPlans.Pictures.Charts;

/// <summary>Draws the house, its garden and the place apart, each as high as what is in it.</summary>
internal sealed class ZonesHouse(Sheet sheet, Zone? roof, Zone inside, Zone? garden, Zone? apart, ZonesPath? path)
{
    public const double DoorX = WallRight - 150;

    private const double WallLeft = 130;
    private const double WallRight = Sheet.Width - WallLeft;
    private const double Padding = 26;
    private const double Front = 176;
    private const double GardenLeft = 54;
    private const double GardenGap = 20;
    private const double TreeWidth = 150;
    private const double TreeHeight = 205;

    /// <summary>How wide words and people may be on the roof, inside, and on the ground.</summary>
    public const double RoofRoom = 600;
    public const double InsideRoom = WallRight - WallLeft - 2 * Padding;
    public const double GroundRoom = Sheet.Width - 2 * Sheet.Margin - 2 * Padding - 60;

    private static readonly Ink Wall = Ink.Parse("#FBEFD6");
    private static readonly Ink Roof = Ink.Parse("#EFC4A6");
    private static readonly Ink Lawn = Ink.Parse("#DDEBC9");
    private static readonly Ink Faraway = Ink.Parse("#ECEAF1");

    public double Draw(Label heading)
    {
        var roofTop = Sheet.BelowTitle(heading) + 44;
        var roofHeight = roof is null ? 130 : roof.Height + 2 * Padding + 8;
        var wallTop = roofTop + roofHeight;
        var wallBottom = wallTop + Padding + inside.Height + Padding + Front;
        var pathBottom = wallBottom + (path?.Height ?? 26);
        var lawnBottom = pathBottom + (garden is null ? 0 : garden.Height + 2 * Padding + 10);
        var height = apart is null ? lawnBottom + 26 : lawnBottom + 40 + apart.Height + 2 * Padding + Sheet.Margin;
        sheet.Paint(height);
        sheet.WriteTitle(heading);

        sheet.Canvas.Fill(Curve.Box(22, wallBottom - 16, Sheet.Width - 44, lawnBottom - wallBottom + 30, 30), Lawn);
        DrawHouse(roofTop, wallTop, wallBottom);
        roof?.Draw(sheet, roofTop + Padding + 4);
        inside.Draw(sheet, wallTop + Padding);
        path?.Draw(sheet, wallBottom);
        if (garden is not null)
        {
            DrawPlants(pathBottom, lawnBottom, (Sheet.Width - garden.Width) / 2 - GardenGap);
            garden.Draw(sheet, pathBottom + Padding);
        }

        if (apart is not null)
        {
            var (canvas, top) = (sheet.Canvas, lawnBottom + 40);
            var box = Curve.Box(Sheet.Margin, top, Sheet.Width - 2 * Sheet.Margin, apart.Height + 2 * Padding, 46);
            canvas.Fill(box, Faraway);
            canvas.Line(box, Palette.Line, 4, 1, 16, 14);
            apart.Draw(sheet, top + Padding);
        }

        return height;
    }

    private void DrawHouse(double roofTop, double wallTop, double wallBottom)
    {
        var canvas = sheet.Canvas;
        canvas.Shape(Curve.Box(WallRight - 260, roofTop - 40, 70, 120), Roof.Darker(.2), Palette.Line, Sheet.Pen);
        canvas.Shape(Curve.Box(WallLeft, wallTop - 4, WallRight - WallLeft, wallBottom - wallTop + 4), Wall, Palette.Line, Sheet.Pen);
        canvas.Shape(new Curve().Move(WallLeft - 60, wallTop).Line(WallLeft + 150, roofTop).Line(WallRight - 150, roofTop).Line(WallRight + 60, wallTop).Close(), Roof, Palette.Line, Sheet.Pen);
        if (roof is null) canvas.At(Sheet.Middle, (roofTop + wallTop) / 2, 38).Shape(Signs.HeartCurve, Palette.Cloth("coral"), Palette.Line, Sheet.Pen / 38);

        canvas.Shape(Curve.Box(DoorX - 56, wallBottom - 158, 112, 158, 12), Palette.Cloth("teal").Lighter(.25), Palette.Line, Sheet.Pen);
        canvas.Fill(Curve.Round(DoorX + 34, wallBottom - 76, 7), Palette.Line);
        foreach (var x in new[] { WallLeft + 150, WallLeft + 370 })
        {
            canvas.Shape(Curve.Box(x - 66, wallBottom - 150, 132, 96, 10), Palette.Glass, Palette.Line, Sheet.Pen);
            canvas.Line(new Curve().Move(x, wallBottom - 150).Line(x, wallBottom - 54).Move(x - 66, wallBottom - 102).Line(x + 66, wallBottom - 102), Palette.Line, 3.6);
        }
    }

    // A tree at one side of the words and a swing at the other where there is room for them, and flowers.
    private void DrawPlants(double top, double bottom, double room)
    {
        var hasTree = room > GardenLeft + TreeWidth + 100 && bottom - top > TreeHeight + 30;
        if (hasTree)
        {
            DrawThing("tree", GardenLeft + TreeWidth / 2, bottom - 20, TreeWidth);
            DrawThing("swing", Sheet.Width - GardenLeft - TreeWidth / 2, bottom - 12, TreeWidth);
        }

        foreach (var (x, up) in hasTree ? [(room - 24, 26), (Sheet.Width - room + 24, 14)] : new[] { (62.0, 16), (Sheet.Width - 62, 16) })
            DrawThing("flower", x, bottom - up, 38);
    }

    private void DrawThing(string name, double x, double foot, double width)
    {
        var thing = AllThings.All[name];
        thing.Draw(sheet.Canvas.At(x, foot - thing.Height / 2 * width / thing.Width, width / thing.Width));
    }
}
