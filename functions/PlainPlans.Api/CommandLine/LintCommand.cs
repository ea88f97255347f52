using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json;
using PlainPlans.Api.Http;
using PlainPlans.PlainLanguage;
using PlainPlans.Texts;

namespace PlainPlans.Api.CommandLine;

/// <summary>
/// <c>lint</c>: holds any text against the rules of plain language, without a request around it. What it finds is its
/// result, so it goes to the output; with <c>--fix</c> the fixed text is, and what was found goes to the error stream.
/// </summary>
internal static class LintCommand
{
    private const string AsText = "text";
    private const string AsJson = "json";

    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("file")
        {
            Description = "A file with text or, where its name ends in .md, with Markdown; or - to read text from the input.",
            Arity = ArgumentArity.ZeroOrOne,
            DefaultValueFactory = _ => LintInput.Stream,
        };
        var reader = new Option<string?>("--reader") { Description = $"Who will read it. It is {ReaderNames.Usual} if you do not say.", HelpName = "reader" };
        var names = new Option<string[]>("--name") { Description = "A name of a person or place that no rule may touch. You may repeat it.", HelpName = "name" };
        var fix = new Option<bool>("--fix") { Description = "Make the safe fixes, and write the fixed text." };
        var format = new Option<string?>("--format") { Description = $"How to write what was found. It is {AsText} if you do not say." };
        format.AcceptOnlyFromAmong(AsText, AsJson);
        var lines = new Option<bool>("--jsonl") { Description = "Read a text on each line as JSON with id, text and audience, and answer each with a line." };
        var command = new Command("lint", "Check the words of any text for its reader.") { file, reader, names, fix, format, lines };
        command.SetAction(parsed => Run(new(parsed.GetValue(file) ?? LintInput.Stream, ReaderNamed(parsed.GetValue(reader)))
        {
            Names = [.. parsed.GetValue(names) ?? []],
            Fixes = parsed.GetValue(fix),
            Format = parsed.GetValue(format),
            AreLines = parsed.GetValue(lines),
        }, terminal));
        return command;
    }

    private static int Run(Wish wish, Terminal terminal)
    {
        if (wish.AreLines) return RunLines(wish, terminal);

        var text = LintInput.Text(LintInput.Bytes(wish.File, terminal), wish.File);
        var review = TextReview.Of(text, TextForms.OfFile(wish.File), wish.Reader, wish.Names, wish.Fixes);
        if (wish.Format == AsJson)
        {
            terminal.Write(JsonSerializer.SerializeToUtf8Bytes(TextAnswer.Of(review, wish.Fixes), ApiJson.Readable.TextAnswer));
            terminal.Write("\n");
        }
        else if (wish.Fixes)
        {
            terminal.Error.Write(LintText.Of(review, wish.File));
            terminal.Write(review.Fixed.Text);
        }
        else
        {
            terminal.Write(LintText.Of(review, wish.File));
        }

        return review.HasErrors ? Commands.RequestHasErrors : Commands.Done;
    }

    private static int RunLines(Wish wish, Terminal terminal)
    {
        if (wish.Fixes || wish.Format is not null) throw new UsageException("With --jsonl each answer holds the findings and the fixed text. Leave out --fix and --format.");
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
        public bool AreLines { get; init; }
    }
}
