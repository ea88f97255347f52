using System.CommandLine;

namespace PlainPlans.Api.CommandLine;

/// <summary>The argument that names a request: a file, or <c>-</c> for the input stream.</summary>
internal static class RequestArgument
{
    private const string InputStream = "-";

    public static Argument<string> Create() => new("request") { Description = "A file with a request as JSON, or - to read it from the input." };

    /// <summary>The bytes of the request.</summary>
    /// <exception cref="UsageException">The file cannot be read.</exception>
    public static byte[] Read(string request, Terminal terminal)
    {
        if (request == InputStream) return ReadInput(terminal);
        try
        {
            return File.ReadAllBytes(terminal.Absolute(request));
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UsageException($"There is no file {request}.");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UsageException($"The file {request} cannot be read.");
        }
    }

    private static byte[] ReadInput(Terminal terminal)
    {
        using var bytes = new MemoryStream();
        terminal.Input.CopyTo(bytes);
        return bytes.ToArray();
    }
}
