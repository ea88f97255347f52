using System.Collections.Immutable;
using PlainPlans.Diagnostics;
using PlainPlans.Pictures;
using PlainPlans.Pictures.Figures;
using PlainPlans.Pictures.Pens;
using PlainPlans.Pictures.Scenes;

namespace PlainPlans.Tests.Pictures;

/// <summary>A scene that a number puts together, laid out, with what is drawn over its faces.</summary>
internal sealed class RandomScene
{
    private readonly SceneLayout _layout;
    private readonly IReadOnlyList<Note> _notes;

    private RandomScene(string json, Scene scene, IReadOnlyList<Note> notes)
    {
        (Json, Scene, _notes, _layout) = (json, scene, notes, SceneLayout.Of(scene));
        Things = ThingPlaces.Find(scene, _layout);
        Parts = ScenePainter.Parts(scene, _layout);
    }

    public string Json { get; }

    public Scene Scene { get; }

    public PanelParts Parts { get; }

    public ImmutableArray<PlacedThing> Things { get; }

    public ImmutableArray<Figure> Figures => _layout.Figures;

    public ImmutableArray<Floating> Floating => _layout.Floating;

    public bool HasBeds => Figures.Any(figure => figure.Stance == Stance.Lying);

    /// <summary>The scene of a number, or null where it must not be drawn.</summary>
    public static RandomScene? Of(uint seed)
    {
        var json = new SceneDice(seed).Scene();
        var (scene, notes) = Stage.Read(json);
        return scene is null ? null : new(json, scene, notes);
    }

    public bool Has(string code) => _notes.Any(note => note.Code == code);

    public override string ToString() => Json;

    /// <summary>Whether somebody is held, so that an arm may lie at the rim of the face.</summary>
    public bool IsHeld(int index) => Scene.Between.Any(link => link.Link.IsTouching && (link.A == index || link.B == index));

    /// <summary>
    /// Which share of the middle of a face and of its rim others are drawn over: arms as wide as they are, bodies from hip
    /// to shoulder, heads, things in hands and things in front.
    /// </summary>
    public (double Features, double Rim) CoveredOfFace(int index, double features)
    {
        var (face, radius) = (Figures[index].PanelHead, Figures[index].PanelHeadRadius);
        var over = Over(index).Where(part => part.DistanceTo(face) < radius).ToList();
        if (over.Count == 0) return (0, 0);
        var (inside, covered, rim, coveredRim) = (0, 0, 0, 0);
        for (var ring = 1; ring <= 6; ring++)
        {
            var share = ring / 6.0 * .96;
            for (var step = 0; step < 8 + ring * 2; step++)
            {
                var (sin, cos) = Math.SinCos(step * 2 * Math.PI / (8 + ring * 2));
                var spot = face + new Spot(cos, sin) * (radius * share);
                var isCovered = over.Exists(part => part.DistanceTo(spot) <= 0);
                (inside, covered) = share <= features ? (inside + 1, covered + (isCovered ? 1 : 0)) : (inside, covered);
                (rim, coveredRim) = share <= features ? (rim, coveredRim) : (rim + 1, coveredRim + (isCovered ? 1 : 0));
            }
        }

        return ((double)covered / inside, (double)coveredRim / rim);
    }

    // What is drawn after a face: a line as wide as an arm or a body, or a box.
    private sealed record Cover(Spot From, Spot To, double HalfWidth, Box? Box)
    {
        public double DistanceTo(Spot spot)
        {
            if (Box is { } box) return Math.Max(Math.Abs(spot.X - box.X) - box.Width / 2, Math.Abs(spot.Y - box.Y) - box.Height / 2);
            var way = To - From;
            var share = way.Length < 1e-9 ? 0 : Math.Clamp(Spot.Dot(spot - From, way) / (way.Length * way.Length), 0, 1);
            return (spot - Spot.Between(From, To, share)).Length - HalfWidth;
        }
    }

    private IEnumerable<Cover> Over(int index)
    {
        foreach (var thing in Things) if (!thing.IsBehind) yield return new(default, default, 0, thing.Box);
        if (Scene.Between.Any(link => IsShownAgain(link, index))) yield break;
        var order = ScenePainter.Order(Scene, _layout);
        for (var i = 0; i < Figures.Length; i++)
        {
            if (i == index || Figures[i].Stance == Stance.Lying) continue;
            var (other, k) = (Figures[i], Figures[i].Scale);
            if (!other.Pose.IsAway)
            {
                foreach (var side in Sides.Both)
                {
                    if (other.ArmPlanOf(side) is { IsHidden: true } or { IsBehind: true }) continue;
                    var (shoulder, elbow, hand) = other.Arm(side);
                    yield return new(other.ToPanel(shoulder), other.ToPanel(elbow), other.Body.ArmWidth * .5 * k, null);
                    yield return new(other.ToPanel(elbow), other.ToPanel(hand), other.Body.ArmWidth * .56 * k, null);
                }

                if (other.Holding is not null) yield return new(default, default, 0, ArmPainter.HeldBox(other));
            }

            if (order.IndexOf(i) < order.IndexOf(index)) continue;
            var neck = Spot.Between(other.Shoulder(Sides.Left), other.Shoulder(Sides.Right), .5);
            yield return new(other.ToPanel(other.Hip), other.ToPanel(neck), other.Body.Shoulder * .86 * k, null);
            yield return new(other.PanelHead, other.PanelHead, other.PanelHeadRadius, null);
        }
    }

    // The painter draws these heads once more, over arms.
    private bool IsShownAgain(SceneLink link, int index)
    {
        var smaller = Figures[link.A].Body.Torso >= Figures[link.B].Body.Torso ? link.B : link.A;
        return (link.Link.Embraces && smaller == index) || (link.Link.ShowsHeadOfB && link.B == index && Figures[index].Stance != Stance.Lying && (link.Link.Carries || Figures[index].Look.HeadCovering is not { HidesEars: true }));
    }
}
