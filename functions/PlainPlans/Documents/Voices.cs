namespace PlainPlans.Documents;

/// <summary>The voices by the names that templates use.</summary>
internal static class Voices
{
    private static readonly (string Name, Voice Voice)[] Table =
    [
        ("well", Voice.Well),
        ("worry", Voice.Worry),
        ("needs", Voice.Needs),
        ("words", Voice.Words),
        ("decide", Voice.Decide),
        ("next", Voice.Next),
    ];

    public static IEnumerable<string> Names => Table.Select(row => row.Name);

    public static Voice? Find(string name)
    {
        foreach (var row in Table)
        {
            if (row.Name == name) return row.Voice;
        }

        return null;
    }
}
