using System.Globalization;
using System.Text;
using System.Text.Json;
using PlainPlans.Templating.Runtime;

namespace PlainPlans.Templating.Functions;

/// <summary>Values as JSON and back.</summary>
internal static class Json
{
    private const int Deepest = 64;

    public static string Write(Given given, object? value)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream)) Write(given, writer, value, 0);
        return given.Made(Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length));
    }

    public static object? Read(Given given, string json)
    {
        try
        {
            given.Run.Budget.Step(1 + json.Length / 16);
            using var document = JsonDocument.Parse(json, new() { MaxDepth = Deepest });
            return Value(given, document.RootElement);
        }
        catch (JsonException problem)
        {
            throw given.Fail($"The text is not JSON: line {problem.LineNumber + 1}, byte {problem.BytePositionInLine + 1} cannot be read.");
        }
    }

    private static void Write(Given given, Utf8JsonWriter writer, object? value, int depth)
    {
        var limit = given.Run.Context.ObjectRecursionLimit;
        if (depth > (limit > 0 ? Math.Min(limit, Deepest) : Deepest)) throw given.Fail("The value cannot be written as JSON: its lists and objects lie too deeply in each other, or one of them holds itself.");
        given.Run.At = given.Site.Node;
        given.Run.Budget.Characters(8);
        switch (value)
        {
            case null or Nothing: writer.WriteNullValue(); break;
            case string text:
                given.Run.Budget.Characters(text.Length);
                writer.WriteStringValue(text);
                break;
            case bool truth: writer.WriteBooleanValue(truth); break;
            case DateTime date: writer.WriteStringValue(new DateTimeOffset(date, TimeSpan.Zero)); break;
            case TimeSpan span: writer.WriteStringValue(span.ToString("c", CultureInfo.InvariantCulture)); break;
            case Callable: writer.WriteStringValue("<function>"); break;
            case double.NaN or double.PositiveInfinity or double.NegativeInfinity or float.NaN or float.PositiveInfinity or float.NegativeInfinity:
                throw given.Fail("JSON has no number for infinity.");
            case double or float or int or long or decimal or System.Numerics.BigInteger:
                writer.WriteRawValue(Numbers.Text(given.Run, value, CultureInfo.InvariantCulture));
                break;
            default: WriteNested(given, writer, value, depth); break;
        }
    }

    private static void WriteNested(Given given, Utf8JsonWriter writer, object value, int depth)
    {
        if (value is not ScriptObject && Lists.Of(value) is { } items)
        {
            writer.WriteStartArray();
            foreach (var item in items) Write(given, writer, item, depth + 1);
            writer.WriteEndArray();
            return;
        }

        var members = value as IEnumerable<KeyValuePair<string, object?>> ?? HostObjects.TryEntries(value) ?? HostObjects.TryShow(given.Run, value)
            ?? throw given.Fail("The value cannot be written as JSON.");
        writer.WriteStartObject();
        foreach (var (name, member) in members)
        {
            given.Run.Budget.Characters(name.Length);
            writer.WritePropertyName(name);
            Write(given, writer, member, depth + 1);
        }

        writer.WriteEndObject();
    }

    private static object? Value(Given given, JsonElement element)
    {
        given.WillMakeItems(1);
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                var members = new ScriptObject();
                foreach (var member in element.EnumerateObject()) members[member.Name] = Value(given, member.Value);
                return members;
            case JsonValueKind.Array:
                var items = new ScriptArray();
                foreach (var item in element.EnumerateArray()) items.Add(Value(given, item));
                return items;
            case JsonValueKind.String: return given.Made(element.GetString()!);
            case JsonValueKind.Number:
                if (element.TryGetInt32(out var small)) return Boxed.Int(small);
                if (element.TryGetInt64(out var large)) return large;
                return element.TryGetDecimal(out var exact) ? exact : element.GetDouble();
            case JsonValueKind.True: return Boxed.True;
            case JsonValueKind.False: return Boxed.False;
            default: return null;
        }
    }
}
