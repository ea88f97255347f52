using System.Reflection;
using System.Text;

namespace PlainPlans.Stories;

/// <summary>The rules and topics, which travel inside the library.</summary>
internal static class StoryFiles
{
    private const string Prefix = "PlainPlans.Stories.";

    private static readonly Assembly Library = typeof(StoryFiles).Assembly;

    /// <summary>The names of all files in a folder, in order, with dots for slashes: <c>Rules.good-start.json</c>.</summary>
    public static IEnumerable<string> Below(string folder) => Library.GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix + folder + ".", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Select(name => name[Prefix.Length..]);

    /// <summary>The whole text of a file.</summary>
    public static string Text(string name)
    {
        using var stream = Library.GetManifestResourceStream(Prefix + name) ?? throw new FileNotFoundException($"The library does not hold {name}.", name);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
