using System.Text.Json;
using System.Text.Json.Serialization;

namespace PlainPlans.PlainLanguage.Glossary;

/// <summary>Reads the files of this folder. A field that is not known is a fault.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    PropertyNameCaseInsensitive = false,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(GlossaryFile))]
[JsonSerializable(typeof(CouncilFile))]
internal sealed partial class GlossaryJson : JsonSerializerContext;
