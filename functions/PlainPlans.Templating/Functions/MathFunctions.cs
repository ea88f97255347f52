using System.Globalization;
using System.Numerics;
using PlainPlans.Templating.Runtime;
using PlainPlans.Templating.Syntax;

namespace PlainPlans.Templating.Functions;

/// <summary>The functions of <c>math</c>.</summary>
internal static class MathFunctions
{
    // No reader wants more digits, and a format can ask for a milliard.
    private const int MostDigits = 99;

    public static readonly FunctionTable Table = new()
    {
        { "abs", "value: any", given => Absolute(given) },
        { "ceil", "value: double", given => Math.Ceiling(given.Double(0)) },
        { "divided_by", "value: any, divisor: any", Divided },
        { "floor", "value: double", given => Math.Floor(given.Double(0)) },
        { "format", "value: any, format: text, culture: text? = null", given => given[0] is null ? "" : Numbers.IsNumber(given[0]) ? Formatted(given) : throw NotANumber(given) },
        { "is_number", "value: any", given => Numbers.IsNumber(given[0]) },
        { "minus", "value: any, with: any", given => Computed(given, BinaryOperator.Subtract) },
        { "modulo", "value: any, with: any", given => Computed(given, BinaryOperator.Modulo) },
        { "plus", "value: any, with: any", given => Computed(given, BinaryOperator.Add) },
        { "round", "value: double, precision: int = 0", given => given.Int(1) is >= 0 and <= 15 and var places ? Math.Round(given.Double(0), places) : throw given.Fail("A number can be rounded to 0 to 15 places.") },
        { "times", "value: any, with: any", given => Computed(given, BinaryOperator.Multiply) },
        { "uuid", "", given => Uuid(given) },
        { "random", "minValue: int, maxValue: int", given => given.Int(0) < given.Int(1) ? given.Run.Context.Random.Next(given.Int(0), given.Int(1)) : throw given.Fail("The first number must be below the second.") },
    };

    /// <summary>A value in a .NET format. Refuses formats that ask for more digits than anybody reads.</summary>
    public static string Formatted(Given given)
    {
        var (value, format) = (given[0]!, given.Text(1));
        if (value is BigInteger) given.Run.Budget.Step(((BigInteger)value).GetBitLength() / 8);
        var digits = format.Length > 1 && char.IsAsciiLetter(format[0]) && format.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0 ? format.AsSpan(1) : default;
        if (format.Length > MostDigits || (digits.Length > 0 && (!int.TryParse(digits, CultureInfo.InvariantCulture, out var count) || count > MostDigits)))
            throw given.Fail($"A number can be written with at most {MostDigits} digits.");
        return given.Made(((IFormattable)value).ToString(format, given.CultureNamed(2)));
    }

    private static object? Absolute(Given given) => given[0] switch
    {
        null => null,
        { } value when Numbers.IsNumber(value) => Numbers.Compare(value, 0) < 0 ? Numbers.Negate(value) : value,
        _ => throw NotANumber(given),
    };

    private static object? Divided(Given given)
    {
        if (given[0] is null || given[1] is null) return null;
        if (!Numbers.IsNumber(given[0]) || !Numbers.IsNumber(given[1])) throw NotANumber(given);
        if (Numbers.Compare(given[1]!, 0) == 0) throw given.Fail("Nothing can be divided by zero.");
        var divided = Numbers.ToDouble(given[0]) / Numbers.ToDouble(given[1]);
        return Numbers.IsWhole(given[1]) ? Numbers.Shrunk(new BigInteger(Math.Floor(divided))) : divided;
    }

    private static object? Computed(Given given, BinaryOperator sign)
    {
        var place = given.Site.Node.Place;
        var operation = new Binary(place, sign, place, given.Site.Target, given.Site.Target);
        return Operators.Apply(given.Run, operation, given[0], given[1]);
    }

    private static string Uuid(Given given)
    {
        var bytes = new byte[16];
        given.Run.Context.Random.NextBytes(bytes);
        bytes[7] = (byte)((bytes[7] & 0x0F) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes).ToString();
    }

    private static ScriptRuntimeException NotANumber(Given given) => given.Fail($"A number is needed, and this is {ValueText.KindOf(Numbers.IsNumber(given[0]) ? given[1] : given[0])}. Make one with string.to_double.");
}
