using System.Text;

namespace PlainPlans.Api.CommandLine;

/// <summary>What a command sees of the world, so that tests can give it another one.</summary>
internal sealed record Terminal
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Where <c>-</c> reads from.</summary>
    public required Stream Input { get; init; }

    /// <summary>Takes results, and nothing else: bytes of documents, and text in UTF-8.</summary>
    public required Stream Output { get; init; }

    /// <summary>Takes everything else: notes, progress, faults.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Whether the output goes to a file or a pipe, and not to a screen.</summary>
    public required bool OutputIsRedirected { get; init; }

    /// <summary>The current folder: where a document goes that got no path.</summary>
    public required string Folder { get; init; }

    /// <summary>Reads an environment variable; null where it is not set.</summary>
    public required Func<string, string?> Variable { get; init; }

    public static Terminal OfThisProcess()
    {
        Console.OutputEncoding = Utf8; // Windows consoles use another one by themselves
        return new()
        {
            Input = Console.OpenStandardInput(),
            Output = Console.OpenStandardOutput(),
            Error = Console.Error,
            OutputIsRedirected = Console.IsOutputRedirected,
            Folder = Environment.CurrentDirectory,
            Variable = Environment.GetEnvironmentVariable,
        };
    }

    /// <summary>Writes text to the output as it stands.</summary>
    public void Write(string text) => Write(Utf8.GetBytes(text));

    /// <summary>Writes bytes to the output.</summary>
    public void Write(ReadOnlyMemory<byte> bytes)
    {
        Output.Write(bytes.Span);
        Output.Flush();
    }

    /// <summary>Writes a file, and says so.</summary>
    /// <exception cref="UsageException">It cannot be written.</exception>
    public void WriteFile(string path, ReadOnlyMemory<byte> bytes, FileMode mode = FileMode.Create)
    {
        try
        {
            using var stream = new FileStream(Absolute(path), mode, FileAccess.Write);
            stream.Write(bytes.Span);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UsageException($"The file {path} cannot be written. Look whether its folder is there and whether you may write to it.");
        }

        Error.WriteLine($"Wrote {path}.");
    }

    /// <summary>Where a path leads, seen from the current folder.</summary>
    public string Absolute(string path) => Path.GetFullPath(path, Folder);
}
