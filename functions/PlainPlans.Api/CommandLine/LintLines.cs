using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using PlainPlans.Api.Http;
using PlainPlans.PlainLanguage;
using PlainPlans.Texts;

namespace PlainPlans.Api.CommandLine;

/// <summary>
/// <c>lint --jsonl</c>: a text on each line of the input, an answer on each line of the output, in the same order. An
/// answer leaves as soon as there is nothing left to read at once, so that another program may ask and wait.
/// </summary>
internal sealed class LintLines : IDisposable
{
    private const int BufferSize = 64 * 1024;

    private readonly ReaderGroup _reader;
    private readonly ImmutableArray<string> _names;
    private readonly ArrayBufferWriter<byte> _answers = new(BufferSize);
    private readonly Utf8JsonWriter _json;

    private LintLines(ReaderGroup reader, ImmutableArray<string> names)
    {
        _reader = reader;
        _names = names;
        _json = new(_answers, new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });
    }

    /// <summary>Answers every line.</summary>
    /// <param name="terminal">Its output takes the answers.</param>
    /// <param name="input">The lines.</param>
    /// <param name="reader">Who reads a text whose line does not say so.</param>
    /// <param name="names">Names that no rule touches, in every text.</param>
    /// <returns>Whether every line could be read.</returns>
    public static bool Answer(Terminal terminal, Stream input, ReaderGroup reader, ImmutableArray<string> names)
    {
        using var lines = new LintLines(reader, names);
        return lines.Answer(input, terminal);
    }

    public void Dispose() => _json.Dispose();

    private bool Answer(Stream input, Terminal terminal)
    {
        var allRead = true;
        var buffer = new byte[BufferSize];
        var (from, to, number) = (0, 0, 0);
        while (true)
        {
            var length = buffer.AsSpan(from, to - from).IndexOf((byte)'\n');
            if (length >= 0)
            {
                allRead &= AnswerLine(buffer.AsMemory(from, length), ++number);
                from += length + 1;
                if (_answers.WrittenCount >= BufferSize) Send(terminal);
                continue;
            }

            // Nothing whole is left: what is ready goes out before anybody waits for more.
            Send(terminal);
            buffer.AsSpan(from, to - from).CopyTo(buffer);
            (from, to) = (0, to - from);
            if (to == buffer.Length) Array.Resize(ref buffer, buffer.Length * 2);
            var count = input.Read(buffer, to, buffer.Length - to);
            if (count == 0) break;
            to += count;
        }

        if (to > from) allRead &= AnswerLine(buffer.AsMemory(from, to - from), ++number);
        Send(terminal);
        return allRead;
    }

    private bool AnswerLine(ReadOnlyMemory<byte> utf8, int number)
    {
        if (utf8.Span.Trim(" \t\r"u8).IsEmpty) return true;
        var line = TextLine.Read(utf8, number, _reader, _names);
        _json.Reset();
        _json.WriteStartObject();
        if (line.Id is not null)
        {
            _json.WritePropertyName("id"u8);
            _json.WriteRawValue(line.Id, skipInputValidation: true);
        }

        if (line.Id is null || line.Fault is not null) _json.WriteNumber("line"u8, number);
        if (line.Text is null) WriteFault(line.Fault!); // a line without text has a fault
        else WriteReview(TextReview.Of(line.Text, TextForm.Plain, line.Reader, line.Names, fixes: true));
        _json.WriteEndObject();
        _json.Flush();
        _answers.Write("\n"u8);
        return line.Fault is null;
    }

    private void WriteReview(ReviewedText review)
    {
        _json.WriteStartArray("findings"u8);
        foreach (var finding in review.Findings)
        {
            _json.WriteStartObject();
            _json.WriteNumber("start"u8, finding.Span.Start);
            _json.WriteNumber("end"u8, finding.Span.End);
            _json.WriteString("rule"u8, finding.Rule.Code);
            _json.WriteString("category"u8, CategoryNames.Of(finding.Rule.Category));
            _json.WriteString("severity"u8, NoteAnswer.NameOf(finding.Severity));
            _json.WriteString("message"u8, finding.Message);
            _json.WriteStartArray("suggestions"u8);
            foreach (var suggestion in finding.Suggestions) _json.WriteStringValue(suggestion);
            _json.WriteEndArray();
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteString("fixed"u8, review.Fixed.Text);
    }

    private void WriteFault(Diagnostics.Note fault)
    {
        _json.WriteStartObject("error"u8);
        _json.WriteString("code"u8, fault.Code);
        if (fault.Pointer.Length > 0) _json.WriteString("pointer"u8, fault.Pointer);
        _json.WriteString("message"u8, fault.Message);
        _json.WriteString("hint"u8, fault.Hint);
        _json.WriteEndObject();
    }

    private void Send(Terminal terminal)
    {
        if (_answers.WrittenCount == 0) return;
        terminal.Write(_answers.WrittenMemory);
        _answers.ResetWrittenCount();
    }
}
