using PlainPlans.Drawing;
using PlainPlans.Pictures.Pens;
using PlainPlans.Pictures.People;

namespace PlainPlans.Pictures.Figures;

/// <summary>
/// Draws a feeling on a face. Units are heads: the centre of the head is zero and its radius 1. Eyes always have
/// whites, and mouths on deep skin a lip tint, because a dark line on dark skin falls under 3:1.
/// </summary>
internal sealed class FacePainter
{
    private static readonly Ink MouthInside = Ink.Parse("#7B2F3D");
    private static readonly Ink Tongue = Ink.Parse("#E98A8A");
    private static readonly Ink Plaster = Ink.Parse("#F3DDB8");
    private static readonly Ink Mercury = Ink.Parse("#C8402F");
    private static readonly Curve Drop = Curve.Parse("M 0 -.12 C .02 -.05 .10 0 .10 .07 C .10 .19 -.10 .19 -.10 .07 C -.10 0 -.02 -.05 0 -.12 Z");

    private readonly Canvas _head;
    private readonly Look _look;
    private readonly Feeling _feeling;
    private readonly int _facing;
    private readonly Gaze _gaze;
    private readonly FaceInks _inks;
    private readonly double _eyeY;
    private readonly double _eyeX;
    private readonly double _mouthY;
    private readonly double _shift;

    private FacePainter(Canvas head, Look look, Feeling feeling, int facing, Gaze gaze)
    {
        (_head, _look, _feeling, _facing, _gaze) = (head, look, feeling, facing, gaze);
        _inks = FaceInks.Of(look);
        (_eyeX, _eyeY, _mouthY) = look.Age.IsChild ? (.37, .10, .50) : (.35, .04, .48);
        _shift = facing * .25;
    }

    /// <summary>Draws the features of one face.</summary>
    /// <param name="head">The canvas, in heads.</param>
    /// <param name="look">Whose face it is.</param>
    /// <param name="feeling">What it feels.</param>
    /// <param name="facing">-1 left, 0 front, 1 right.</param>
    /// <param name="gaze">Where the eyes look.</param>
    public static void Paint(Canvas head, Look look, Feeling feeling, int facing, Gaze gaze) =>
        new FacePainter(head, look, feeling, facing, gaze).Paint();

    private void Paint()
    {
        PaintCheeks();
        _head.Line(new Curve().Move(_shift * 1.35 - .06, _eyeY + .22).Quadratic(_shift * 1.35, _eyeY + .29, _shift * 1.35 + .07, _eyeY + .21), _inks.Nose, .07);
        foreach (var side in Sides.Both)
        {
            var isFar = _facing * side > 0;
            var x = _shift + side * _eyeX * (isFar ? .82 : 1);
            PaintEye(x, side, isFar ? .84 : 1);
            PaintBrow(x, side, isFar ? .84 : 1);
            PaintUnderEye(x, side);
        }

        PaintMouth(_shift * 1.15, _mouthY);
        PaintTrace();
    }

    private void PaintTrace()
    {
        var near = _facing == 0 ? 1 : -_facing;
        switch (_feeling.Trace)
        {
            case Trace.Sweat or Trace.Fever:
                PaintDrop(_shift * .8 + near * .74, _eyeY - .16, 1.35);
                break;
            case Trace.DeepBlush:
                foreach (var side in Sides.Both)
                {
                    var x = _shift * .9 + side * (_eyeX + .20 - (_facing * side > 0 ? .12 : 0));
                    foreach (var at in new[] { -.10, 0, .10 }) _head.Line(Curve.Segment(new(x + at + .04, _eyeY + .23), new(x + at - .04, _eyeY + .35)), _inks.BlushLine, .04);
                }

                break;
            case Trace.Plaster:
                var plaster = _head.At(_shift * .8 - near * (_eyeX + .20), _eyeY + .33, 1, near * 24);
                plaster.Shape(Curve.Box(-.22, -.10, .44, .20, .10), Plaster, _inks.Feature, .045);
                plaster.Fill(Curve.Box(-.09, -.07, .18, .14, .03), Plaster.Darker(.16));
                PaintDrop(_shift + near * (_eyeX + .08), _eyeY + .36, 1.1);
                break;
        }
    }

