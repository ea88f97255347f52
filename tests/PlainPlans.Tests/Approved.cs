using System.Text;

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
    public static void Bytes(string path, byte[] actual)
    {
        if (Accepting)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            if (!File.Exists(path) || !File.ReadAllBytes(path).AsSpan().SequenceEqual(actual)) File.WriteAllBytes(path, actual);
            return;
        }

        var name = Path.GetRelativePath(Repository.Root, path);
        Assert.True(File.Exists(path), $"{name} is missing. Run the tests with PLAINPLANS_ACCEPT=1, look at it, commit it.");
        Assert.True(
            File.ReadAllBytes(path).AsSpan().SequenceEqual(actual),
            $"{name} differs from what is made now. If the change is meant, run with PLAINPLANS_ACCEPT=1 and read the difference.");
    }
}
