using PlainPlans.Drawing;
using PlainPlans.Pictures.Pens;
using PlainPlans.Pictures.Things;

namespace PlainPlans.Pictures.Places;

/// <summary>What rooms and skies share: walls, windows, pictures, clouds.</summary>
internal static class PlacePen
{
    private const double Width = PlaceView.Width;
    private const double Height = PlaceView.Height;
    private const double Floor = PlaceView.Floor;

    /// <summary>A wall, a floor and a skirting board.</summary>
    public static void Room(this PlaceView place, string wall, string floor)
    {
        place.Canvas.Fill(Curve.Box(0, 0, Width, Height), place.Tone(wall));
        place.Canvas.Fill(Curve.Box(0, Floor, Width, Height - Floor), place.Tone(floor));
        place.Canvas.Fill(Curve.Box(0, Floor - 16, Width, 14), Palette.White, place.IsNight ? .45 : .7);
        place.Canvas.Line(new Curve().Move(0, Floor).Line(Width, Floor), place.Tone(floor).Mix(Palette.Line, .22), 4);
    }

    /// <summary>A sky with sun or moon and clouds, and a lawn.</summary>
    public static void Outdoors(this PlaceView place, string ground = "#CBE3B4")
    {
        place.Sky();
        place.Canvas.Fill(Curve.Parse("M 0 580 C 180 500 380 520 560 570 C 760 500 1000 490 1200 560 L 1200 700 L 0 700 Z"), place.Tone(ground).Mix(Palette.White, .42));
        place.Canvas.Fill(new Curve().Move(0, Floor - 30).Cubic(300, Floor - 90, 700, Floor - 60, Width, Floor - 40).Line(Width, Height).Line(0, Height).Close(), place.Tone(ground));
    }

    /// <summary>The sky alone.</summary>
    public static void Sky(this PlaceView place)
    {
        place.Canvas.Fill(Curve.Box(0, 0, Width, Height), place.IsNight ? Ink.Parse("#C3C9E8") : Ink.Parse(place.Weather is Weather.Sun ? "#E2F2F8" : "#E6EBF0"));
        if (place.IsNight) Moon(place, 150, 130, 52);
        else if (place.Weather == Weather.Sun) place.Canvas.Fill(Curve.Round(150, 130, 58), Ink.Parse("#FFE9A8"));
        foreach (var (x, y, size) in new[] { (430.0, 110.0, 1.0), (1000, 84, .9) }) Cloud(place, x, y, size);
        if (place.Weather != Weather.Sun) foreach (var (x, y, size) in new[] { (190.0, 130.0, 1.3), (740, 96, 1.2) }) Cloud(place, x, y, size);
        Falling(place, 60, Width - 60, 190, Floor - 80, 34);
    }

    /// <summary>A window with the weather in it, and curtains where a colour is given.</summary>
    public static void Window(this PlaceView place, double x, double y, double width, double height, string? curtain)
    {
        var (canvas, sky) = (place.Canvas, place.IsNight ? Ink.Parse("#8F9CC9") : Ink.Parse(place.Weather is Weather.Sun ? "#DDF0F8" : "#DDE3EA"));
        canvas.Shape(Curve.Box(x, y, width, height, 6), sky, Palette.Soft, 4.2);
        if (place.IsNight)
        {
            canvas.Fill(Curve.Round(x + width * .70, y + height * .28, 24), Ink.Parse("#FFF3C4"));
            canvas.Fill(Curve.Round(x + width * .70 + 11, y + height * .28 - 6, 20), sky);
            foreach (var (across, down) in new[] { (.20, .22), (.30, .70), (.80, .74) }) canvas.Star(x + width * across, y + height * down, 7, Ink.Parse("#FFF3C4"));
        }
        else
        {
            canvas.Fill(Curve.Oval(x + width * .30, y + height * .30, width * .14, height * .07), Palette.White);
            canvas.Fill(Curve.Oval(x + width * .40, y + height * .33, width * .11, height * .06), Palette.White);
        }

        Falling(place, x + 16, x + width - 16, y + 20, y + height - 16, 9);
        canvas.Line(new Curve().Move(x + width / 2, y).Line(x + width / 2, y + height).Move(x, y + height / 2).Line(x + width, y + height / 2), Palette.White, 7);
        canvas.Line(Curve.Box(x, y, width, height, 6), Palette.Soft, 4.2);
        if (curtain is not null) Curtains(place, x, y, width, height, place.Tone(curtain));
    }

    /// <summary>A framed picture of a heart or of hills.</summary>
    public static void Picture(this PlaceView place, double x, double y, double width, double height, bool hasHeart)
    {
        var canvas = place.Canvas;
        canvas.Shape(Curve.Box(x, y, width, height, 5), Palette.White, Palette.Soft, 4.6);
        canvas.Fill(Curve.Box(x + 9, y + 9, width - 18, height - 18), place.Tone(hasHeart ? "#FBE6C8" : "#DDEBD2"));
        if (hasHeart)
        {
            canvas.Heart(x + width / 2, y + height / 2, width * .18, place.Tone("#EFA492"));
            return;
        }

        var low = y + height - 9;
        canvas.Fill(new Curve().Move(x + 9, low).Line(x + width * .4, y + height * .4).Line(x + width * .62, y + height * .66).Line(x + width * .74, y + height * .52).Line(x + width - 9, low).Close(), place.Tone("#A9C79B"));
        canvas.Fill(Curve.Round(x + width * .72, y + height * .28, width * .08), place.Tone("#F6D98A"));
    }

