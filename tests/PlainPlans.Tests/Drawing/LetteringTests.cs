using System.Text;
using PlainPlans.Drawing;
using Picture = PlainPlans.Drawing.Drawing;

namespace PlainPlans.Tests.Drawing;

public class LetteringTests
{
    private const double Size = 100;
    private static readonly Ink Black = new(0, 0, 0);

    public static TheoryData<string, string> Alphabets() => new()
    {
        { "English", "abcdefghijklmnopqrstuvwxyz" },
        { "Welsh", "abcdefghilmnoprstuwyâêîôûŵŷáéíóúẃýàèìòùẁỳäëïöüẅÿ" },
        { "Polish", "aąbcćdeęfghijklłmnńoóprsśtuwyzźż" },
        { "Romanian", "aăâbcdefghiîjklmnopqrsșştțţuvwxyz" },
        { "Portuguese", "abcdefghijklmnopqrstuvwxyzáâãàçéêíóôõúü" },
        { "Spanish", "abcdefghijklmnñopqrstuvwxyzáéíóúü" },
        { "French", "abcdefghijklmnopqrstuvwxyzàâæçéèêëîïôœùûüÿ" },
        { "Lithuanian", "aąbcčdeęėfghiįyjklmnoprsštuųūvzž" },
        { "Turkish", "abcçdefgğhıijklmnoöprsştuüvyzâîûİ" },
        { "Somali", "abtjxdkrscgfqklmnwhyaeiou’" },
        { "German", "abcdefghijklmnopqrstuvwxyzäöüßẞ" },
        { "Irish", "aábcdeéfghiílmnoóprstuúḃċḋḟġṁṗṡṫ" },
        { "Signs", "0123456789.,:;…!?¡¿'\"‘’‚“”„‹›«»-–—()[]{}/\\|+−×÷=<>±*#%&@£$€§°²³¼½¾ªº·•^~_©®™✓✕❤♪→←" },
    };

    [Theory]
    [MemberData(nameof(Alphabets))]
    public void Every_letter_of_an_alphabet_has_ink_and_keeps_to_its_line(string language, string letters)
    {
        foreach (var letter in (letters + letters.ToUpperInvariant()).Select(letter => letter.ToString()))
        {
            Assert.True(Lettering.CanWrite(letter), $"{language}: {letter} cannot be written.");

            var outline = Lettering.Write(letter, 50, 150, Size, LetterAlign.Left, Black).Single().Outline;

            Assert.True(outline.Points.Min(point => point.X) >= 50, $"{letter} reaches over its left side.");
            Assert.True(outline.Points.Max(point => point.X) <= 50 + Lettering.Width(letter, Size), $"{letter} reaches over its right side.");
            Assert.True(outline.Points.Min(point => point.Y) >= 50, $"{letter} is too tall.");
            Assert.True(outline.Points.Max(point => point.Y) <= 175, $"{letter} hangs too low.");
        }
    }

    [Fact]
    public void No_two_letters_look_the_same()
    {
        var letters = Alphabets().SelectMany(row => (string)row[1] + ((string)row[1]).ToUpperInvariant()).Where(letter => letter is not ('ţ' or 'Ţ' or '‚')).Distinct();

        var looks = letters.GroupBy(letter => Encoding.UTF8.GetString(SvgWriter.Write(
            new Picture(200, 200, Lettering.Write(letter.ToString(), 0, 100, Size, LetterAlign.Centre, Black)), "", "")));

        Assert.All(looks, look => Assert.Single(look));
    }

    [Theory]
    [InlineData("ŵ", "w\u0302")]
    [InlineData("ż", "z\u0307")]
    [InlineData("Ș", "S\u0326")]
    [InlineData("į", "i\u0328")]
    public void A_letter_and_its_mark_look_like_the_letter_with_the_mark(string composed, string apart)
    {
        Assert.Equal(PointsOf(composed), PointsOf(apart));
    }

    [Theory]
    [InlineData("é", "e")]
    [InlineData("Ő", "O")]
    [InlineData("ę", "e")]
    [InlineData("soft\u00ADhyphen", "softhyphen")]
    public void Marks_take_no_room(string marked, string plain)
    {
        Assert.Equal(Lettering.Width(plain, Size), Lettering.Width(marked, Size));
    }

