using System.Text.Json;

namespace PlainPlans.Content.Shapes;

/// <summary>The shapes that rules are made of, by the name of their property in a rule's file. A new shape is one file and one row.</summary>
internal static class ContentShapeTable
{
    private static readonly (string Name, Func<JsonElement, ContentShape> Make)[] Rows =
    [
        ("needs", settings => new NeedsShape(settings.Deserialize(ContentJson.Default.Needs)!)),
        ("most", settings => new MostShape(settings.Deserialize(ContentJson.Default.Most)!)),
        ("says", settings => new SaysShape(settings.Deserialize(ContentJson.Default.Says)!)),
        ("notSays", settings => new NotSaysShape(settings.Deserialize(ContentJson.Default.NotSays)!)),
        ("evidence", settings => new EvidenceShape(settings.Deserialize(ContentJson.Default.Evidence)!)),
        ("bothSides", settings => new BothSidesShape(settings.Deserialize(ContentJson.Default.BothSides)!)),
        ("familyStep", _ => new FamilyStepShape()),
        ("childView", _ => new ChildViewShape()),
        ("anchors", _ => new AnchorsShape()),
        ("schooling", _ => new SchoolingShape()),
    ];

    /// <summary>The shape of that name with these settings.</summary>
    /// <exception cref="FormatException">There is no such shape.</exception>
    public static ContentShape Read(string name, JsonElement settings)
    {
        foreach (var (known, make) in Rows)
        {
            if (known == name) return make(settings);
        }

        throw new FormatException($"'{name}' is neither a field of a rule nor a shape.");
    }
}
