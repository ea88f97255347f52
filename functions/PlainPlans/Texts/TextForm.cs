namespace PlainPlans.Texts;

/// <summary>How a text is written.</summary>
public enum TextForm
{
    /// <summary>As plain text. An empty line ends a paragraph.</summary>
    Plain,

    /// <summary>As Markdown: what stands in code, addresses and HTML is not prose.</summary>
    Markdown,
}

/// <summary>The names of the forms, as requests write them.</summary>
public static class TextForms
{
    /// <summary>All names.</summary>
    public static IReadOnlyList<string> Names { get; } = ["text", "markdown"];

    /// <summary>The form of that name, or null.</summary>
    public static TextForm? Find(string name) => name switch
    {
        "text" => TextForm.Plain,
        "markdown" => TextForm.Markdown,
        _ => null,
    };

    /// <summary>The form that the ending of a file's name tells.</summary>
    public static TextForm OfFile(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase) ? TextForm.Markdown : TextForm.Plain;
    }
}
