using PlainPlans.Pictures.Pens;

namespace PlainPlans.Pictures.Things;

/// <summary>Outlines that many things use. Each is about two units wide and high, around zero.</summary>
internal static class Signs
{
    public static readonly Curve HeartCurve = Curve.Parse("M 0 .9 C -.5 .5 -1.0 .15 -1.0 -.32 C -1.0 -.95 -.22 -1.05 0 -.45 C .22 -1.05 1.0 -.95 1.0 -.32 C 1.0 .15 .5 .5 0 .9 Z");
    public static readonly Curve StarCurve = Star();

    private static Curve Star()
    {
        var star = new Curve();
        for (var i = 0; i < 10; i++)
        {
            var (sin, cos) = Math.SinCos(-Math.PI / 2 + i * Math.PI / 5);
            var radius = i % 2 == 0 ? 1 : .48;
            if (i == 0) star.Move(cos * radius, sin * radius);
            else star.Line(cos * radius, sin * radius);
        }

        return star.Close();
    }
}
