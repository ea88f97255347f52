using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PlainPlans.Diagnostics;
using PlainPlans.Kinds;
using PlainPlans.PlainLanguage;
using PlainPlans.Requests;
using PlainPlans.Stories;

namespace PlainPlans.Rendering;

/// <summary>
/// One reader's version of a story: the frames that are for them, and their names for people. Everything keeps its place
/// in the data, so that pointers still lead where the sender put it.
/// </summary>
internal sealed partial class StoryCopy
{
    private const string Young = "young";
    private const string Workers = "workers";

    private StoryCopy(DocumentRequest request, ReaderGroup reader, Story story, ImmutableHashSet<string> leftOut, ImmutableHashSet<string> filled)
    {
        Request = request;
        Story = story;
        LeftOut = leftOut;
        Filled = filled;
        HasRecord = reader.IsIn(Workers);
    }

    /// <summary>The request with this reader's names in it.</summary>
    public DocumentRequest Request { get; }

    public Story Story { get; }

    /// <summary>Pointers of the frames that are not for this reader.</summary>
    public ImmutableHashSet<string> LeftOut { get; }

    /// <summary>Pointers of the texts that had names filled in: places inside them are no longer the sender's.</summary>
    public ImmutableHashSet<string> Filled { get; }

    /// <summary>Whether the copy has the worker's record.</summary>
    public bool HasRecord { get; }

    /// <summary>Makes the copy, and says what is wrong with the story's data.</summary>
    public static StoryCopy Of(DocumentRequest request, ReaderGroup reader, Notes notes)
    {
        var isYoung = reader.IsIn(Young);
        var child = request.ReaderChild;
        var story = StoryReader.Read(request.Data, For);
        StoryFaults.Check(story, notes);
        if (child.Length > 0 && !story.Children.Contains(child, StringComparer.Ordinal)) notes.Add(StoryMessages.NotAChild("/reader/child"));

        var leftOut = story.AllFrames.Except(story.Frames).Select(frame => frame.Pointer).ToImmutableHashSet(StringComparer.Ordinal);
        if (child.Length == 0 && !leftOut.IsEmpty) notes.Add(StoryMessages.WhichChild("/reader", leftOut.Count));

        var names = story.People.ToDictionary(person => person.Id, person => NameFor(person, child, isYoung), StringComparer.Ordinal);
        var (filled, named) = WithNames(request, names, isYoung || child.Length > 0, notes);
        return new(named, reader, StoryReader.Read(named.Data, For), leftOut, filled);

        // A grown-up who names no child gets all frames.
        bool For(ImmutableArray<string> children) => children.IsEmpty || (child.Length > 0 ? children.Contains(child, StringComparer.Ordinal) : !isYoung);
    }

    private static string NameFor(StoryPerson person, string child, bool isYoung) =>
        child.Length == 0 && !isYoung
            ? person.Name
            : person.CalledBy.Where(called => called.Child.Length == 0 || called.Child == child).Select(called => called.Name).FirstOrDefault() ?? person.Name;

    private static (ImmutableHashSet<string> Filled, DocumentRequest Request) WithNames(
        DocumentRequest request, Dictionary<string, string> names, bool isForChild, Notes notes)
    {
        var data = JsonObject.Create(request.Data)!; // the data of a kind is a group
        var filled = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var text in request.Texts.Where(text => text.Words is WordsMeaning.Prose or WordsMeaning.OwnWords && Braces().IsMatch(text.Text)))
        {
            if (Braces().Matches(text.Text).Any(braces => !names.ContainsKey(braces.Groups[1].Value))) notes.Add(StoryMessages.UnknownName(text.Pointer));
            else Put(data, text.Pointer, filled[text.Pointer] = Braces().Replace(text.Text, braces => names[braces.Groups[1].Value]));
        }

        var isRenamed = isForChild && request.Texts.Any(text => text.Pointer.EndsWith("/childCallsThem", StringComparison.Ordinal) || text.Pointer.Contains("/eachCallsThem/", StringComparison.Ordinal));
        if (filled.Count == 0 && !isRenamed) return ([], request);
        if (isRenamed)
        {
            foreach (var person in data["people"]!.AsArray().Select(person => person!.AsObject()))
            {
                person["name"] = names[person["id"]!.GetValue<string>()];
                person.Remove("childCallsThem");
                person.Remove("eachCallsThem");
            }
        }

        return ([.. filled.Keys], request with
        {
            Data = JsonSerializer.SerializeToElement(data),
            Texts = [.. request.Texts.Select(text => filled.TryGetValue(text.Pointer, out var words) ? text with { Text = words } : text)],
        });
    }

    private static void Put(JsonNode data, string pointer, string text)
    {
        var steps = pointer.Split('/')[2..]; // after "" and "data"
        var parent = steps[..^1].Aggregate(data, (node, step) => Step(node, step)!);
        if (parent is JsonArray list) list[int.Parse(steps[^1], CultureInfo.InvariantCulture)] = text;
        else parent[steps[^1]] = text;
    }

    private static JsonNode? Step(JsonNode node, string step) =>
        node is JsonArray list ? list[int.Parse(step, CultureInfo.InvariantCulture)] : node[step];

    [GeneratedRegex(@"\{ *([\w-]+) *\}")]
    private static partial Regex Braces();
}