    /// <summary>A thing of the tables as part of the place, standing with its foot at a spot.</summary>
    public static void Standing(this PlaceView place, string thing, double x, double foot, double size = 1)
    {
        var found = AllThings.All[thing];
        found.Draw((thing is "lamp" or "night-light" ? place.Canvas : place.Scenery).At(x, foot - found.Height / 2 * size, size));
    }

    /// <summary>An oval rug on the floor.</summary>
    public static void Rug(this PlaceView place, string colour) => place.Canvas.Fill(Curve.Oval(600, Floor + 138, 470, 76), place.Tone(colour));

    /// <summary>A pale surface with the line of places.</summary>
    public static void Pale(this PlaceView place, Curve curve, string colour, double width = 3.4) => place.Canvas.Shape(curve, place.Tone(colour), Palette.Soft, width);

    /// <summary>A window seen from outside: at night, there is light in it.</summary>
    public static void Lit(this PlaceView place, Curve curve, bool isLit) =>
        place.Canvas.Shape(curve, place.IsNight && isLit ? Palette.Lamp : place.Tone("#DDF0F8"), Palette.Soft, 3.4);

    public static void PaleLine(this PlaceView place, Curve curve, double width = 3.2) => place.Canvas.Line(curve, Palette.Soft, width);

    /// <summary>Small flowers in the grass, each by its spot and colour.</summary>
    public static void Flowers(this PlaceView place, params ReadOnlySpan<(double X, double Y, string Colour)> flowers)
    {
        foreach (var (x, y, colour) in flowers)
        {
            place.PaleLine(new Curve().Move(x, y).Line(x, y + 26));
            place.Canvas.Fill(Curve.Round(x, y, 12), place.Tone(colour));
            place.Canvas.Fill(Curve.Round(x, y, 4), Palette.White);
        }
    }

    /// <summary>A path that widens towards the reader.</summary>
    public static void Path(this PlaceView place, double from, double to, double half = 80, double top = Floor - 44) => place.Canvas.Fill(
        new Curve().Move(from - half, top).Line(from + half, top).Cubic(from + half + 30, top + 124, to + 240, Height, to + 200, Height).Line(to - 220, Height)
            .Cubic(to, top + 184, from - half - 10, top + 104, from - half, top).Close(),
        place.Tone("#EADFCB"));

    /// <summary>A low bush with its foot at a spot.</summary>
    public static void Bush(this PlaceView place, double x, double foot, double size) => place.Scenery.At(x, foot, size).Union(
        [Curve.Round(-34, -26, 28), Curve.Round(34, -26, 28), Curve.Round(0, -40, 34), Curve.Box(-60, -30, 120, 30, 14)], Ink.Parse("#BCD9A2"), Palette.Soft, 3);

    private static void Curtains(PlaceView place, double x, double y, double width, double height, Ink ink)
    {
        foreach (var side in new[] { -1, 1 })
        {
            var outer = side < 0 ? x : x + width;
            var inner = outer - side * width * .20;
            place.Canvas.Shape(
                new Curve().Move(outer + side * 26, y - 16).Line(inner, y - 16).Cubic(outer - side * width * .18, y + height * .5, outer - side * width * .02, y + height * .8, outer + side * 8, y + height + 18)
                    .Line(outer + side * 26, y + height + 18).Close(),
                ink, Palette.Soft, 3.2);
        }

        place.PaleLine(new Curve().Move(x - 40, y - 18).Line(x + width + 40, y - 18), 7);
    }

    private static void Moon(PlaceView place, double x, double y, double radius)
    {
        place.Canvas.Fill(Curve.Round(x, y, radius), Ink.Parse("#FFF3C4"));
        place.Canvas.Fill(Curve.Round(x + radius * .44, y - radius * .22, radius * .84), Ink.Parse("#C3C9E8"));
        foreach (var (starX, starY) in new[] { (300, 90), (560, 190), (820, 70), (1100, 190) }) place.Canvas.Star(starX, starY, 11, Ink.Parse("#FFF3C4"));
    }

    private static void Cloud(PlaceView place, double x, double y, double size)
    {
        var ink = place.IsNight ? Ink.Parse("#D8DCF0") : place.Weather is Weather.Sun ? Palette.White : Ink.Parse("#CDD3DC");
        foreach (var (dx, dy, width, height) in new[] { (0.0, 0.0, 62.0, 26.0), (48, 10, 48, 20), (-44, 10, 40, 17) })
        {
            place.Canvas.Fill(Curve.Oval(x + dx * size, y + dy * size, width * size, height * size), ink);
        }
    }

    // Rain or snow in a fixed pattern: the golden ratio spreads the drops evenly without chance.
    private static void Falling(PlaceView place, double left, double right, double top, double bottom, int count)
    {
        if (place.Weather is not (Weather.Rain or Weather.Snow)) return;
        for (var i = 0; i < count; i++)
        {
            var x = left + (right - left) * (i * .6180339887 % 1);
            var y = top + (bottom - top) * ((i + .5) / count);
            if (place.Weather == Weather.Rain) place.Canvas.Line(new Curve().Move(x + 3, y - 11).Line(x - 3, y + 9), Ink.Parse("#9CC3DE"), 4.4);
            else place.Canvas.Fill(Curve.Round(x, y, 5.4), Palette.White);
        }
    }
}
