namespace PlainPlans.Pictures.Figures;

/// <summary>The eyes of a feeling.</summary>
internal enum Eyes { Open, Wide, HalfShut, Drooping, Shut, Smiling, Squeezed, Dizzy }

/// <summary>The mouth of a feeling.</summary>
internal enum Mouth { Smile, SmallSmile, BigSmile, Flat, Frown, SmallFrown, Uneasy, Wobble, Round, Shout, HalfSmile }

/// <summary>What else a feeling shows.</summary>
internal enum Sign { None, Tear, Tears, Bags, Sweat, DeepBlush, OneBrow }

/// <summary>How a feeling looks. Lengths are in heads (the radius is 1), downwards.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Words">How a description says it, after a name: "looks worried".</param>
/// <param name="InnerBrow">How far the inner end of the brow moves.</param>
/// <param name="OuterBrow">How far its outer end moves.</param>
/// <param name="Eyes">The eyes.</param>
/// <param name="Mouth">The mouth.</param>
/// <param name="Blush">How red the cheeks are, 0 to 1.</param>
/// <param name="Sign">What else shows.</param>
/// <param name="GazeDown">How far the eyes look down, 0 to 1.</param>
/// <param name="Gentle">The feeling that stands for it where hard things are drawn gently; null for itself.</param>
internal sealed record Feeling(
    string Name, string Words, double InnerBrow, double OuterBrow, Eyes Eyes, Mouth Mouth,
    double Blush = 0.5, Sign Sign = Sign.None, double GazeDown = 0, string? Gentle = null) : INamed;

/// <summary>
/// All feelings. Young children read the mouth first and anger from the brows (Sayil), so both are large; under six
/// happy, sad, angry, scared and calm are the safe ones (Lawrence, Campbell and Skuse 2015).
/// </summary>
internal static class Feelings
{
    public static readonly Table<Feeling> All = new(
        new("happy", "looks happy", -.02, .00, Eyes.Open, Mouth.BigSmile, .8),
        new("calm", "looks calm", .00, .00, Eyes.Open, Mouth.Smile, .5),
        new("safe", "feels safe", -.05, .00, Eyes.Shut, Mouth.Smile, .85),
        new("loved", "feels loved", -.04, .00, Eyes.Smiling, Mouth.Smile, .95),
        new("proud", "looks proud", -.06, -.02, Eyes.Smiling, Mouth.BigSmile, .8),
        new("excited", "looks excited", -.12, -.10, Eyes.Wide, Mouth.BigSmile, .8),
        new("relieved", "looks relieved", -.16, .03, Eyes.Shut, Mouth.Smile, .6),
        new("brave", "looks brave", -.01, -.10, Eyes.Open, Mouth.Smile, .6),
        new("listening", "listens", -.06, -.03, Eyes.Open, Mouth.SmallSmile, .5),
        new("neutral", "looks quiet", .00, .00, Eyes.Open, Mouth.Flat, .4),
        new("sad", "looks sad", -.15, .05, Eyes.Open, Mouth.Frown, .3, GazeDown: .25),
        new("lonely", "looks lonely", -.13, .04, Eyes.Open, Mouth.SmallFrown, .2, GazeDown: .45),
        new("worried", "looks worried", -.15, .02, Eyes.Open, Mouth.Uneasy, .3),
        new("scared", "looks scared", -.20, -.06, Eyes.Wide, Mouth.Wobble, 0),
        new("crying", "is crying", -.17, .05, Eyes.Shut, Mouth.Wobble, .5, Sign.Tears),
        new("upset", "looks upset", -.15, .04, Eyes.Open, Mouth.Wobble, .4, Sign.Tear),
        new("shocked", "looks shocked", -.20, -.18, Eyes.Wide, Mouth.Round, .2),
        new("angry", "looks angry", .13, -.10, Eyes.Open, Mouth.Shout, .6, Gentle: "cross"),
        new("cross", "looks cross", .13, -.08, Eyes.Open, Mouth.Frown, .5),
        new("confused", "looks confused", -.14, .02, Eyes.Open, Mouth.Uneasy, .3, Sign.OneBrow),
        new("mixed", "has mixed feelings", -.13, .03, Eyes.Open, Mouth.HalfSmile, .6, Sign.Tear),
        new("ashamed", "looks ashamed", -.13, .05, Eyes.Shut, Mouth.SmallFrown, 1, Sign.DeepBlush),
        new("sorry", "looks sorry", -.17, .03, Eyes.Open, Mouth.SmallFrown, .8, Sign.DeepBlush, GazeDown: .35),
        new("tired", "looks tired", -.08, .06, Eyes.Drooping, Mouth.Flat, .2, Sign.Bags),
        new("asleep", "is asleep", -.02, .02, Eyes.Shut, Mouth.SmallSmile, .6),
        new("poorly", "looks poorly", -.12, .05, Eyes.Drooping, Mouth.Uneasy, 1, Sign.Sweat),
        new("hurt", "looks hurt", .02, .02, Eyes.Squeezed, Mouth.Wobble, .4, Sign.Tear),
        new("hungry", "looks hungry", -.12, .03, Eyes.Open, Mouth.Uneasy, .2, GazeDown: .3),
        new("muddled", "looks muddled", -.10, .02, Eyes.Dizzy, Mouth.Uneasy, .7),
        new("numb", "looks numb", .00, .03, Eyes.HalfShut, Mouth.Flat, 0));
}