    private void PaintCheeks()
    {
        if (_feeling.Blush <= 0 || _look.FacialHair is { HidesCheeks: true }) return;
        var (width, height) = _feeling.Trace is Trace.DeepBlush or Trace.Fever ? (.23, .16) : (.15, .10);
        foreach (var side in Sides.Both)
        {
            var x = _shift * .9 + side * (_eyeX + .22 - (_facing * side > 0 ? .12 : 0));
            _head.Fill(Curve.Oval(x, _eyeY + .29, width, height), _inks.Cheek, _feeling.Blush * .75);
        }
    }

    private void PaintEye(double x, int side, double width)
    {
        var y = _eyeY;
        switch (_feeling.Eyes)
        {
            case Eyes.Smiling:
                PaintStroke(new Curve().Move(x - .15 * width, y + .07).Quadratic(x, y - .16, x + .15 * width, y + .07), .08);
                break;
            case Eyes.Shut:
                PaintStroke(new Curve().Move(x - .15 * width, y).Quadratic(x, y + .15, x + .15 * width, y), .08);
                break;
            case Eyes.Squeezed:
                PaintStroke(new Curve().Move(x + side * .13, y - .11).Line(x - side * .09, y + .01).Line(x + side * .13, y + .12), .08);
                break;
            case Eyes.Shining:
                PaintShiningEye(x, y, width);
                break;
            default:
                PaintOpenEye(x, y, side, width);
                break;
        }
    }

    private void PaintOpenEye(double x, double y, int side, double width)
    {
        var (isWide, isBlank) = (_feeling.Eyes == Eyes.Wide, _feeling.Eyes == Eyes.Blank);
        var (whiteX, whiteY) = isWide ? (.215, .255) : (.165, .20);
        var (pupilX, pupilY) = isWide ? (.085, .10) : (.110, .14);
        if (isWide) _head.Shape(Curve.Oval(x, y, whiteX * width, whiteY), Palette.White, _inks.Feature, .035);
        else _head.Fill(Curve.Oval(x, y, whiteX * width, whiteY), Palette.White);

        var lookX = x + _gaze.Across * .056 * width;
        var lookY = y + _gaze.Down * .05 + _feeling.GazeDown * .08 + .01;
        _head.Fill(Curve.Oval(lookX, lookY, pupilX * width, pupilY), _inks.Feature);
        if (!isBlank) _head.Fill(Curve.Round(lookX + .03, lookY - .06, .034), Palette.White);
        if (isBlank) PaintLid(x, y - .07, whiteX * width, side * .03);
        if (_feeling.Eyes == Eyes.Drooping) PaintLid(x, y + .05, whiteX * width, side * .05);
    }

    // Large and wet: of somebody who asks, or cannot wait.
    private void PaintShiningEye(double x, double y, double width)
    {
        _head.Fill(Curve.Oval(x, y, .20 * width, .235), Palette.White);
        var (lookX, lookY) = (x + _gaze.Across * .03, y + (_feeling.GazeDown + _gaze.Down) * .04);
        _head.Fill(Curve.Oval(lookX, lookY, .15 * width, .185), _inks.Feature);
        _head.Fill(Curve.Round(lookX + .05, lookY - .07, .06), Palette.White);
        _head.Fill(Curve.Round(lookX - .05, lookY + .07, .035), Palette.White);
    }

    // A lid that droops is lower at its right end by twice the drop.
    private void PaintLid(double x, double y, double width, double drop)
    {
        _head.Fill(new Curve().Move(x - width - .05, y - drop).Cubic(x - width - .03, y - .30, x + width + .03, y - .30, x + width + .05, y + drop).Close(), _look.Skin);
        _head.Line(new Curve().Move(x - width - .01, y + .01 - drop).Line(x + width + .01, y + .01 + drop), _inks.Feature, .06);
    }

    private void PaintBrow(double x, int side, double width)
    {
        var (inner, outer) = _feeling.Trace == Trace.OneBrow && side == (_facing == 0 ? -1 : -_facing) ? (.08, .04) : (_feeling.InnerBrow, _feeling.OuterBrow);
        // A raised brow of a turned head would lie in the hair.
        var y = _eyeY - (_facing == 0 ? .35 : .31);
        inner = Math.Max(inner, _facing == 0 ? -.20 : -.15);
        var arch = inner > .08 ? 0 : -.055;
        var ink = _look.HairColour.Name is "blonde" or "white" or "grey" or "ginger" && !_look.IsDeep ? _look.HairColour.Ink.Darker(.35) : _inks.Feature;
        PaintStroke(
            new Curve().Move(x - side * .155 * width, y + inner).Quadratic(x + side * .01, y + (inner + outer) / 2 + arch, x + side * .165 * width, y + outer),
            _look.Age.IsChild ? .08 : .09, ink);
    }

