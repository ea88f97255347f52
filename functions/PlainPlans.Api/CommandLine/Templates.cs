using PlainPlans.Kinds;

namespace PlainPlans.Api.CommandLine;

/// <summary>Reads the templates for a command.</summary>
internal static class Templates
{
    /// <summary>Every kind.</summary>
    /// <exception cref="UsageException">The folder is not there, or its files have faults; the message lists all of them.</exception>
    public static KindStore Read(Settings settings) => Read(settings, kinds => kinds);

    /// <summary>What a command makes of every kind. Faults may show only while it is made.</summary>
    /// <exception cref="UsageException">The folder is not there, or its files have faults; the message lists all of them.</exception>
    public static T Read<T>(Settings settings, Func<KindStore, T> make)
    {
        try
        {
            return make(KindStore.Read(settings.TemplatesFolder));
        }
        catch (DirectoryNotFoundException)
        {
            throw new UsageException($"There is no folder {settings.TemplatesFolder}. The setting {Settings.TemplatesVariable} can name another.");
        }
        catch (InvalidDataException faults)
        {
            throw new UsageException($"The templates cannot be used:\n{faults.Message}");
        }
    }
}
