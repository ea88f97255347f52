using PlainPlans.Diagnostics;
using PlainPlans.Kinds;

namespace PlainPlans.Requests;

/// <summary>Checks that ids name one thing each, and that fields which point to a person or another entry find one.</summary>
internal static class References
{
    /// <summary>Checks the texts of one request.</summary>
    /// <param name="texts">All of them.</param>
    /// <param name="people">The pointer of the list of people.</param>
    /// <param name="notes">Takes what does not fit.</param>
    public static void Check(IEnumerable<DataText> texts, string people, Notes notes)
    {
        var ids = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var pointing = new List<DataText>();
        foreach (var text in texts)
        {
            if (text.Words is WordsMeaning.Person or WordsMeaning.Entry) pointing.Add(text);
            if (text.Words != WordsMeaning.Id) continue;

            // Ids are unique within their list: /data/people/3/id belongs to /data/people/.
            var list = ListOf(text.Pointer);
            if (!ids.TryGetValue(list, out var known)) ids[list] = known = new(StringComparer.Ordinal);
            if (!known.Add(text.Text)) notes.Add(Messages.SameId(text.Pointer));
        }

        // Nobody has looked into a list that is too long, so nothing can be said about what points there.
        var unread = notes.ToImmutable().Where(note => note.Code == Messages.TooMany("", 0, 0).Code).Select(note => note.Pointer).ToHashSet(StringComparer.Ordinal);
        foreach (var text in pointing)
        {
            var list = text.Words == WordsMeaning.Person ? people : $"/data/{text.List}";
            if (unread.Contains(list) || (ids.TryGetValue(list + "/", out var known) && known.Contains(text.Text))) continue;
            notes.Add(text.Words == WordsMeaning.Person ? Messages.UnknownPerson(text.Pointer, people) : Messages.UnknownEntry(text.Pointer, text.List));
        }
    }

    private static string ListOf(string pointer)
    {
        var field = pointer.LastIndexOf('/');
        var index = pointer.LastIndexOf('/', Math.Max(field - 1, 0));
        return pointer[..(index + 1)];
    }
}
