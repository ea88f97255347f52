using System.Text;

namespace PlainPlans.Api.CommandLine;

/// <summary>What <c>lint</c> reads: a file, or the input stream.</summary>
internal static class LintInput
{
    /// <summary>Stands for the input stream.</summary>
    public const string Stream = "-";

    private static readonly Encoding[] Marked = [new UTF8Encoding(true, true), new UnicodeEncoding(false, true, true), new UnicodeEncoding(true, true, true)];

    /// <summary>The file, to be read and disposed of.</summary>
    /// <exception cref="UsageException">It cannot be read.</exception>
    public static Stream Open(string file, Terminal terminal)
    {
        if (file == Stream) return terminal.Input;
        try
        {
            return File.OpenRead(terminal.Absolute(file));
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UsageException($"There is no file {file}.");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UsageException($"The file {file} cannot be read.");
        }
    }

    /// <summary>All bytes.</summary>
    /// <exception cref="UsageException">They cannot be read.</exception>
    public static byte[] Bytes(string file, Terminal terminal)
    {
        using var stream = Open(file, terminal);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>The text in UTF-8, or in what its first bytes say.</summary>
    /// <exception cref="UsageException">It is in something else.</exception>
    public static string Text(byte[] bytes, string file)
    {
        var encoding = Marked.FirstOrDefault(marked => bytes.AsSpan().StartsWith(marked.Preamble)) ?? Marked[0];
        var mark = bytes.AsSpan().StartsWith(encoding.Preamble) ? encoding.Preamble.Length : 0;
        try
        {
            return encoding.GetString(bytes.AsSpan(mark));
        }
        catch (DecoderFallbackException)
        {
            throw new UsageException($"{(file == Stream ? "The input" : $"The file {file}")} is not in UTF-8. Save it in UTF-8, and try once more.");
        }
    }
}