    private void PaintStroke(Curve line, double width, Ink? ink = null)
    {
        if (_look.IsDeep) _head.Line(line, _inks.Under, width + .10);
        _head.Line(line, ink ?? _inks.Feature, width);
    }

    private void PaintUnderEye(double x, int side)
    {
        var near = _facing < 0 ? 1 : -1;
        switch (_feeling.Trace)
        {
            case Trace.Tears:
            case Trace.Tear when side == near:
                PaintDrop(x + side * .08, _eyeY + .34, 1);
                break;
            case Trace.Bags:
                _head.Line(new Curve().Move(x - .11, _eyeY + .22).Quadratic(x, _eyeY + .28, x + .11, _eyeY + .22), _inks.Nose, .045);
                break;
        }

        if (_look.Age.Name != "older") return;
        _head.Line(new Curve().Move(x + side * .25, _eyeY - .05).Quadratic(x + side * .32, _eyeY + .01, x + side * .28, _eyeY + .08), _inks.Nose, .04);
    }

    private void PaintDrop(double x, double y, double scale) =>
        _head.At(x, y, scale).Shape(Drop, Palette.Water, Palette.DeepWater, .035);

    private void PaintMouth(double x, double y)
    {
        switch (_feeling.Mouth)
        {
            case Mouth.Smile: PaintLips(new Curve().Move(x - .27, y - .04).Quadratic(x, y + .24, x + .27, y - .04), .085); break;
            case Mouth.SmallSmile: PaintLips(new Curve().Move(x - .17, y).Quadratic(x, y + .13, x + .17, y), .08); break;
            case Mouth.Mixed: PaintLips(new Curve().Move(x - .27, y + .14).Cubic(x - .18, y - .02, x - .07, y, x, y + .06).Cubic(x + .07, y + .13, x + .19, y + .13, x + .27, y - .03), .09); break;
            case Mouth.Flat: PaintLips(new Curve().Move(x - .18, y + .03).Line(x + .18, y + .03), .08); break;
            case Mouth.Frown: PaintLips(new Curve().Move(x - .26, y + .20).Quadratic(x, y - .12, x + .26, y + .20), .09); break;
            case Mouth.SmallFrown: PaintLips(new Curve().Move(x - .17, y + .13).Quadratic(x, y - .05, x + .17, y + .13), .085); break;
            case Mouth.Uneasy:
                PaintLips(new Curve().Move(x - .24, y + .12).Quadratic(x - .12, y - .08, x, y + .05).Quadratic(x + .12, y + .18, x + .24, y), .085);
                break;
            case Mouth.Wobble:
                PaintLips(new Curve().Move(x - .26, y + .13).Quadratic(x - .195, y - .01, x - .13, y + .07).Quadratic(x - .065, y + .15, x, y + .07).Quadratic(x + .065, y - .01, x + .13, y + .07).Quadratic(x + .195, y + .15, x + .26, y + .07), .085);
                break;
            case Mouth.Skew: PaintLips(new Curve().Move(x - .17, y + .02).Cubic(x - .06, y + .01, x + .08, y + .03, x + .19, y + .14), .085); break;
            case Mouth.Round: PaintOpening(Curve.Oval(x, y + .10, .14, .19)); break;
            case Mouth.Sigh: PaintSigh(x, y); break;
            case Mouth.Wail: PaintWail(x, y); break;
            case Mouth.Yawn: PaintYawn(x, y); break;
            case Mouth.Thermometer: PaintThermometer(x, y); break;
            case Mouth.BigSmile: PaintBigSmile(x, y); break;
            default: PaintShout(x, y); break;
        }
    }

