using System.Text.Json;
using System.Text.Json.Serialization;
using PlainPlans.Stories.Shapes;

namespace PlainPlans.Stories;

/// <summary>Reads the files of this folder. A field that is not known is a fault.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    PropertyNameCaseInsensitive = false,
    UseStringEnumConverter = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(StoryRule))]
[JsonSerializable(typeof(Topic))]
[JsonSerializable(typeof(EndShape.Settings), TypeInfoPropertyName = "End")]
[JsonSerializable(typeof(BeforeShape.Settings), TypeInfoPropertyName = "Before")]
[JsonSerializable(typeof(FollowedShape.Settings), TypeInfoPropertyName = "Followed")]
[JsonSerializable(typeof(SaidShape.Settings), TypeInfoPropertyName = "Said")]
[JsonSerializable(typeof(SaidInShape.Settings), TypeInfoPropertyName = "SaidIn")]
[JsonSerializable(typeof(TalkToShape.Settings), TypeInfoPropertyName = "TalkTo")]
[JsonSerializable(typeof(PositionsShape.Settings), TypeInfoPropertyName = "Positions")]
[JsonSerializable(typeof(PictureShape.Settings), TypeInfoPropertyName = "Picture")]
[JsonSerializable(typeof(MostlyShape.Settings), TypeInfoPropertyName = "Mostly")]
[JsonSerializable(typeof(AltShape.Settings), TypeInfoPropertyName = "Alt")]
[JsonSerializable(typeof(NotSharedShape.Settings), TypeInfoPropertyName = "NotShared")]
[JsonSerializable(typeof(FrameWordsShape.Settings), TypeInfoPropertyName = "FrameWords")]
[JsonSerializable(typeof(OrderShape.Settings), TypeInfoPropertyName = "Order")]
[JsonSerializable(typeof(CountShape.Settings), TypeInfoPropertyName = "Count")]
internal sealed partial class StoryJson : JsonSerializerContext;
