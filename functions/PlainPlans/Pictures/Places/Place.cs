using PlainPlans.Drawing;
using PlainPlans.Pictures.Figures;
using PlainPlans.Pictures.Pens;

namespace PlainPlans.Pictures.Places;

/// <summary>What somebody sits on there.</summary>
internal enum Seat { Chair, Armchair, Bench, Ground }

/// <summary>The weather.</summary>
internal enum Weather { Sun, Cloud, Rain, Snow }

/// <summary>A place that is being drawn, in panel units.</summary>
/// <param name="Canvas">The panel.</param>
/// <param name="IsNight">Whether it is night: lilac and a moon, never black.</param>
/// <param name="Weather">The weather.</param>
/// <param name="HasSitters">Whether people sit on seats of their own, so that the place leaves its own out.</param>
/// <param name="HasSleeper">The same for beds.</param>
internal sealed record PlaceView(Canvas Canvas, bool IsNight, Weather Weather, bool HasSitters, bool HasSleeper)
{
    public const double Width = 1200;
    public const double Height = 900;

    /// <summary>Where wall and floor meet.</summary>
    public const double Floor = 648;

    /// <summary>A colour as it looks now: night turns everything towards lilac.</summary>
    public Ink Tone(string hex) => Tone(Ink.Parse(hex));

    /// <summary>The panel for things with colours of their own: night changes them, but not their lines and not light.</summary>
    public Canvas Scenery => IsNight ? Canvas.In(ink => ink == Palette.Line || ink == Palette.Soft || ink == Palette.Lamp ? ink : Tone(ink)) : Canvas;

    private Ink Tone(Ink ink) => IsNight ? ink.Mix(Ink.Parse("#A4ABE6"), .46) : ink;
}

/// <summary>Where a picture is.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Words">As a description says it: "In the kitchen". Empty for a plain ground.</param>
/// <param name="Seat">What people sit on there.</param>
/// <param name="Paint">Draws it: at most eight quiet things, so that nothing competes with the faces.</param>
internal sealed record Place(string Name, string Words, Seat Seat, Action<PlaceView> Paint) : INamed
{
    /// <summary>Whether people who sit there sit at a table, which is drawn before them.</summary>
    public bool HasTable { get; init; }

    /// <summary>Whether it is in the open air, where there is no wall to hang something on.</summary>
    public bool IsOutdoors { get; init; }

    /// <summary>Draws what lies before the people, such as the door of a car; null almost always.</summary>
    public Action<PlaceView, IReadOnlyList<Figure>>? PaintFront { get; init; }

    /// <summary>Below which line everybody is hidden, big and small alike, so that all faces are seen; null almost always.</summary>
    public double? BodyLine { get; init; }
}

/// <summary>All places.</summary>
internal static class AllPlaces
{
    public static readonly Table<Place> All = new([.. Homes.All, .. PublicPlaces.All, .. OpenPlaces.All, .. InCar.All, .. Homes.More, .. TownPlaces.All, .. OpenPlaces.More, .. WorshipPlaces.All]);
}
