using System.Globalization;
using System.Reflection;
using PlainPlans.Documents;
using PlainPlans.Rendering;
using PlainPlans.Templating.Runtime;

namespace PlainPlans.Tests.Rendering;

public class DocumentFunctionsTests
{
    private static readonly ScriptObject Zosia = Person("Zosia", "Zofia Nowak", new(2017, 2, 8));
    private static readonly ScriptObject Marta = Person("Marta", "Marta Nowak", null);
    private static readonly ScriptObject Ava = Person("Ava", null, new(2025, 11, 20));

    [Fact]
    public void Names_stand_in_a_row_without_a_comma_before_and()
    {
        Assert.Equal("Zosia", DocumentFunctions.Names(Zosia));
        Assert.Equal("Zosia and Marta", DocumentFunctions.Names(new ScriptArray { Zosia, Marta }));
        Assert.Equal("Zosia, Marta and Ava", DocumentFunctions.Names(new ScriptArray { Zosia, Marta, Ava }));
    }

    [Fact]
    public void A_whole_name_is_linked_to_the_name_in_use_where_that_is_another()
    {
        Assert.Equal("Zosia (Zofia Nowak)", PrintableText.Reveal(DocumentFunctions.FullName(Zosia)));
        Assert.Equal("Marta Nowak", DocumentFunctions.FullName(Marta));
        Assert.Equal("Ava", DocumentFunctions.FullName(Ava));
    }

    [Theory]
    [InlineData("Zosia", "Zosia’s")]
    [InlineData("James", "James’s")]
    public void A_name_owns_with_an_apostrophe_and_s(string name, string expected)
    {
        Assert.Equal(expected, PrintableText.Reveal(DocumentFunctions.Possessive(name)));
    }

    [Theory]
    [InlineData("2026-02-07", "aged 8")]
    [InlineData("2026-02-08", "aged 9")]
    [InlineData("2026-12-31", "aged 9")]
    public void An_age_changes_on_the_birthday(string day, string expected)
    {
        Assert.EndsWith(expected, DocumentFunctions.AgesOn(Zosia, Day(day)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025-11-19", "Ava, due on 20 November 2025")]
    [InlineData("2025-11-20", "aged 0 months")]
    [InlineData("2026-01-19", "aged 1 month")]
    [InlineData("2026-10-23", "aged 11 months")]
    [InlineData("2026-11-20", "aged 1")]
    public void A_baby_is_as_old_as_its_months(string day, string expected)
    {
        Assert.EndsWith(expected, DocumentFunctions.AgesOn(Ava, Day(day)), StringComparison.Ordinal);
    }

    [Fact]
    public void Somebody_without_a_date_of_birth_has_no_age()
    {
        Assert.Equal("Ava, aged 11 months, and Marta Nowak", DocumentFunctions.AgesOn(new ScriptArray { Ava, Marta }, Day("2026-10-23")));
    }

    [Fact]
    public void A_short_day_has_its_year_only_where_it_is_another_one()
    {
        Assert.Equal("6 November", DocumentFunctions.ShortDay(Day("2026-11-06"), Day("2026-10-23")));
        Assert.Equal("6 January 2027", DocumentFunctions.ShortDay(Day("2027-01-06"), Day("2026-10-23")));
    }

    [Theory]
    [InlineData(1, "one goal")]
    [InlineData(3, "three goals")]
    [InlineData(12, "12 goals")]
    public void A_quantity_counts_in_words_up_to_ten(int count, string expected)
    {
        Assert.Equal(expected, DocumentFunctions.Quantity(count, "goal"));
    }

    [Fact]
    public void The_page_about_kinds_lists_every_function()
    {
        var page = File.ReadAllText(Repository.At("docs", "kinds.md"));
        var functions = typeof(DocumentFunctions)
            .GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Select(method => StandardMemberRenamer.Rename(method.Name));

        Assert.All(functions, function => Assert.Matches($@"\\\| {function}\b", page));
    }

    private static ScriptObject Person(string name, string? fullName, DateTime? born) => new() { ["name"] = name, ["fullName"] = fullName, ["born"] = born };

    private static DateTime Day(string day) => DateTime.Parse(day, CultureInfo.InvariantCulture);
}
