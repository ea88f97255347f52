using PlainPlans.Drawing;
using PlainPlans.Pictures.Pens;
using PlainPlans.Pictures.People;

namespace PlainPlans.Pictures.Figures;

/// <summary>Draws legs, shoes, and what is worn on the legs.</summary>
internal sealed class LegPainter
{
    private const double Line = Figure.LineWidth;

    private readonly Canvas _canvas;
    private readonly Figure _person;
    private readonly Proportions _body;
    private readonly Look _look;
    private readonly double _width;

    private LegPainter(Canvas canvas, Figure person)
    {
        (_canvas, _person, _body, _look) = (canvas, person, person.Body, person.Look);
        _width = _body.LegWidth;
    }

    // What covers the legs: a dress, a skirt, or trousers that end somewhere.
    private Ink Cover => _look.Top.IsDress || _look.Top.Name == "babygrow" ? _look.TopColour.Ink : _look.BottomInk;

    private bool IsSkirt => _look.Top.IsDress || _look.Bottom.IsSkirt;

    private double CoverLength => _look.Top.Name == "babygrow" ? 1 : _look.Top.IsDress ? Math.Max(_look.Top.Hem, .45) : _look.Bottom.Length;

    private bool IsLong => CoverLength > .7;

    private bool IsStanding => _person.Stance == Stance.Standing && !_person.IsBaby;

    private bool IsSeatedToReader => _person.Stance == Stance.Sitting && _person.Facing == 0 && !_person.IsBaby;

    // The nearer leg of somebody on the ground lies before the body.
    private bool IsOnGround => _person.Stance is Stance.OnFloor or Stance.CrossLegged && !_person.IsBaby;

    /// <summary>Draws the legs that lie behind the torso.</summary>
    public static void PaintBehind(Canvas canvas, Figure person)
    {
        var painter = new LegPainter(canvas, person);
        if (painter.IsStanding) painter.PaintStanding();
        else if (painter.IsOnGround) painter.PaintLeg(person.Legs().First());
        else if (!painter.IsSeatedToReader) foreach (var leg in person.Legs()) painter.PaintLeg(leg);
    }

    /// <summary>Draws the skirt, under the torso.</summary>
    public static void PaintSkirt(Canvas canvas, Figure person)
    {
        var painter = new LegPainter(canvas, person);
        if (person.Stance is Stance.Standing or Stance.Walking && !person.IsBaby && person.Look.Bottom.IsSkirt && !person.Look.Top.IsDress) painter.PaintSkirt();
    }

    /// <summary>Draws the legs that lie before the torso: of somebody who sits and faces the reader, or sits on the ground.</summary>
    public static void PaintBefore(Canvas canvas, Figure person)
    {
        var painter = new LegPainter(canvas, person);
        if (painter.IsSeatedToReader) painter.PaintLap();
        if (painter.IsOnGround) painter.PaintLeg(person.Legs().Last());
        if (painter.IsOnGround && person.Stance == Stance.CrossLegged) painter.PaintShoe(person.Legs().First()); // the other leg lies over it
    }

    private void PaintStanding()
    {
        var legs = _person.Legs().ToList();
        var lower = IsSkirt || !IsLong ? _look.Skin : Cover;
        foreach (var leg in legs) _canvas.Line(Curve.Segment(leg.Hip, Ankle(leg)), Palette.Line, _width + 2 * Line);
        foreach (var leg in legs) _canvas.Line(Curve.Segment(leg.Hip, Ankle(leg)), lower, _width);
        if (!IsSkirt) PaintTrouserFront(IsLong ? 0 : -_body.Leg * (1 - CoverLength));
        foreach (var leg in legs) PaintShoe(leg);
    }

    // Two tubes leave a gap at the hips; this closes it and draws the inner seam.
    private void PaintTrouserFront(double end)
    {
        var (hip, inner) = (_person.Hip.Y, _width * .5 + 3);
        if (end == 0)
        {
            _canvas.Fill(new Curve().Move(-_body.Hip + _width * .5, hip).Line(_body.Hip - _width * .5, hip).Line(inner, -_width * .5).Line(-inner, -_width * .5).Close(), Cover);
            _canvas.Line(new Curve().Move(0, hip + _body.Leg * .32).Line(0, -6), Palette.Line, Line * .9);
            return;
        }

        foreach (var side in Sides.Both)
        {
            var outer = _body.Hip - 1;
            _canvas.Shape(
                new Curve().Move(0, hip - 6).Line(side * outer, hip - 6).Line(side * (outer + 3), end).Quadratic(side * outer * .5, end + 5, side * 3, end).Line(0, hip + _body.Leg * .24).Close(),
                Cover, Palette.Line, Line);
        }
    }

