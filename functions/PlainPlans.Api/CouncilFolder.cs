using PlainPlans.PlainLanguage.Glossary;

namespace PlainPlans.Api;

/// <summary>The folder in which a council keeps what is its own.</summary>
internal static class CouncilFolder
{
    private const string Words = "words.json";

    /// <summary>What the council calls things; null where no folder is set.</summary>
    /// <exception cref="UsageException">The folder has no such file.</exception>
    /// <exception cref="InvalidDataException">The file has faults. The message lists all of them.</exception>
    public static CouncilWords? Read(Settings settings)
    {
        if (settings.CouncilFolder.Length == 0) return null;
        var file = Path.Combine(settings.CouncilFolder, Words);
        return File.Exists(file)
            ? CouncilWords.Read(Words, File.ReadAllText(file))
            : throw new UsageException($"There is no file {file}. The setting {Settings.CouncilVariable} names the folder of the council, and {Words} lies in it.");
    }
}
