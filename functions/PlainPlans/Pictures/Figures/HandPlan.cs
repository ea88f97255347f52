using PlainPlans.Pictures.Pens;

namespace PlainPlans.Pictures.Figures;

/// <summary>Where a hand goes, for every plan and every body.</summary>
internal static class HandPlan
{
    /// <summary>The spot in figure units. It may be out of the arm's reach.</summary>
    public static Spot Of(Figure person, int side, ArmPlan plan, Spot shoulder)
    {
        var (hip, body, facing) = (person.Hip, person.Body, person.Facing);
        var (r, head, d) = (body.Head, person.Head, facing == 0 ? side : facing);
        if (plan.Fixed is { } spot) return person.ToFigure(spot);
        return plan.Anchor switch
        {
            Anchor.None when person.IsInWheelchair && plan == ArmPlan.Rest => Of(person, side, new(Anchor.Lap), shoulder),
            Anchor.None when person.IsBaby && plan == ArmPlan.Rest => shoulder + new Spot(side * .42 * body.Arm, .62 * body.Arm),
            // A short arm that is raised goes out to the side, past the big head.
            Anchor.None when plan.Down < -.2 && body.Arm < body.Head * 1.5 => shoulder + new Spot(side * .94 * body.Arm, -.34 * body.Arm),
            Anchor.Hip => Leaned(hip + new Spot(side * body.Hip * .98, -body.Torso * .12)),
            Anchor.Fold => Leaned(hip + new Spot(-side * body.Shoulder * .80, -body.Torso * (side < 0 ? .60 : .42))),
            Anchor.Ear => head + new Spot(side * r * 1.04, r * .12),
            Anchor.Cheek => head + new Spot(side * r * .36 + facing * r * .24, r * .12),
            Anchor.Mouth => head + new Spot(facing * r * .30, r * .66),
            Anchor.Cup => head + new Spot((facing == 0 ? side : facing) * r * .50, r * .92),
            Anchor.Chin => head + new Spot(facing * r * .42 + side * r * .06, r * .96),
            Anchor.Heart => Leaned(hip + new Spot(-side * body.Shoulder * .12, -body.Torso * .66)),
            Anchor.Waist => Leaned(hip + new Spot(d * body.Shoulder * .30, -body.Torso * .34)),
            Anchor.Front => Leaned(hip + new Spot(side * body.Shoulder * .34 + facing * body.Shoulder * .35, -body.Torso * .40)),
            Anchor.Lap when person.IsInWheelchair && side == -facing => new(side * body.Hip * .55, -person.WheelRadius * 1.86),
            Anchor.Lap => Leaned(hip + new Spot(side * body.Hip * .46 + facing * body.Leg * .22, -body.LegWidth * .30)),
            Anchor.Knee when person.Stance == Stance.Sitting && side == -facing => hip + new Spot(facing * body.Hip * .12, -body.LegWidth * .34),
            Anchor.Knee when person.Stance is not (Stance.Sitting or Stance.CrossLegged) => shoulder + new Spot(side * .13 * body.Arm, .93 * body.Arm),
            Anchor.Knee when person.Stance == Stance.Sitting && facing == 0 => hip + new Spot(side * body.Hip * .62, body.Leg * .06),
            Anchor.Knee => person.Leg(side).Knee + new Spot(side * 2, -body.LegWidth * .40),
            Anchor.OtherArm => Leaned(hip + new Spot(-side * body.Shoulder * .78, -body.Torso * (side < 0 ? .62 : .56))),
            Anchor.OtherElbow => Leaned(hip + new Spot(-side * body.Shoulder * .86, -body.Torso * .34)),
            Anchor.UnderMouth => head + new Spot(facing * r * .30 + side * r * .24, r * 1.02),
            Anchor.Jaw => head + new Spot(side * r * .84 + facing * r * .1, r * .92),
            Anchor.Tear => head + new Spot(side * r * .92, r * .52),
            Anchor.SideOfFace => head + new Spot(side * r * .84 + facing * r * .06, r * .62),
            Anchor.Scalp => head + new Spot(side * r * .82, -r * .92),
            Anchor.Temple => head + new Spot(side * r * .98, -r * .22),
            Anchor.Forehead => head + new Spot(side * r * .56 + facing * r * .1, -r * .66),
            Anchor.Pillow => head + new Spot(person.Forward * r * .66 + side * person.Forward * r * .10, r * (side == person.Forward ? .86 : 1.0)),
            Anchor.Tummy => Leaned(hip + new Spot(side * body.Shoulder * .42, -body.Torso * .24)),
            Anchor.Work => Leaned(hip + new Spot(facing * body.Arm * .62 + side * body.Shoulder * (side == person.Forward ? .34 : .74), -body.Torso * (side == person.Forward ? .62 : .28))),
            Anchor.Edge => Leaned(hip + new Spot(side * body.Shoulder * 1.12, -body.Torso * .94)),
            Anchor.Tower => new(person.Forward * (body.Leg * .62 + body.Hip * .5), -body.Torso * .62),
            Anchor.Shin => new(person.Forward * body.Leg * .62, -body.Leg * .42),
            Anchor.Table or Anchor.FarTable when facing == 0 => Leaned(hip + new Spot(side * body.Shoulder * .42, -body.Torso * .26)),
            Anchor.Table => Leaned(hip + new Spot(person.Forward * body.Arm * .62, -body.Torso * .26)),
            Anchor.FarTable => Leaned(hip + new Spot(person.Forward * body.Arm * .30, -body.Torso * .24)),
            _ => shoulder + new Spot(side * plan.Out * body.Arm, plan.Down * body.Arm),
        };

        Spot Leaned(Spot spot) => person.Upper.Of(spot);
    }
}