    [Theory]
    [InlineData("漢")]
    [InlineData("one\ntwo")]
    [InlineData("Ж")]
    [InlineData("\u0302w")]
    [InlineData("🙂")]
    public void What_cannot_be_written_is_known_before_and_seen_after(string text)
    {
        Assert.False(Lettering.CanWrite(text));
        if (!text.StartsWith('\u0302')) Assert.Contains(Lettering.Write(text, 0, 0, Size, LetterAlign.Left, Black).Single().Outline.Steps, step => step == Step.Close);
    }

    [Fact]
    public void A_line_stands_where_its_alignment_says()
    {
        var width = Lettering.Width("Nani", Size);

        var left = PointsOf("Nani", LetterAlign.Left, 300);
        var centre = PointsOf("Nani", LetterAlign.Centre, 300 + width / 2);
        var right = PointsOf("Nani", LetterAlign.Right, 300 + width);

        Assert.Equal(left.Length, centre.Length);
        Assert.All(Enumerable.Range(0, left.Length), i => Assert.Equal(left[i].X, centre[i].X, 0.011));
        Assert.All(Enumerable.Range(0, left.Length), i => Assert.Equal(left[i].X, right[i].X, 0.011));
    }

    [Fact]
    public void A_bold_word_is_wider_and_its_pen_thicker()
    {
        var regular = Lettering.Write("Mum", 0, 0, Size, LetterAlign.Left, Black).Single();
        var bold = Lettering.Write("Mum", 0, 0, Size, LetterAlign.Left, Black, LetterWeight.Bold).Single();

        Assert.True(bold.Stroke!.Width > 1.3 * regular.Stroke!.Width);
        Assert.True(Lettering.Width("Mum", Size, LetterWeight.Bold) > Lettering.Width("Mum", Size));
    }

    [Fact]
    public void Capitals_are_as_high_as_promised()
    {
        var stem = Lettering.Write("H", 0, 0, Size, LetterAlign.Left, Black).Single();

        var top = stem.Outline.Points.Min(point => point.Y) - stem.Stroke!.Width / 2;
        var foot = stem.Outline.Points.Max(point => point.Y) + stem.Stroke.Width / 2;

        Assert.Equal(0, foot, 0.01);
        Assert.Equal(-Lettering.CapitalHeight * Size, top, 1.0);
    }

    [Theory]
    [InlineData("AV", "AA")]
    [InlineData("To", "no")]
    [InlineData("r.", "n.")]
    public void Pairs_that_would_leave_a_hole_stand_nearer(string pair, string other)
    {
        double Gap(string text) => Lettering.Width(text, Size) - Lettering.Width(text[..1], Size) - Lettering.Width(text[1..], Size);

        Assert.True(Gap(pair) < Gap(other));
    }

    [Fact]
    public void A_text_that_leaves_no_mark_is_no_shape()
    {
        Assert.Empty(Lettering.Write(" \u00A0", 0, 0, Size, LetterAlign.Left, Black));
        Assert.True(Lettering.CanWrite(" \u00A0\u2009"));
        Assert.Equal(0, Lettering.Width("", Size));
    }

    [Theory]
    [InlineData("Sam lives with Nani and Grandpa for now.")]
    [InlineData("  Two  spaces\nand a line  ")]
    [InlineData("Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogoch")]
    [InlineData("")]
    public void Every_line_fits_and_no_letter_is_lost(string text)
    {
        var lines = Lettering.Break(text, 42, 300);

        Assert.All(lines, line => Assert.True(Lettering.Width(line, 42) <= 300));
        Assert.All(lines, line => Assert.Equal(line.Trim(), line));
        Assert.Equal(string.Concat(text.Where(letter => !char.IsWhiteSpace(letter))), string.Concat(lines).Replace(" ", "", StringComparison.Ordinal));
    }

    [Fact]
    public void A_long_word_breaks_after_its_hyphen()
    {
        Assert.Equal("Ms|Fotheringham-|Featherstone", string.Join('|', Lettering.Break("Ms Fotheringham-Featherstone", 42, 360)));
    }

    [Fact]
    public void Words_that_belong_together_stay_together()
    {
        Assert.Equal("on|10\u00A0July", string.Join('|', Lettering.Break("on 10\u00A0July", 42, 170)));
    }

    [Fact]
    public void A_line_too_narrow_for_a_letter_takes_one_letter_with_its_mark()
    {
        Assert.Equal("w\u0302|y|🙂", string.Join('|', Lettering.Break("w\u0302y🙂", 42, 1)));
    }

    private static Point[] PointsOf(string text, LetterAlign align = LetterAlign.Left, double x = 0) =>
        [.. Lettering.Write(text, x, 0, Size, align, Black).Single().Outline.Points];
}
