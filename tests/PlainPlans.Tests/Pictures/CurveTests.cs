using PlainPlans.Pictures.Pens;

namespace PlainPlans.Tests.Pictures;

public class CurveTests
{
    [Theory]
    [InlineData("M 0 0 L 4 0 Z\nM 8 0 L 9 0 Z")]
    [InlineData("M0,0\r\n4,0 Z\tM 8 0\nL 9 0 Z\n")]
    public void Steps_may_stand_on_lines_of_their_own(string steps)
    {
        var expected = new Curve().Move(0, 0).Line(4, 0).Close().Move(8, 0).Line(9, 0).Close().ToOutline(Turning.None);

        var read = Curve.Parse(steps).ToOutline(Turning.None);

        Assert.Equal(expected.Steps.ToArray(), read.Steps.ToArray());
        Assert.Equal(expected.Points.ToArray(), read.Points.ToArray());
    }

    [Theory]
    [InlineData("M 0 0 Z 4 4")]
    [InlineData("4 4")]
    [InlineData("M 0 0 S 4 4")]
    public void A_step_that_does_not_exist_is_refused(string steps) => Assert.Throws<FormatException>(() => Curve.Parse(steps));
}
