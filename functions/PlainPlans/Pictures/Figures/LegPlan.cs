using PlainPlans.Pictures.Pens;

namespace PlainPlans.Pictures.Figures;

/// <summary>Where the hips, knees and feet of a stance are.</summary>
internal static class LegPlan
{
    public static LegLine Of(Figure person, int side)
    {
        var (d, hip, body, leg) = (person.Forward, person.Hip, person.Body, person.Body.Leg);
        var outer = hip + new Spot(side * (body.Hip - body.LegWidth * .52), -4);
        var inner = hip + new Spot(side * body.Hip * .25, -4);
        var isFront = side == d;
        if (person.IsBaby) return new(outer, hip + new Spot(side * body.Hip * 1.0, body.Hip * .10), new(side * body.Hip * 1.25, -4), side);
        switch (person.Stance)
        {
            case Stance.Walking when person.Pose.IsFast:
                return isFront
                    ? new(inner, hip + new Spot(d * leg * .44, leg * .22), new(d * leg * .60, -leg * .02), d)
                    : new(inner, new(-d * leg * .16, -leg * .42), new(-d * leg * .64, -leg * .34), d);
            case Stance.Walking:
                var step = isFront ? new Spot(d * leg * .34, 0) : new Spot(-d * leg * .40, -leg * .05);
                return new(inner, Bones.Joint(inner, step, leg * .52, leg * .52, new(d, 0)), step, d);
            case Stance.Sitting when person.Facing == 0:
                var frontKnee = hip + new Spot(side * body.Hip * .64, leg * .20);
                return new(outer + new Spot(0, -6), frontKnee, new(side * body.Hip * .62, FootRest(person)), 0);
            case Stance.Sitting:
                var sideKnee = hip + new Spot(d * leg * .50 + side * body.Hip * .22, leg * .06 + side * d * 4);
                return new(outer, sideKnee, new(sideKnee.X + d * 4, FootRest(person)), d);
            case Stance.Kneeling when isFront:
                return new(inner, new(d * leg * .46, -leg * .50), new(d * leg * .48, 0), d);
            case Stance.Kneeling:
                return new(inner, new(d * leg * .02, -body.LegWidth * .42), new(-d * leg * .50, -body.LegWidth * .34), -d);
            case Stance.OnFloor:
                return new(hip + new Spot(0, -4), new(d * leg * (isFront ? .50 : .60), -leg * .60), new(d * leg * (isFront ? .84 : .98), 0), d);
            case Stance.CrossLegged:
                return new(outer, hip + new Spot(side * (body.Hip * .75 + leg * .26), body.Hip * .24), new(-side * leg * .24, -body.LegWidth * .22), -side);
            default:
                var foot = new Spot(side * (body.LegWidth * .5 + 3), 0);
                return new(outer, Spot.Between(outer, foot, .5), foot, person.Facing);
        }
    }

    private static double FootRest(Figure person) => person.IsInWheelchair ? -person.Body.LegWidth * .30 : 0;
}
