using PlainPlans.Documents;

namespace PlainPlans.Writers;

/// <summary>The layouts of a story's frames by the names that requests use, and which of them a document can have.</summary>
public static class FrameLayouts
{
    private static readonly (string Name, FrameLayout Layout)[] Table =
    [
        ("one-a-page", FrameLayout.OneAPage),
        ("two-a-page", FrameLayout.TwoAPage),
        ("booklet", FrameLayout.Booklet),
    ];

    /// <summary>Every name.</summary>
    public static IEnumerable<string> Names => Table.Select(row => row.Name);

    /// <summary>The layout of that name, or null.</summary>
    public static FrameLayout? Find(string name)
    {
        foreach (var row in Table)
        {
            if (row.Name == name) return row.Layout;
        }

        return null;
    }

    /// <summary>The name of a layout.</summary>
    public static string NameOf(FrameLayout layout) => Table.First(row => row.Layout == layout).Name;

    /// <summary>
    /// The names of those that a document can have. Only a story has frames, only some formats have pages, and on half a
    /// page neither the words nor the pictures are large print.
    /// </summary>
    public static IEnumerable<string> For(DocumentLook look, DocumentWriter writer, Profile profile)
    {
        ArgumentNullException.ThrowIfNull(writer);
        return look == DocumentLook.Story && writer.HasPages && profile == Profile.Standard ? Names : Names.Take(1);
    }
}
