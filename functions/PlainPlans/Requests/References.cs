using PlainPlans.Diagnostics;
using PlainPlans.Kinds;

namespace PlainPlans.Requests;

/// <summary>Checks that ids name one thing each, and that fields which point to a person find one.</summary>
internal static class References
{
    private const string People = "/data/people/";

    public static void Check(IEnumerable<DataText> texts, Notes notes)
    {
        var ids = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var pointing = new List<DataText>();
        foreach (var text in texts)
        {
            if (text.Words == WordsMeaning.Person) pointing.Add(text);
            if (text.Words != WordsMeaning.Id) continue;

            // Ids are unique within their list: /data/people/3/id belongs to /data/people/.
            var list = ListOf(text.Pointer);
            if (!ids.TryGetValue(list, out var known)) ids[list] = known = new(StringComparer.Ordinal);
            if (!known.Add(text.Text)) notes.Add(Messages.SameId(text.Pointer));
        }

        var people = ids.GetValueOrDefault(People, []);
        foreach (var text in pointing.Where(text => !people.Contains(text.Text))) notes.Add(Messages.UnknownPerson(text.Pointer));
    }

    private static string ListOf(string pointer)
    {
        var field = pointer.LastIndexOf('/');
        var index = pointer.LastIndexOf('/', Math.Max(field - 1, 0));
        return pointer[..(index + 1)];
    }
}
