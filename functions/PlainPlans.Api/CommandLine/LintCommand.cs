using System.Collections.Immutable;
using System.CommandLine;
using PlainPlans.PlainLanguage;
using PlainPlans.Texts;

namespace PlainPlans.Api.CommandLine;

/// <summary><c>lint</c>: holds any text against the rules of plain language, without a request around it.</summary>
internal static class LintCommand
{
    private const string InputStream = "-";

    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("file")
        {
            Description = "A file with text, or - to read it from the input.",
            Arity = ArgumentArity.ZeroOrOne,
            DefaultValueFactory = _ => InputStream,
        };
        var reader = new Option<string?>("--reader") { Description = $"Who will read it. It is {ReaderNames.Usual} if you do not say.", HelpName = "reader" };
        var names = new Option<string[]>("--name") { Description = "A name of a person or place that no rule may touch. You may repeat it.", HelpName = "name" };
        var lines = new Option<bool>("--jsonl") { Description = "Read a text on each line as JSON with id, text and audience, and answer each with a line." };
        var command = new Command("lint", "Check the words of any text for its reader.") { file, reader, names, lines };
        command.SetAction(parsed => Run(new(parsed.GetValue(file) ?? InputStream, ReaderNamed(parsed.GetValue(reader)))
        {
            Names = [.. parsed.GetValue(names) ?? []],
            AreLines = parsed.GetValue(lines),
        }, terminal));
        return command;
    }

    private static int Run(Wish wish, Terminal terminal)
    {
        using var input = Open(wish.File, terminal);
        return LintLines.Answer(terminal, input, wish.Reader, wish.Names) ? Commands.Done : Commands.RequestHasErrors;
    }

    private static ReaderGroup ReaderNamed(string? name) => ReaderNames.Find(name ?? ReaderNames.Usual)
        ?? throw new UsageException($"There is no reader with this name. The readers are: {string.Join(", ", ReaderNames.Ids)}.");

    private static Stream Open(string file, Terminal terminal)
    {
        if (file == InputStream) return terminal.Input;
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

    /// <summary>What the person at the command line asked for.</summary>
    private sealed record Wish(string File, ReaderGroup Reader)
    {
        public ImmutableArray<string> Names { get; init; } = [];
        public bool AreLines { get; init; }
    }
}
