using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using PlainPlans.Api.Endpoints;

namespace PlainPlans.Api.Http;

/// <summary>How answers become JSON: indented for people, with apostrophes and accents left as they are.</summary>
[JsonSerializable(typeof(Problem))]
[JsonSerializable(typeof(CheckAnswer))]
[JsonSerializable(typeof(HealthAnswer))]
[JsonSerializable(typeof(KindAnswer))]
[JsonSerializable(typeof(KindsAnswer))]
[JsonSerializable(typeof(PictureAnswer))]
[JsonSerializable(typeof(TextAnswer))]
internal sealed partial class ApiJson : JsonSerializerContext
{
    public static ApiJson Readable { get; } = new(new(JsonSerializerDefaults.Web)
    {
        // Safe: the answers are application/json with nosniff and never stand inside a web page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        WriteIndented = true,
        NewLine = "\n",
    });
}
