using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using PlainPlans.Tests.Drawing;

namespace PlainPlans.Tests;

/// <summary>
/// Compares what the project makes with the file that a person has read and approved. Approved files are rewritten
/// only with <c>PLAINPLANS_ACCEPT=1</c>; read the difference before you commit it.
/// </summary>
internal static class Approved
{
    private static bool Accepting => Environment.GetEnvironmentVariable("PLAINPLANS_ACCEPT") == "1";

    /// <summary>Fails unless the approved file holds exactly this text.</summary>
    public static void Text(string path, string actual) => Bytes(path, Encoding.UTF8.GetBytes(actual));

    /// <summary>Fails unless the approved file holds exactly these bytes.</summary>
    public static void Bytes(string path, byte[] actual) => Compare(path, actual, (approved, made) => approved.AsSpan().SequenceEqual(made));

    /// <summary>
    /// Fails unless the approved file is a package of the same parts: their order, names, contents, and the pixels of
    /// pictures. How they are packed is left to the runtime's compressor, which changes with its version.
    /// </summary>
    public static void Package(string path, byte[] actual) => Compare(path, actual, (approved, made) => Parts(approved).SequenceEqual(Parts(made)));

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

    private static List<string> Parts(byte[] package)
    {
        using var zip = new ZipArchive(new MemoryStream(package));
        return [.. zip.Entries.Select(entry => $"{entry.FullName} {Convert.ToHexString(SHA256.HashData(Content(entry)))}")];
    }

    private static byte[] Content(ZipArchiveEntry entry)
    {
        using var content = new MemoryStream();
        using (var packed = entry.Open()) packed.CopyTo(content);
        return entry.FullName.EndsWith(".png", StringComparison.Ordinal) ? PngPicture.Read(content.ToArray()).Everything() : content.ToArray();
    }
}
