namespace PlainPlans.Pictures.People;

/// <summary>How a body is built, in figure units: the head of an adult has the radius 60.</summary>
/// <param name="Head">Radius of the head.</param>
/// <param name="Leg">From hip to ground.</param>
/// <param name="Torso">From hip to neck.</param>
/// <param name="Shoulder">Half the width of the shoulders.</param>
/// <param name="Hip">Half the width of the hips.</param>
/// <param name="Arm">From shoulder to hand.</param>
/// <param name="LegWidth">How thick a leg is.</param>
/// <param name="ArmWidth">How thick an arm is.</param>
internal sealed record Proportions(
    double Head, double Leg, double Torso, double Shoulder, double Hip, double Arm, double LegWidth, double ArmWidth)
{
    /// <summary>From the ground to the crown of somebody who stands.</summary>
    public double Height => Leg + Torso + Head * 1.8;

    /// <summary>The same body, larger or smaller.</summary>
    public Proportions Times(double size) => size == 1 ? this : new(Head * size, Leg * size, Torso * size, Shoulder * size, Hip * size, Arm * size, LegWidth * size, ArmWidth * size);
}

/// <summary>How old somebody looks.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Body">How the body is built.</param>
/// <param name="IsChild">Whether the face is a child's: eyes lower and further apart, thinner brows.</param>
/// <param name="IsGrown">Whether they stand with the grown-ups, a little further back.</param>
internal sealed record Age(string Name, Proportions Body, bool IsChild, bool IsGrown) : INamed;

/// <summary>All ages. From 1 in 3.7 heads (adult) to 1 in 2 (toddler): big heads, because children read faces.</summary>
internal static class Ages
{
    public static readonly Table<Age> All = new(
        new("baby", new(48, 30, 66, 33, 35, 54, 29, 22), IsChild: true, IsGrown: false),
        new("toddler", new(52, 46, 78, 37, 39, 70, 32, 23), IsChild: true, IsGrown: false),
        new("young", new(55, 82, 94, 41, 41, 90, 34, 25), IsChild: true, IsGrown: false),
        new("child", new(57, 112, 114, 46, 43, 112, 35, 27), IsChild: true, IsGrown: false),
        new("teen", new(58, 162, 142, 50, 44, 138, 37, 28), IsChild: false, IsGrown: true),
        new("adult", new(60, 178, 162, 58, 52, 152, 42, 32), IsChild: false, IsGrown: true),
        new("older", new(60, 162, 156, 58, 56, 146, 42, 32), IsChild: false, IsGrown: true));

    /// <summary>The age of somebody of so many years.</summary>
    public static Age Of(int years) => All[years switch
    {
        < 1 => "baby",
        < 4 => "toddler",
        < 8 => "young",
        < 13 => "child",
        < 18 => "teen",
        _ => "adult",
    }];
}

/// <summary>How wide somebody is, as shares of the age's widths.</summary>
internal sealed record Build(string Name, double Body, double Limbs) : INamed
{
    public static readonly Table<Build> All = new(
        new("slim", 0.90, 0.95), new("average", 1, 1), new("broad", 1.16, 1.09));

    public Proportions Of(Proportions body) => body with
    {
        Shoulder = body.Shoulder * Body,
        Hip = body.Hip * Body,
        LegWidth = body.LegWidth * Limbs,
        ArmWidth = body.ArmWidth * Limbs,
    };
}
