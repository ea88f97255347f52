using System.Collections.Immutable;
using System.CommandLine;
using PlainPlans.Api.Endpoints;
using PlainPlans.PlainLanguage;
using PlainPlans.Texts;
using PlainPlans.Texts.Word;

namespace PlainPlans.Api.CommandLine;

/// <summary>
/// <c>lint</c>: holds any text against the rules of plain language, without a request around it. What it finds is its
/// result, so it goes to the output; with <c>--fix</c> the fixed text is, and what was found goes to the error stream.
/// </summary>
internal static class LintCommand
{
    private const string AsText = "text";
    private const string AsJson = ReviewFile.Json;

    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("file")
        {
            Description = "A file with text, Markdown (.md) or a Word file (.docx), or - to read from the input.",
            Arity = ArgumentArity.ZeroOrOne,
            DefaultValueFactory = _ => LintInput.Stream,
        };
        var reader = new Option<string?>("--reader") { Description = $"Who will read it. It is {ReaderNames.Usual} if you do not say.", HelpName = "reader" };
        var names = new Option<string[]>("--name") { Description = "A name of a person or place that no rule may touch. You may repeat it.", HelpName = "name" };
        var fix = new Option<bool>("--fix") { Description = "Make the safe fixes, and write the fixed text." };
        var format = new Option<string?>("--format") { Description = $"How to write what was found. It is {AsText} if you do not say." };
        format.AcceptOnlyFromAmong([AsText, .. ReviewFile.FormatsFor(isWord: true).Select(known => known.Name)]);
        var output = new Option<string?>("--out", "--output") { Description = "The file to write. It replaces a file of that name.", HelpName = "path" };
        var lines = new Option<bool>("--jsonl") { Description = "Read a text on each line as JSON with id, text and audience, and answer each with a line." };
        var command = new Command("lint", "Check the words of any text for its reader.") { file, reader, names, fix, format, output, lines };
        command.SetAction(parsed => Run(new(parsed.GetValue(file) ?? LintInput.Stream, ReaderNamed(parsed.GetValue(reader)))
        {
            Names = [.. parsed.GetValue(names) ?? []],
            Fixes = parsed.GetValue(fix),
            Format = parsed.GetValue(format),
            Out = parsed.GetValue(output),
            AreLines = parsed.GetValue(lines),
        }, terminal));
        return command;
    }

    private static int Run(Wish wish, Terminal terminal)
    {
        if (wish.AreLines) return RunLines(wish, terminal);
        if (wish is { Out: not null, Format: null or AsText, Fixes: false }) throw new UsageException("--out takes a file that --format or --fix makes. Add one of them.");

        var bytes = LintInput.Bytes(wish.File, terminal);
        var word = LintInput.IsWord(bytes, wish.File) ? Word(bytes, wish) : null;
        var text = word?.Text ?? LintInput.Text(bytes, wish.File);
        var form = word is null ? TextForms.OfFile(wish.File) : TextForm.Plain;
        var (review, faults) = TextReview.Read(text, form, wish.Reader, wish.Names, wish.Fixes);
        if (review is null) throw new UsageException(string.Join('\n', faults.Select(fault => $"{fault.Message} {fault.Hint}")));
        if (wish.Format == ReviewFile.Docx && word is null) throw new UsageException("Only a Word file can be answered with a Word file. Choose another --format.");
        if (wish.Format is not (null or AsText)) WriteFile(ReviewFile.Of(review, wish.Fixes, word, wish.Format, wish.File == LintInput.Stream ? "text" : wish.File), wish, terminal);
        else if (wish.Fixes) WriteFixed(review, wish, terminal);
        else terminal.Write(LintText.Of(review, wish.File, word));
        return review.HasErrors ? Commands.RequestHasErrors : Commands.Done;
    }

    private static WordFile Word(byte[] bytes, Wish wish)
    {
        if (wish.Fixes) throw new UsageException("A Word file is not fixed. Leave out --fix, and ask for comments with --format docx.");
        var (word, notes) = WordFile.Read(bytes);
        return word ?? throw new UsageException(string.Join('\n', notes.Select(NoteLines.Line)));
    }

    private static void WriteFixed(ReviewedText review, Wish wish, Terminal terminal)
    {
        terminal.Error.Write(LintText.Of(review, wish.File));
        if (wish.Out is not null) terminal.WriteFile(wish.Out, System.Text.Encoding.UTF8.GetBytes(review.Fixed.Text));
        else terminal.Write(review.Fixed.Text);
    }

    private static void WriteFile(ReviewFile made, Wish wish, Terminal terminal)
    {
        if (wish.Out is not null) terminal.WriteFile(wish.Out, made.Bytes);
        else if (wish.Format == ReviewFile.Docx && !terminal.OutputIsRedirected) throw new UsageException("A Word file cannot be shown here. Name the file to write with --out.");
        else terminal.Write(made.Bytes);
        if (wish.Format == AsJson && wish.Out is null) terminal.Write("\n");
    }

    private static int RunLines(Wish wish, Terminal terminal)
    {
        if (wish.Fixes || wish.Format is not null || wish.Out is not null) throw new UsageException("With --jsonl each answer holds the findings and the fixed text. Leave out --fix, --format and --out.");
        using var input = LintInput.Open(wish.File, terminal);
        return LintLines.Answer(terminal, input, wish.Reader, wish.Names) ? Commands.Done : Commands.RequestHasErrors;
    }

    private static ReaderGroup ReaderNamed(string? name) => ReaderNames.Find(name ?? ReaderNames.Usual)
        ?? throw new UsageException($"There is no reader with this name. The readers are: {string.Join(", ", ReaderNames.Ids)}.");

    /// <summary>What the person at the command line asked for.</summary>
    private sealed record Wish(string File, ReaderGroup Reader)
    {
        public ImmutableArray<string> Names { get; init; } = [];
        public bool Fixes { get; init; }
        public string? Format { get; init; }
        public string? Out { get; init; }
        public bool AreLines { get; init; }
    }
}
