using System.Text;

namespace PlainPlans.Drawing.Letters;

/// <summary>One line of letters, set: which form stands where, in thousandths of the size.</summary>
internal sealed class LetterLine
{
    private const string Tall = "bdfhklþß";
    private const double CapitalRise = 190;
    private const double TallRise = 270;
    private static readonly LetterEntry Lost = new("||", LetterForm.Parse("M 0 0 L 0 620 L 320 620 L 320 0 Z"));

    // Where marks stand if that is not the middle of the letter, and where a tail at the foot begins.
    private static readonly Dictionary<int, double> Middles = new() { ['j'] = 110, ['\u0237'] = 110, ['J'] = 200, ['t'] = 95, ['l'] = 0, ['f'] = 98, ['L'] = 150 };
    private static readonly Dictionary<int, double> Feet = new() { ['e'] = 262, ['E'] = 340, ['o'] = 192, ['O'] = 290, ['U'] = 236, ['I'] = 150 };

    private readonly List<(LetterForm Form, double X, double Y)> _forms = [];
    private LetterEntry? _entry;
    private int _letter;
    private double _x;

    private LetterLine(string text)
    {
        foreach (var rune in text.EnumerateRunes()) IsComplete &= Set(rune.Value);
        Width = _entry is null ? _x : _x + Room(_entry.Sides[1]);
    }

    /// <summary>Whether every character has a letter.</summary>
    public bool IsComplete { get; private set; } = true;

    /// <summary>How wide the line is, with the room on either side.</summary>
    public double Width { get; }

    public static LetterLine Of(string text) => new(text);

    public void Draw(OutlineBuilder outline, double x, double y, double scaleX, double scaleY)
    {
        foreach (var (form, formX, formY) in _forms) form.Draw(outline, x + formX * scaleX, y - formY * scaleY, scaleX, scaleY);
    }

    private bool Set(int character)
    {
        if (IsSpace(character)) return SetSpace(character);
        if (IsUnseen(character)) return true;
        if (LetterMarks.IsMark(character)) return SetMark(character);
        if (LetterMarks.TryTakeApart(character, out var letter, out var mark)) return Set(letter) && SetMark(mark);

        var isKnown = LetterTable.Entries.TryGetValue(character, out var entry);
        SetLetter(character, entry ?? Lost);
        return isKnown;
    }

    private void SetLetter(int letter, LetterEntry entry)
    {
        _x += Room(entry.Sides[0]);
        if (_entry is not null) _x += Room(_entry.Sides[1]) + LetterSpacing.Between(_letter, letter);
        _forms.Add((entry.Form, _x - entry.Form.Left, 0));
        _x += entry.Form.Right - entry.Form.Left;
        (_letter, _entry) = (letter, entry);
    }

    private bool SetSpace(int character)
    {
        if (_entry is not null) _x += Room(_entry.Sides[1]);
        // Thin spaces stand between a number and its unit.
        _x += character is 0x2009 or 0x200A or 0x202F ? LetterSpacing.Space / 2 : LetterSpacing.Space;
        (_letter, _entry) = (0, null);
        return true;
    }

    private bool SetMark(int mark)
    {
        if (_entry is null || LetterMarks.On(_letter, mark) is not { } form) return false;
        var (letter, x) = (_forms[^1].Form, _forms[^1].X);
        if (form.Place == MarkPlace.Above && Dotless(_letter) is { } dotless)
        {
            letter = dotless;
            _forms[^1] = (dotless, x, 0);
        }

        var middle = Middles.GetValueOrDefault(_letter, (letter.Left + letter.Right) / 2);
        var place = form.Place == MarkPlace.Foot ? Feet.GetValueOrDefault(_letter, letter.Right) : middle;
        _forms.Add((form.Form, x + place, form.Place == MarkPlace.Above ? Rise(_letter) : 0));
        return true;
    }

    private static LetterForm? Dotless(int letter) => letter switch
    {
        'i' => LetterTable.Entries['\u0131'].Form,
        'j' => LetterTable.Entries['\u0237'].Form,
        _ => null,
    };

    private static double Rise(int letter) => letter switch
    {
        >= 'A' and <= 'Z' or >= 0xC0 and <= 0xDE => CapitalRise,
        't' => 150,
        _ => Tall.Contains((char)letter, StringComparison.Ordinal) ? TallRise : 0,
    };

    private static bool IsSpace(int character) => character is ' ' or 0xA0 or 0x2009 or 0x200A or 0x202F;

    // A soft hyphen, joiners and the byte order mark leave no mark.
    private static bool IsUnseen(int character) => character is 0xAD or (>= 0x200B and <= 0x200F) or 0x2060 or 0xFEFF;

    private static double Room(char side) => LetterSpacing.Room(side);
}
