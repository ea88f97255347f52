using System.Reflection;
using System.Text;

namespace PlainPlans.PlainLanguage;

/// <summary>The rules, topics, readers and word lists, which travel inside the library.</summary>
internal static class EmbeddedFiles
{
    private const string Prefix = "PlainPlans.";

    private static readonly Assembly Library = typeof(EmbeddedFiles).Assembly;

    /// <summary>The names of all files below a folder, in order, with dots for slashes: <c>PlainLanguage.Rules.jargon.json</c>.</summary>
    public static IEnumerable<string> Below(string folder) => Library.GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix + folder + ".", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Select(name => name[Prefix.Length..]);

    /// <summary>A file as it is.</summary>
    public static byte[] Bytes(string name)
    {
        using var stream = Open(name);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>The whole text of a file.</summary>
    public static string Text(string name)
    {
        using var stream = Open(name);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private static Stream Open(string name) =>
        Library.GetManifestResourceStream(Prefix + name) ?? throw new FileNotFoundException($"The library does not hold {name}.", name);
}
