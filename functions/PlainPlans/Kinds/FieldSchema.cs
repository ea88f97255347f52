using System.Collections.Immutable;

namespace PlainPlans.Kinds;

/// <summary>
/// What may stand at one place of the data: the part of JSON Schema that kinds use, read into C#.
/// Closed: every kind of schema is in this file.
/// </summary>
public abstract record FieldSchema
{
    private protected FieldSchema() { }

    /// <summary>What the field is called in messages and forms. May be empty.</summary>
    public string Title { get; init; } = "";

    /// <summary>What the field is for. May be empty.</summary>
    public string Description { get; init; } = "";

    /// <summary>What the field is in the thinking of a plan, one of <see cref="FieldParts"/>. Empty for most.</summary>
    public string Part { get; init; } = "";

    /// <summary>The only readers who see it: an audience or a reader group. Empty where everybody may.</summary>
    public string Audience { get; init; } = "";
}

/// <summary>A group of named fields. A field that is not named here is an error.</summary>
/// <param name="Fields">The fields, in the schema's order.</param>
/// <param name="Draws">What picture the group describes, if any.</param>
public sealed record GroupSchema(ImmutableArray<NamedField> Fields, DrawnPart Draws) : FieldSchema
{
    /// <summary>The name of the chart, where the group is one. Empty elsewhere.</summary>
    public string Chart { get; init; } = "";
}

/// <summary>One field of a group.</summary>
public sealed record NamedField(string Name, bool IsRequired, FieldSchema Schema);

/// <summary>What picture a group of fields describes.</summary>
public enum DrawnPart
{
    /// <summary>None.</summary>
    Nothing,

    /// <summary>How a person looks.</summary>
    Look,

    /// <summary>A scene: the template places it with the group's own name.</summary>
    Scene,

    /// <summary>A chart, such as a timeline. Placed like a scene; the same in words follows it.</summary>
    Chart,
}

/// <summary>A list. Both limits are inclusive.</summary>
public sealed record ListSchema(FieldSchema Item, int MinItems, int MaxItems) : FieldSchema;

/// <summary>A text. Lengths are in characters of Unicode, as JSON Schema counts; the limit is inclusive.</summary>
/// <param name="Words">What the words are, which says who may check or change them.</param>
/// <param name="MaxLength">The longest text that is let in.</param>
/// <param name="Choices">The only texts allowed; empty where any text is.</param>
public sealed record TextSchema(WordsMeaning Words, int MaxLength, ImmutableArray<string> Choices) : FieldSchema
{
    /// <summary>The list of the data to whose entry an <see cref="WordsMeaning.Entry"/> points by id: <c>frames</c>. Empty for other texts.</summary>
    public string List { get; init; } = "";
}

/// <summary>What the words of a text field are.</summary>
public enum WordsMeaning
{
    /// <summary>Written by a worker for the reader. Language rules check it.</summary>
    Prose,

    /// <summary>What somebody said or wrote. Never checked, never changed.</summary>
    OwnWords,

    /// <summary>The name of a person, a place or an organisation.</summary>
    Name,

    /// <summary>A telephone number, an address, a web address.</summary>
    Contact,

    /// <summary>Names this thing so that other fields can point to it. Never printed.</summary>
    Id,

    /// <summary>The id of somebody in the list of people.</summary>
    Person,

    /// <summary>The id of an entry in another list of the data: see <see cref="TextSchema.List"/>.</summary>
    Entry,

    /// <summary>For checks alone, and never printed: what would give away a place that is kept secret.</summary>
    Hidden,

    /// <summary>A calendar date, <c>yyyy-MM-dd</c>.</summary>
    Date,

    /// <summary>One of a few fixed texts.</summary>
    Choice,
}

/// <summary>A number from <paramref name="Minimum"/> to <paramref name="Maximum"/>, both inclusive.</summary>
public sealed record NumberSchema(double Minimum, double Maximum, bool IsWhole) : FieldSchema;

/// <summary>Yes or no.</summary>
public sealed record YesNoSchema : FieldSchema;

/// <summary>
/// Anything at all. Stands only in the envelope of a request whose kind is not known: there is nothing to hold it against.
/// </summary>
public sealed record UncheckedSchema : FieldSchema;
