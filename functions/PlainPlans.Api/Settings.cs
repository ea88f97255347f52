using System.Globalization;

namespace PlainPlans.Api;

/// <summary>What the people who run the service may set. Everything comes from environment variables, which are app settings on Azure.</summary>
internal sealed record Settings
{
    /// <summary>The port where nobody asks for another: the one that local Functions tools use as well.</summary>
    public const int UsualPort = 7071;

    /// <summary>Set by the Functions host: where it will look for this program.</summary>
    public const string HostPortVariable = "FUNCTIONS_CUSTOMHANDLER_PORT";

    public const string TemplatesVariable = "PLAINPLANS_TEMPLATES";
    public const string MaxMegabytesVariable = "PLAINPLANS_MAX_MEGABYTES";

    public const string CouncilVariable = "PLAINPLANS_COUNCIL";

    private const int BytesInMegabyte = 1024 * 1024;

    // The Functions host itself lets no larger body through.
    private const int MostMegabytes = 100;

    /// <summary>The folder that holds the kinds of document.</summary>
    public string TemplatesFolder { get; init; } = Path.Combine(AppContext.BaseDirectory, "templates");

    /// <summary>The folder of the council, which holds its <c>words.json</c>. Empty for none.</summary>
    public string CouncilFolder { get; init; } = "";

    /// <summary>The largest body that is let in, in megabytes of 1,048,576 bytes.</summary>
    public int MaxMegabytes { get; init; } = 10;

    /// <summary>The port that the Functions host chose. Null where no host runs the program.</summary>
    public int? HostPort { get; init; }

    /// <summary>The largest body that is let in, in bytes.</summary>
    public long MaxBytes => (long)MaxMegabytes * BytesInMegabyte;

    /// <summary>Reads the settings.</summary>
    /// <exception cref="UsageException">A setting cannot be used.</exception>
    public static Settings Read(Func<string, string?> variable)
    {
        var usual = new Settings();
        return new()
        {
            TemplatesFolder = variable(TemplatesVariable) is { Length: > 0 } folder ? folder : usual.TemplatesFolder,
            CouncilFolder = variable(CouncilVariable) ?? "",
            MaxMegabytes = Number(variable, MaxMegabytesVariable, MostMegabytes) ?? usual.MaxMegabytes,
            HostPort = Number(variable, HostPortVariable, ushort.MaxValue),
        };
    }

    private static int? Number(Func<string, string?> variable, string name, int most)
    {
        if (variable(name) is not { Length: > 0 } text) return null;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most
            ? number
            : throw new UsageException($"The setting {name} must be a whole number from 1 to {most}.");
    }
}