    private void PaintSkirt()
    {
        var (hip, wide, end) = (_person.Hip.Y, _body.Hip * (IsLong ? 1.26 : 1.22), _person.Hip.Y + _body.Leg * CoverLength);
        _canvas.Shape(new Curve().Move(-_body.Hip, hip - 10).Line(-wide, end).Quadratic(0, end + 14, wide, end).Line(_body.Hip, hip - 10).Close(), Cover, Palette.Line, Line);
        foreach (var fold in new[] { -.4, .4 })
        {
            _canvas.Line(new Curve().Move(wide * fold, end + 2).Line(wide * fold * .82, end - _body.Leg * CoverLength * .42), Cover.Darker(.22), 3.2);
        }
    }

    private void PaintLeg(LegLine leg)
    {
        var path = Curve.Bent(leg.Hip, leg.Knee, Ankle(leg), .3);
        var isUnderSkirt = IsSkirt && _person.Stance == Stance.Walking;
        var lower = IsLong && !IsSkirt ? Cover : _look.Skin;
        _canvas.Tube(path, lower, _width, Palette.Line, Line);
        if ((IsSkirt || !IsLong) && !isUnderSkirt)
        {
            var hem = Spot.Between(leg.Knee, Ankle(leg), IsLong ? .80 : .06);
            _canvas.Tube(Curve.Bent(leg.Hip, leg.Knee, hem, .3), Cover, _width * (IsSkirt ? 1.22 : 1.06), Palette.Line, Line);
        }

        PaintShoe(leg);
    }

    private void PaintLap()
    {
        var legs = _person.Legs().ToList();
        foreach (var leg in legs)
        {
            _canvas.Tube(Curve.Segment(leg.Knee, Ankle(leg)), IsLong && !IsSkirt ? Cover : _look.Skin, _width, Palette.Line, Line);
            PaintShoe(leg);
        }

        if (IsSkirt)
        {
            PaintSkirtLap(legs);
            return;
        }

        foreach (var leg in legs) _canvas.Tube(Curve.Segment(leg.Hip, leg.Knee), Cover, _width * 1.16, Palette.Line, Line);
    }

    private void PaintSkirtLap(List<LegLine> legs)
    {
        var (top, wide) = (_person.Hip.Y - 10, _body.Hip + 4);
        var knee = Math.Abs(legs[0].Knee.X) + _width * .66;
        var end = Math.Min(legs[0].Foot.Y - _width * (IsLong ? .55 : .95), IsLong ? 0 : legs[0].Knee.Y + _width * .62);
        _canvas.Shape(
            new Curve().Move(-wide, top).Quadratic(-knee - 4, legs[0].Knee.Y - _width * .5, -knee, end).Quadratic(0, end + 12, knee, end).Quadratic(knee + 4, legs[0].Knee.Y - _width * .5, wide, top).Close(),
            Cover, Palette.Line, Line);
        _canvas.Line(new Curve().Move(0, end).Line(0, top + (end - top) * .45), Cover.Darker(.22), 3.2);
    }

    private Spot Ankle(LegLine leg) => _person.Stance switch
    {
        Stance.Kneeling when leg.Toes == -_person.Forward => leg.Foot,
        Stance.CrossLegged => leg.Foot,
        _ when _person.IsBaby => leg.Foot,
        _ => leg.Foot - new Spot(0, _width * .5 + 5),
    };

    private void PaintShoe(LegLine leg)
    {
        if (_person.IsBaby)
        {
            _canvas.Shape(Curve.Oval(leg.Foot.X, leg.Foot.Y - 6, _width * .46, _width * .54), _look.TopColour.Ink, Palette.Line, Line);
            return;
        }

        var foot = _person.Stance switch
        {
            Stance.Kneeling when leg.Toes == -_person.Forward => leg.Foot + new Spot(leg.Toes * 6, 10),
            Stance.CrossLegged => leg.Foot + new Spot(leg.Toes * 6, 6),
            _ => leg.Foot,
        };
        var (k, side) = (_width / 42, leg.Foot.X < 0 ? -1 : 1);
        var (width, height) = ((leg.Toes == 0 ? 54 : 63) * k, 27 * k);
        var left = foot.X - width / 2 + (leg.Toes == 0 ? side * 5 : leg.Toes * 4.5) * k;
        var (right, bottom, top) = (left + width, foot.Y + 3, foot.Y + 3 - height);
        _canvas.Shape(
            new Curve().Move(left + 5, bottom).Cubic(left - 4, bottom, left - 2, top + height * .3, left + width * .28, top).Line(left + width * .72, top)
                .Cubic(right + 2, top + height * .3, right + 4, bottom, right - 5, bottom).Close(),
            _look.ShoeInk, Palette.Line, Line);
        _canvas.Line(new Curve().Move(left + 8, bottom - 6 * k).Line(right - 8, bottom - 6 * k), _look.ShoeInk.Lighter(.55), 3.5 * k);
    }
}
