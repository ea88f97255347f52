namespace PlainPlans.Pictures.Figures;

/// <summary>The eyes of a feeling.</summary>
internal enum Eyes { Open, Wide, Blank, Drooping, Shut, Smiling, Squeezed, Shining }

/// <summary>The mouth of a feeling.</summary>
internal enum Mouth { Smile, SmallSmile, BigSmile, Flat, Frown, SmallFrown, Uneasy, Wobble, Round, Shout, Mixed, Wail, Sigh, Skew, Yawn, Thermometer }

/// <summary>What else shows on a face.</summary>
internal enum Trace { None, Tear, Tears, Bags, Sweat, DeepBlush, OneBrow, Tremble, Plaster, Fever }

/// <summary>How a feeling looks. Lengths are in heads (the radius is 1), downwards.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Words">How a description says it, after a name: "looks worried".</param>
/// <param name="InnerBrow">How far the inner end of the brow moves.</param>
/// <param name="OuterBrow">How far its outer end moves.</param>
/// <param name="Eyes">The eyes.</param>
/// <param name="Mouth">The mouth.</param>
/// <param name="Blush">How red the cheeks are, 0 to 1.</param>
/// <param name="Trace">What else shows on the face.</param>
internal sealed record Feeling(
    string Name, string Words, double InnerBrow, double OuterBrow, Eyes Eyes, Mouth Mouth, double Blush = 0.5, Trace Trace = Trace.None) : INamed
{
    /// <summary>How far the eyes look down, -1 (up) to 1.</summary>
    public double GazeDown { get; init; }

    /// <summary>How far the eyes look to where the person faces, -1 to 1, where they look at nobody.</summary>
    public double GazeAside { get; init; }

    /// <summary>How far the whole face sits lower on the head: a head that hangs; negative for a chin that is up.</summary>
    public double Bow { get; init; }

    /// <summary>What the body does of itself, or null.</summary>
    public Gesture? Gesture { get; init; }

    /// <summary>The small picture that belongs to it, or null where the face says it all.</summary>
    public Token? Token { get; init; }

    /// <summary>Whether a whole figure carries the small picture on its body instead of beside its head.</summary>
    public bool WearsToken { get; init; }

    /// <summary>The feeling that stands for it where hard things are drawn gently; null for itself.</summary>
    public string? Gentle { get; init; }
}

