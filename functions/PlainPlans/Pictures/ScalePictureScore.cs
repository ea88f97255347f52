namespace PlainPlans.Pictures;

/// <summary>Where one person stands on a scale.</summary>
/// <param name="Name">What the tag says.</param>
/// <param name="Score">0 to 10.</param>
/// <param name="Portrait">
/// A round portrait that fills its square; it is drawn in the circle at the head of the tag. Null for a tag without one.
/// </param>
public sealed record ScalePictureScore(string Name, int Score, Drawing.Drawing? Portrait);

/// <summary>For whom a scale is drawn.</summary>
public enum ScalePictureSize
{
    /// <summary>Letters print at 12 points and more when the picture is 16.5 cm wide.</summary>
    Standard,

    /// <summary>Letters print at 18 points and more.</summary>
    LargePrint,
}
