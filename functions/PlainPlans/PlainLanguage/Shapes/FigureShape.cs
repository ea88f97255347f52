using System.Collections.Immutable;
using PlainPlans.PlainLanguage.Text;

namespace PlainPlans.PlainLanguage.Shapes;

/// <summary>Looks for dates, times and numbers written in a way that readers read differently, or have to work out: 12/03/2025, x2, 14:30, 12 am, 5%.</summary>
internal sealed class FigureShape : Shape
{
    private const int LastDay = 31;
    private const int LastMonth = 12;

    private readonly ImmutableDictionary<string, string> _hints;

    public FigureShape(Settings settings, LanguageRule rule) : base(rule) => _hints = settings.Hints;

    public override void Look(Reading reading)
    {
        foreach (var passage in reading.Passages)
        {
            foreach (var sentence in passage.Sentences)
            {
                for (var at = sentence.First; at < sentence.Last; at++)
                {
                    if (!passage.Tokens[at].IsOpen || !passage.Tokens[at].Is(TokenMarks.Number)) continue;
                    if (Read(passage, sentence, at) is not { } figure || !_hints.TryGetValue(figure.Kind, out var hint)) continue;

                    // A figure is a fact of the text, so the message names only what sort it is.
                    reading.Flag(new(Rule, passage, at, figure.Last, Rule.Message.Replace("{term}", figure.Kind, StringComparison.Ordinal), hint));
                    at = figure.Last - 1;
                }
            }
        }
    }

    private static (string Kind, int Last)? Read(Passage passage, Sentence sentence, int at)
    {
        var tokens = passage.Tokens;
        var key = tokens[at].Key;
        if (IsDate(key, '/', 3) || IsDate(key, '.', 3)) return ("a date in figures", at + 1);
        if (DateEnd(tokens, sentence, at) is { } last) return ("a date in figures", last);
        if (IsShortDate(key)) return ("a short date", at + 1);
        if (key.Length is 2 or 3 && key[0] == 'x' && int.TryParse(key.AsSpan(1), out _) && !NextIs(tokens, sentence, at, "x")) return ("x with a number", at + 1);
        var next = at + 1 < sentence.Last && !tokens[at + 1].Is(TokenMarks.Break) ? tokens[at + 1].Key : "";
        if (key is "12am" or "12pm") return ("12 am or 12 pm", at + 1);
        if (key is "12" && next is "am" or "pm") return ("12 am or 12 pm", at + 2);
        if (Is24Hour(passage, sentence, at, next)) return ("the 24-hour clock", next is "hrs" or "hours" ? at + 2 : at + 1);
        if (key.EndsWith('%') || IsFollowedBy(passage, at, '%')) return ("per cent", at + 1);
        if (next is "percent") return ("per cent", at + 2);
        if (next is "per" && at + 2 < sentence.Last && tokens[at + 2].Key is "cent") return ("per cent", at + 3);
        return null;
    }

    private static bool NextIs(Token[] tokens, Sentence sentence, int at, string key) => at + 1 < sentence.Last && tokens[at + 1].Key == key;

    private static bool IsFollowedBy(Passage passage, int at, char sign) => passage.Tokens[at].End < passage.Text.Length && passage.Text[passage.Tokens[at].End] == sign;

    // 12/03/2025, 12.3.25
    private static bool IsDate(string key, char separator, int parts)
    {
        var pieces = key.Split(separator);
        return pieces.Length == parts && Piece(pieces[0], LastDay) && Piece(pieces[1], LastDay) && pieces[2].Length is 2 or 4 && int.TryParse(pieces[2], out _);
    }

    // 12-03-2025 is three tokens.
    private static int? DateEnd(Token[] tokens, Sentence sentence, int at) =>
        at + 2 < sentence.Last && tokens[at + 1].Is(TokenMarks.Joined) && tokens[at + 2].Is(TokenMarks.Joined)
        && ((Piece(tokens[at].Key, LastDay) && Piece(tokens[at + 1].Key, LastMonth) && tokens[at + 2].Key.Length is 2 or 4 && int.TryParse(tokens[at + 2].Key, out _))
            || (tokens[at].Key.Length == 4 && int.TryParse(tokens[at].Key, out _) && Piece(tokens[at + 1].Key, LastMonth) && Piece(tokens[at + 2].Key, LastDay)))
            ? at + 3
            : null;

    // 12/03 is a date, 2/7 two days of the week and 4/52 four weeks of the year in medical notes; 1/2 is a half, 7/10 a mark, 24/7 always.
    private static bool IsShortDate(string key)
    {
        var pieces = key.Split('/');
        if (pieces.Length != 2 || !Piece(pieces[0], LastDay) || pieces[0] == "24") return false;
        return pieces[1] is "7" or "52" || (pieces[1].Length == 2 && pieces[1][0] == '0' && Piece(pieces[1], LastMonth)) || (pieces[0].Length == 2 && pieces[0][0] == '0' && Piece(pieces[1], LastMonth));
    }

    private static bool Piece(string text, int most) => text.Length is 1 or 2 && int.TryParse(text, out var value) && value >= 1 && value <= most;

    private static bool Is24Hour(Passage passage, Sentence sentence, int at, string next)
    {
        var key = passage.Tokens[at].Key;
        if (next is "am" or "pm" or "minutes" or "m" || (passage.Tokens[at].Start > 0 && passage.Text[passage.Tokens[at].Start - 1] is '£' or '€' or '$')) return false;
        if (key.Length == 5 && key[2] is ':' or '.' && Hour(key[..2]) && Minute(key[3..]))
            return key[2] == ':' || (at > sentence.First && passage.Tokens[at - 1].Key is "at" or "by" or "until" or "till" or "before" or "after");
        return key.Length == 4 && next is "hrs" or "hours" && Hour(key[..2]) && Minute(key[2..]);
    }

    private static bool Hour(string text) => int.TryParse(text, out var hour) && (hour is 0 or (> 12 and < 24));

    private static bool Minute(string text) => int.TryParse(text, out var minute) && minute < 60;

    /// <summary>What stands in a rule's file under <c>figures</c>.</summary>
    internal sealed record Settings
    {
        /// <summary>What to do, by the sort of figure. A sort that is not there passes.</summary>
        public required ImmutableDictionary<string, string> Hints { get; init; }
    }
}