/// <summary>
/// All feelings. Young children read the mouth first and anger from the brows (Sayil), so both are large; under six
/// happy, sad, angry, scared and calm are the safe ones (Lawrence, Campbell and Skuse 2015). The others are more than
/// a face: each has a gesture or a small picture of its own as well.
/// </summary>
internal static class Feelings
{
    public static readonly Table<Feeling> All = new(
        new("happy", "looks happy", -.02, .00, Eyes.Open, Mouth.BigSmile, .8) { Gesture = Gestures.ArmsOpen },
        new("calm", "looks calm", .00, .00, Eyes.Open, Mouth.Smile, .5) { Token = Tokens.StillWater },
        new("safe", "feels safe", -.05, .00, Eyes.Shut, Mouth.Smile, .85) { Gesture = Gestures.HugOneself, Token = Tokens.Shield },
        new("loved", "feels loved", -.04, .00, Eyes.Smiling, Mouth.Smile, .95) { Gesture = Gestures.HandsOnHeart, Token = Tokens.Hearts },
        new("proud", "looks proud", -.08, -.04, Eyes.Smiling, Mouth.BigSmile, .8) { Bow = -.09, Gesture = Gestures.HandsOnHips, Token = Tokens.Rosette, WearsToken = true },
        new("excited", "looks excited", -.08, -.06, Eyes.Shining, Mouth.BigSmile, 1) { Gesture = Gestures.ArmsUp, Token = Tokens.Sparkles },
        new("relieved", "looks relieved", -.13, -.05, Eyes.Shut, Mouth.Sigh, .6, Trace.Sweat) { Gesture = Gestures.HandOnHeart },
        new("brave", "looks brave", -.03, -.06, Eyes.Open, Mouth.Smile, .6) { Bow = -.07, Gesture = Gestures.StrongArm, Token = Tokens.Lion },
        new("listening", "listens", -.08, -.06, Eyes.Open, Mouth.SmallSmile, .5) { Token = Tokens.Hearing },
        new("neutral", "looks quiet", .00, .00, Eyes.Open, Mouth.Flat, .4),
        new("sad", "looks sad", -.19, .07, Eyes.Open, Mouth.Frown, .3) { GazeDown = .5, Bow = .07, Gesture = Gestures.HeadDown },
        new("lonely", "looks lonely", -.15, .05, Eyes.Open, Mouth.SmallFrown, .2) { GazeDown = .7, GazeAside = -.9, Bow = .05, Gesture = Gestures.ArmAcross, Token = Tokens.Nobody },
        new("worried", "looks worried", -.21, .04, Eyes.Open, Mouth.Uneasy, .3, Trace.Sweat) { GazeAside = .9, Gesture = Gestures.HandsAtMouth },
        new("scared", "looks scared", -.22, -.06, Eyes.Wide, Mouth.Wobble, 0, Trace.Tremble) { Gesture = Gestures.FistsAtChin },
        new("crying", "is crying", -.19, .07, Eyes.Shut, Mouth.Wail, .5, Trace.Tears) { Gesture = Gestures.WipeTears },
        new("upset", "looks upset", -.17, .06, Eyes.Open, Mouth.Frown, .5, Trace.Tear) { Gesture = Gestures.WipeTear },
        new("shocked", "looks shocked", -.22, -.20, Eyes.Wide, Mouth.Round, .2) { Gesture = Gestures.HandsOnCheeks, Token = Tokens.Exclamation },
        new("angry", "looks angry", .17, -.12, Eyes.Open, Mouth.Shout, .7) { Gesture = Gestures.FistsDown, Gentle = "cross" },
        new("cross", "looks cross", .17, -.10, Eyes.Open, Mouth.Frown, .6) { Gesture = Gestures.ArmsFolded },
        new("confused", "looks confused", -.18, -.02, Eyes.Open, Mouth.Skew, .3, Trace.OneBrow) { GazeDown = -.6, Gesture = Gestures.ScratchHead, Token = Tokens.Question },
        new("mixed", "has mixed feelings", -.15, .05, Eyes.Open, Mouth.Mixed, .6, Trace.OneBrow) { Gesture = Gestures.Weigh, Token = Tokens.TwoFaces },
        new("ashamed", "looks ashamed", -.15, .07, Eyes.Open, Mouth.SmallFrown, 1, Trace.DeepBlush) { GazeDown = 1, GazeAside = -.6, Bow = .14, Gesture = Gestures.HandsBehind },
        new("sorry", "looks sorry", -.20, .05, Eyes.Shining, Mouth.SmallFrown, .7) { GazeDown = -.5, Bow = .05, Gesture = Gestures.HandOut, Token = Tokens.Flower },
        new("tired", "looks tired", -.08, .08, Eyes.Drooping, Mouth.Yawn, .2, Trace.Bags) { Gesture = Gestures.Droop, Token = Tokens.Drowsy },
        new("asleep", "is asleep", -.02, .02, Eyes.Shut, Mouth.SmallSmile, .6) { Bow = .04, Gesture = Gestures.HandsUnderCheek, Token = Tokens.Sleeping },
        new("poorly", "looks poorly", -.14, .07, Eyes.Drooping, Mouth.Thermometer, 1, Trace.Fever) { Gesture = Gestures.HandOnForehead },
        new("hurt", "looks hurt", .04, .02, Eyes.Squeezed, Mouth.SmallFrown, .4, Trace.Plaster) { Gesture = Gestures.HoldArm },
        new("hungry", "looks hungry", -.15, .04, Eyes.Open, Mouth.SmallFrown, .2) { GazeDown = -.6, GazeAside = -.9, Gesture = Gestures.HandsOnTummy, Token = Tokens.Food },
        new("muddled", "looks muddled", -.16, .04, Eyes.Open, Mouth.Uneasy, .4) { GazeDown = -.5, GazeAside = -.9, Gesture = Gestures.HandAtTemple, Token = Tokens.Tangle },
        new("numb", "looks numb", -.10, .05, Eyes.Blank, Mouth.Flat, 0) { Bow = .05, Token = Tokens.EmptyHeart });

    /// <summary>The feeling of somebody of whom none is said: a calm face with nothing beside it.</summary>
    public static readonly Feeling Unsaid = All["calm"] with { Token = null };
}
