namespace PlainPlans.Tests;

/// <summary>Where the checkout lies, so that tests can walk its folders.</summary>
internal static class Repository
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FolderHolding("PlainPlans.sln", AppContext.BaseDirectory);

    /// <summary>A path below the root, given by its parts.</summary>
    public static string At(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string FolderHolding(string file, string? folder)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder, file))) folder = Path.GetDirectoryName(folder);
        return folder ?? throw new FileNotFoundException($"No folder above the tests holds {file}.");
    }
}
