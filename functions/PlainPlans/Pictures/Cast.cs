using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using PlainPlans.Pictures.People;

namespace PlainPlans.Pictures;

/// <summary>Somebody who can be drawn.</summary>
public sealed record CastMember
{
    internal CastMember(string id, string name, string nameInRecord, Pronoun they, Look look, bool isGuessed)
    {
        Id = id;
        Name = name;
        NameInRecord = nameInRecord;
        They = they;
        Look = look;
        IsGuessed = isGuessed;
    }

    /// <summary>Points here from scenes.</summary>
    public string Id { get; }

    /// <summary>The name as pictures and their descriptions say it: what the child calls them, if that is known.</summary>
    public string Name { get; }

    /// <summary>The name as the rest of the record has it.</summary>
    internal string NameInRecord { get; }

    internal Pronoun They { get; }

    internal Look Look { get; }

    /// <summary>Whether nobody said what skin they have, so that it was chosen for them.</summary>
    internal bool IsGuessed { get; }
}

/// <summary>
/// The people of a request, as they look in every picture. Read once, so that a person cannot change from one picture
/// to the next.
/// </summary>
public sealed class Cast
{
    private readonly Dictionary<string, CastMember> _byId;

    private Cast(IEnumerable<CastMember> members)
    {
        Members = [.. members];
        _byId = Members.ToDictionary(member => member.Id, StringComparer.Ordinal);
    }

    /// <summary>Everybody, in the order of the data.</summary>
    public ImmutableArray<CastMember> Members { get; }

    /// <summary>The person of that id, or null.</summary>
    public CastMember? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>Reads the people of a request.</summary>
    /// <param name="people">
    /// The list of people: <c>id</c>, <c>name</c>, and if known <c>childCallsThem</c>, <c>they</c>, <c>born</c> and <c>look</c>. Already held
    /// against the schema. What a look leaves out is chosen from the id; tops without a colour get the next colour
    /// and pattern that readers with any sight can tell from the others.
    /// </param>
    /// <param name="on">The day of the record, for the age of those whose look leaves it out but whose birth is known.</param>
    /// <param name="usesChildNames">
    /// Whether <c>childCallsThem</c> wins over <c>name</c>. Not so in a story, where the copy for each reader has chosen
    /// the names already.
    /// </param>
    public static Cast Read(JsonElement people, DateOnly? on = null, bool usesChildNames = true)
    {
        var taken = people.EnumerateArray().Select(TopColour).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var free = new Queue<(string Colour, string Pattern)>(Palette.SafeTops.Where(top => !taken.Contains(top.Colour)).Concat(Palette.SafeTops));
        var members = new List<CastMember>();
        foreach (var person in people.EnumerateArray())
        {
            var id = person.GetProperty("id").GetString()!;
            var look = person.TryGetProperty("look", out var found) ? found : default;
            var top = TopColour(person) is { } chosen ? (chosen, "plain") : free.Dequeue();
            if (free.Count == 0) free = new(Palette.SafeTops);
            var they = person.TryGetProperty("they", out var word) ? Pronoun.Of(word.GetString()!) : Pronoun.They;
            var name = person.GetProperty("name").GetString()!;
            var called = usesChildNames && person.TryGetProperty("childCallsThem", out var own) ? own.GetString()! : name;
            members.Add(new(id, called, name, they, LookReader.Read(look, id, UsualAge(person, on), top), !HasSkin(look)));
        }

        return new(members);
    }

    // Only the children a record is about have a date of birth in it, so a date means a child even without a day to count from.
    private static Age UsualAge(JsonElement person, DateOnly? on)
    {
        if (!person.TryGetProperty("born", out var date)
            || !DateOnly.TryParseExact(date.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var born)) return Ages.All["adult"];
        if (on is not { } day || day < born) return Ages.All["child"];
        var years = day.Year - born.Year;
        return Ages.Of(born.AddYears(years) > day ? years - 1 : years);
    }

    private static bool HasSkin(JsonElement look) => look.ValueKind == JsonValueKind.Object && look.TryGetProperty("skin", out _);

    private static string? TopColour(JsonElement person) =>
        person.TryGetProperty("look", out var look) && look.TryGetProperty("topColour", out var colour) ? colour.GetString() : null;
}
