using PlainPlans.Kinds;

namespace PlainPlans.Api.CommandLine;

/// <summary>Reads the templates for a command.</summary>
internal static class Templates
{
    /// <summary>Every kind.</summary>
    /// <exception cref="UsageException">The folder is not there.</exception>
    /// <exception cref="InvalidDataException">Its files have faults. The message lists all of them.</exception>
    public static KindStore Read(Settings settings)
    {
        try
        {
            return KindStore.Read(settings.TemplatesFolder);
        }
        catch (DirectoryNotFoundException)
        {
            throw new UsageException($"There is no folder {settings.TemplatesFolder}. The setting {Settings.TemplatesVariable} can name another.");
        }
    }
}
