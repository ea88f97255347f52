namespace PlainPlans.Writers;

/// <summary>The profiles by the names that requests use.</summary>
public static class Profiles
{
    private static readonly (string Name, Profile Profile)[] Table =
    [
        ("standard", Profile.Standard),
        ("large-print", Profile.LargePrint),
    ];

    /// <summary>Every name.</summary>
    public static IEnumerable<string> Names => Table.Select(row => row.Name);

    /// <summary>The profile of that name, or null.</summary>
    public static Profile? Find(string name)
    {
        foreach (var row in Table)
        {
            if (row.Name == name) return row.Profile;
        }

        return null;
    }

    /// <summary>The name of a profile.</summary>
    public static string NameOf(Profile profile) => Table.First(row => row.Profile == profile).Name;
}
