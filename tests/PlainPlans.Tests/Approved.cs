using System.IO.Compression;
using System.Text;
using PlainPlans.Tests.Drawing;

namespace PlainPlans.Tests;

/// <summary>
/// Compares what the project makes with the file that a person has read and approved. Approved files are rewritten
/// only with <c>PLAINPLANS_ACCEPT=1</c>; read the difference before you commit it.
/// </summary>
internal static class Approved
{
    // Of 0 to 255. What the eye cannot see: softer or harder edges by a little, here and there.
    private const double MeanDifference = .05;
    private const int MostDifference = 24;

    private static bool Accepting => Environment.GetEnvironmentVariable("PLAINPLANS_ACCEPT") == "1";

    /// <summary>Fails unless the approved file holds exactly this text.</summary>
    public static void Text(string path, string actual) => Bytes(path, Encoding.UTF8.GetBytes(actual));

    /// <summary>Fails unless the approved file holds exactly these bytes.</summary>
    public static void Bytes(string path, byte[] actual) => Compare(path, actual, (approved, made) => approved.AsSpan().SequenceEqual(made));

    /// <summary>Fails unless the approved PNG file looks the same: of the same size, and no pixel far from what it was.</summary>
    public static void Pixels(string path, byte[] actual) => Compare(path, actual, LooksSame);

    /// <summary>
    /// Fails unless the approved file is a package of the same parts: their order, names, contents, and the looks of
    /// pictures. How they are packed is left to the runtime's compressor, which changes with its version.
    /// </summary>
    public static void Package(string path, byte[] actual) => Compare(path, actual, (approved, made) =>
    {
        var (before, now) = (Parts(approved), Parts(made));
        return before.Select(part => part.Name).SequenceEqual(now.Select(part => part.Name)) && before.Zip(now).All(pair => IsSamePart(pair.First, pair.Second));
    });

    private static void Compare(string path, byte[] actual, Func<byte[], byte[], bool> areSame)
    {
        if (Accepting)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            if (!File.Exists(path) || !areSame(File.ReadAllBytes(path), actual)) File.WriteAllBytes(path, actual);
            return;
        }

        var name = Path.GetRelativePath(Repository.Root, path);
        Assert.True(File.Exists(path), $"{name} is missing. Run the tests with PLAINPLANS_ACCEPT=1, look at it, commit it.");
        Assert.True(
            areSame(File.ReadAllBytes(path), actual),
            $"{name} differs from what is made now. If the change is meant, run with PLAINPLANS_ACCEPT=1 and read the difference.");
    }

    private static bool LooksSame(byte[] approved, byte[] made) =>
        approved.AsSpan().SequenceEqual(made)
        || PngPicture.Read(approved).DifferenceTo(PngPicture.Read(made)) is { Mean: <= MeanDifference, Most: <= MostDifference };

    private static bool IsSamePart((string Name, byte[] Content) approved, (string Name, byte[] Content) made) =>
        approved.Name.EndsWith(".png", StringComparison.Ordinal) ? LooksSame(approved.Content, made.Content) : approved.Content.AsSpan().SequenceEqual(made.Content);

    private static List<(string Name, byte[] Content)> Parts(byte[] package)
    {
        using var zip = new ZipArchive(new MemoryStream(package));
        return [.. zip.Entries.Select(entry => (entry.FullName, Content(entry)))];
    }

    private static byte[] Content(ZipArchiveEntry entry)
    {
        using var content = new MemoryStream();
        using (var packed = entry.Open()) packed.CopyTo(content);
        return content.ToArray();
    }
}
