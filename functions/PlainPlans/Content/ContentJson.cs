using System.Text.Json;
using System.Text.Json.Serialization;
using PlainPlans.Content.Shapes;

namespace PlainPlans.Content;

/// <summary>Reads the files of this folder. A field that is not known is a fault.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    PropertyNameCaseInsensitive = false,
    UseStringEnumConverter = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(ContentRule))]
[JsonSerializable(typeof(NeedsShape.Settings), TypeInfoPropertyName = "Needs")]
[JsonSerializable(typeof(MostShape.Settings), TypeInfoPropertyName = "Most")]
[JsonSerializable(typeof(SaysShape.Settings), TypeInfoPropertyName = "Says")]
[JsonSerializable(typeof(NotSaysShape.Settings), TypeInfoPropertyName = "NotSays")]
[JsonSerializable(typeof(EvidenceShape.Settings), TypeInfoPropertyName = "Evidence")]
[JsonSerializable(typeof(BothSidesShape.Settings), TypeInfoPropertyName = "BothSides")]
internal sealed partial class ContentJson : JsonSerializerContext;
