using System.Collections.Immutable;
using System.Text.Json;
using PlainPlans.Diagnostics;
using PlainPlans.PlainLanguage;
using PlainPlans.Stories;

namespace PlainPlans.Tests.Stories;

/// <summary>Runs rules for stories over a story, or a part of one. A <c>reader</c> beside the data names who reads it.</summary>
internal static class StoryLook
{
    public static ImmutableArray<Note> With(string code, JsonElement data)
    {
        var (rule, shapes) = StoryRuleBook.Entries.Single(entry => entry.Rule.Code == code);
        return [.. StoryChecker.Look(rule, shapes, Reading(data))];
    }

    private static StoryReading Reading(JsonElement data)
    {
        var reader = ReaderGroup.Find(data.TryGetProperty("reader", out var named) ? named.GetString()! : "child-5-7")!;
        return new(StoryReader.Read(data, _ => true), reader, "", "en-GB", [.. Texts(data, "/data")]);
    }

    // What a place is called is not something that a reader sees.
    private static IEnumerable<StoryText> Texts(JsonElement value, string pointer) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().Where(field => field.Name != "places").SelectMany(field => Texts(field.Value, $"{pointer}/{field.Name}")),
        JsonValueKind.Array => value.EnumerateArray().SelectMany((item, index) => Texts(item, $"{pointer}/{index}")),
        JsonValueKind.String => [new(pointer, value.GetString()!)],
        _ => [],
    };
}