    // A smile that breathes out: the mouth a little open, and the breath beside it.
    private void PaintSigh(double x, double y)
    {
        PaintOpening(new Curve().Move(x - .16, y).Quadratic(x, y + .05, x + .16, y).Cubic(x + .14, y + .22, x - .14, y + .22, x - .16, y).Close());
        var breath = _head.At(x, y + .08, 1, isMirrored: _facing < 0);
        foreach (var line in new[] { "M .30 .00 Q .44 -.07 .60 -.05", "M .31 .11 Q .46 .10 .66 .14", "M .28 .22 Q .40 .25 .54 .32" })
        {
            breath.Line(Curve.Parse(line), Palette.White, .12);
            breath.Line(Curve.Parse(line), Palette.DeepWater, .055);
        }
    }

    private void PaintWail(double x, double y)
    {
        PaintOpening(new Curve().Move(x - .28, y + .24).Cubic(x - .30, y - .02, x - .12, y - .12, x, y - .12).Cubic(x + .12, y - .12, x + .30, y - .02, x + .28, y + .24)
            .Quadratic(x + .14, y + .14, x, y + .14).Quadratic(x - .14, y + .14, x - .28, y + .24).Close());
        _head.Fill(new Curve().Move(x - .14, y + .115).Cubic(x - .09, y + .01, x + .09, y + .01, x + .14, y + .115).Quadratic(x, y + .09, x - .14, y + .115).Close(), Tongue);
    }

    private void PaintYawn(double x, double y)
    {
        PaintOpening(Curve.Oval(x, y + .10, .19, .26));
        _head.Fill(new Curve().Move(x - .13, y + .24).Cubic(x - .08, y + .12, x + .08, y + .12, x + .13, y + .24).Quadratic(x, y + .38, x - .13, y + .24).Close(), Tongue);
    }

    private void PaintThermometer(double x, double y)
    {
        PaintLips(new Curve().Move(x - .22, y + .12).Quadratic(x - .05, y, x + .20, y + .11), .085);
        var stick = _head.At(x + .02 * (_facing > 0 ? 1 : -1), y + .06, 1, _facing > 0 ? 28 : 152);
        stick.Tube(Curve.Parse("M .02 0 L .66 0"), Palette.White, .13, _inks.Feature, .045);
        stick.Line(Curve.Parse("M .12 0 L .46 0"), Mercury, .06);
    }

    private void PaintBigSmile(double x, double y)
    {
        PaintOpening(new Curve().Move(x - .30, y - .09).Quadratic(x, y - .02, x + .30, y - .09).Cubic(x + .27, y + .33, x - .27, y + .33, x - .30, y - .09).Close());
        _head.Fill(new Curve().Move(x - .17, y + .13).Quadratic(x, y + .05, x + .17, y + .13).Cubic(x + .12, y + .215, x - .12, y + .215, x - .17, y + .13).Close(), Tongue);
        _head.Fill(
            new Curve().Move(x - .25, y - .055).Quadratic(x, y + .01, x + .25, y - .055).Quadratic(x + .22, y + .015, x + .18, y + .03)
                .Quadratic(x, y + .07, x - .18, y + .03).Quadratic(x - .22, y + .015, x - .25, y - .055).Close(),
            Palette.White);
    }

    private void PaintShout(double x, double y)
    {
        PaintOpening(
            new Curve().Move(x - .17, y - .10).Cubic(x - .05, y - .15, x + .05, y - .15, x + .17, y - .10).Cubic(x + .30, y + .05, x + .33, y + .24, x + .24, y + .29)
                .Cubic(x + .1, y + .33, x - .1, y + .33, x - .24, y + .29).Cubic(x - .33, y + .24, x - .30, y + .05, x - .17, y - .10).Close());
        _head.Fill(
            new Curve().Move(x - .15, y - .06).Cubic(x - .05, y - .10, x + .05, y - .10, x + .15, y - .06).Line(x + .16, y + .005).Quadratic(x, y + .02, x - .16, y + .005).Close(),
            Palette.White);
        _head.Fill(new Curve().Move(x - .18, y + .25).Cubic(x - .12, y + .13, x + .12, y + .13, x + .18, y + .25).Quadratic(x, y + .30, x - .18, y + .25).Close(), Tongue);
    }

    private void PaintOpening(Curve mouth)
    {
        if (_look.IsDeep) _head.Line(mouth, _inks.Lip, .15);
        _head.Shape(mouth, MouthInside, _inks.Feature, .065);
    }

    private void PaintLips(Curve line, double width)
    {
        if (_look.IsDeep) _head.Line(line, _inks.Lip, .20);
        _head.Line(line, _inks.Feature, width);
    }
}
