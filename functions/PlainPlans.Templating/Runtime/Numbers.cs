using System.Globalization;
using System.Numerics;
using PlainPlans.Templating.Syntax;

namespace PlainPlans.Templating.Runtime;

/// <summary>
/// Numbers of every kind. The wider kind wins: decimal, double, float, big whole number, long, int. Whole numbers grow
/// when they must and shrink when they can, so they never overflow.
/// </summary>
internal static class Numbers
{
    public static bool IsNumber(object? value) => value is int or long or double or decimal or BigInteger or float;

    public static bool IsWhole(object? value) => value is int or long or BigInteger;

    /// <summary>A value of the host as the language keeps it: the small and the unsigned numbers widened, a character as text.</summary>
    public static object? Normal(object? value) => value switch
    {
        string or ScriptObject or ScriptArray or int or bool => value,
        byte number => Boxed.Int(number),
        sbyte number => Boxed.Int(number),
        short number => Boxed.Int(number),
        ushort number => Boxed.Int(number),
        uint number => Shrunk(number),
        ulong number => Shrunk(number),
        char character => character.ToString(),
        DateTimeOffset date => date.UtcDateTime,
        DateOnly date => date.ToDateTime(TimeOnly.MinValue),
        _ => value,
    };

    public static object Shrunk(BigInteger value) =>
        value >= int.MinValue && value <= int.MaxValue ? Boxed.Int((int)value) :
        value >= long.MinValue && value <= long.MaxValue ? (object)(long)value : value;

    public static object Negate(object number) => number switch
    {
        int value => value == int.MinValue ? -(long)value : Boxed.Int(-value),
        long value => Shrunk(-(BigInteger)value),
        BigInteger value => Shrunk(-value),
        float value => -value,
        double value => -value,
        _ => -(decimal)number,
    };

    public static BigInteger ToBig(object? value) => value switch
    {
        null => 0,
        int number => number,
        long number => number,
        BigInteger number => number,
        bool truth => truth ? 1 : 0,
        _ => new BigInteger(ToDouble(value)),
    };

    public static double ToDouble(object? value) => value switch
    {
        null => 0,
        int number => number,
        long number => number,
        float number => number,
        double number => number,
        decimal number => (double)number,
        BigInteger number => (double)number,
        bool truth => truth ? 1 : 0,
        _ => throw new InvalidCastException(),
    };

    public static decimal ToDecimal(object? value) => value switch
    {
        null => 0,
        int number => number,
        long number => number,
        float number => (decimal)number,
        double number => (decimal)number,
        decimal number => number,
        BigInteger number => (decimal)number,
        bool truth => truth ? 1 : 0,
        _ => throw new InvalidCastException(),
    };

    /// <summary>Below 0, 0 or above 0; null where one of them is not a number in the arithmetic sense.</summary>
    public static int? Compare(object left, object right)
    {
        if (left is int a && right is int b) return a.CompareTo(b);
        if (left is decimal || right is decimal) return DecimalsOf(left, right) is (var x, var y) ? x.CompareTo(y) : ToDouble(left).CompareTo(ToDouble(right));
        if (IsWhole(left) && IsWhole(right)) return ToBig(left).CompareTo(ToBig(right));
        var (first, second) = (ToDouble(left), ToDouble(right));
        return double.IsNaN(first) || double.IsNaN(second) ? null : first.CompareTo(second);
    }

    public static object Compute(Run run, BinaryOperator sign, object left, object right)
    {
        try
        {
            if (left is decimal || right is decimal) return OfDecimals(run, sign, ToDecimal(left), ToDecimal(right));
            if (IsWhole(left) && IsWhole(right))
            {
                if (left is int a && right is int b && OfInts(sign, a, b) is { } quick) return quick;
                return OfWholes(run, sign, ToBig(left), ToBig(right));
            }

            if (left is double || right is double) return OfFractions(run, sign, ToDouble(left), ToDouble(right));
            return OfFractions(run, sign, (float)ToDouble(left), (float)ToDouble(right));
        }
        catch (OverflowException problem)
        {
            throw run.Fail(run.SpanHere, "The number grows too large for a decimal.", problem);
        }
    }

    /// <summary>The number as text. Charges for very long ones, which take time to write.</summary>
    public static string Text(Run? run, object number, CultureInfo culture)
    {
        if (number is not BigInteger big) return ((IFormattable)number).ToString(null, culture);
        run?.Budget.Step(big.GetBitLength() / 8);
        return big.ToString(culture);
    }

    private static (decimal, decimal)? DecimalsOf(object left, object right)
    {
        try
        {
            return (ToDecimal(left), ToDecimal(right));
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static object? OfInts(BinaryOperator sign, int left, int right)
    {
        long result;
        switch (sign)
        {
            case BinaryOperator.Add: result = (long)left + right; break;
            case BinaryOperator.Subtract: result = (long)left - right; break;
            case BinaryOperator.Multiply: result = (long)left * right; break;
            case BinaryOperator.Divide: return (double)left / right;
            case BinaryOperator.Modulo when right is not (0 or -1): return Boxed.Int(left % right);
            case BinaryOperator.WholeDivide when right is not (0 or -1): return Boxed.Int(left / right);
            default: return null;
        }

        return result is >= int.MinValue and <= int.MaxValue ? Boxed.Int((int)result) : result;
    }

    private static object OfWholes(Run run, BinaryOperator sign, BigInteger left, BigInteger right)
    {
        var bits = left.GetBitLength() + right.GetBitLength();
        run.Budget.Step(1 + bits / 64);
        switch (sign)
        {
            case BinaryOperator.Add: return Sized(run, left + right);
            case BinaryOperator.Subtract: return Sized(run, left - right);
            case BinaryOperator.Multiply: return Sized(run, left * right);
            case BinaryOperator.Divide: return (double)left / (double)right;
            case BinaryOperator.WholeDivide: return Shrunk(left / NotZero(run, right));
            case BinaryOperator.Modulo: return Shrunk(left % NotZero(run, right));
            default:
                if (BigInteger.Abs(right) > Budget.MostBits) throw run.Fail("The number grows too long.");
                var shift = (int)(sign == BinaryOperator.ShiftLeft ? right : -right);
                return Sized(run, shift >= 0 ? left << shift : left >> -shift);
        }
    }

    private static object Sized(Run run, BigInteger value) =>
        value.GetBitLength() <= Budget.MostBits ? Shrunk(value) : throw run.Fail("The number grows too long. No number in a document has thousands of digits.");

    private static BigInteger NotZero(Run run, BigInteger divisor) => divisor.IsZero ? throw run.Fail("Nothing can be divided by zero.") : divisor;

    private static decimal OfDecimals(Run run, BinaryOperator sign, decimal left, decimal right)
    {
        if (right == 0 && sign is BinaryOperator.Divide or BinaryOperator.WholeDivide or BinaryOperator.Modulo) throw run.Fail("Nothing can be divided by zero.");
        return OfFractions(run, sign, left, right);
    }

    private static T OfFractions<T>(Run run, BinaryOperator sign, T left, T right) where T : IFloatingPoint<T> => sign switch
    {
        BinaryOperator.Add => left + right,
        BinaryOperator.Subtract => left - right,
        BinaryOperator.Multiply => left * right,
        BinaryOperator.Divide => left / right,
        BinaryOperator.WholeDivide => T.Round(left / right),
        BinaryOperator.Modulo => left % right,
        _ => throw run.Fail("Only whole numbers can be shifted."),
    };
}
