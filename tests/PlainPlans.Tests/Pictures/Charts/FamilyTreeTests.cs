using System.Text.Json.Nodes;

namespace PlainPlans.Tests.Pictures.Charts;

public class FamilyTreeTests
{
    [Fact]
    public void Somebody_with_two_partners_stands_between_them_and_half_siblings_share_a_row()
    {
        var chart = Draw("""
            [{ "partners": [{ "name": "Kim" }, { "name": "Dad" }], "now": "separated", "children": [{ "name": "Leo" }] },
             { "partners": [{ "name": "Dad" }, { "name": "Mum" }], "children": [{ "name": "Ela" }] }]
            """);

        Assert.Equal(["Row 1: Kim, Dad and Mum.", "Row 2: Leo and Ela."], chart.Twin[1..3].ToArray());
    }

    [Fact]
    public void Grandparents_of_both_sides_share_a_row_though_one_side_is_longer()
    {
        var chart = Draw("""
            [{ "partners": [{ "name": "Mum" }, { "name": "Dad" }], "children": [{ "name": "Ela" }] },
             { "partners": [{ "name": "Nan" }], "children": [{ "name": "Mum" }, { "name": "Joe" }] },
             { "partners": [{ "name": "Gran" }], "children": [{ "name": "Dad" }] },
             { "partners": [{ "name": "Great Gran" }], "children": [{ "name": "Nan" }] }]
            """);

        Assert.Equal("Row 1: Great Gran.", chart.Twin[1]);
        Assert.Matches("^Row 2: (Nan and Gran|Gran and Nan)\\.$", chart.Twin[2]);
        Assert.Equal("Row 4: Ela.", chart.Twin[4]);
    }

    [Fact]
    public void A_child_whom_grandparents_look_after_stands_below_the_parents()
    {
        var chart = Draw("""
            [{ "partners": [{ "name": "Nan" }], "children": [{ "name": "Mum" }, { "name": "Ela", "how": "kinship" }] },
             { "partners": [{ "name": "Mum" }], "children": [{ "name": "Ela" }] }]
            """);

        Assert.Equal(["Row 1: Nan.", "Row 2: Mum.", "Row 3: Ela.", "Children of Nan: Mum and Ela (they look after this child).", "Child of Mum: Ela."], chart.Twin[1..6].ToArray());
    }

    [Fact]
    public void The_words_say_how_children_came_who_has_died_and_who_is_no_longer_together()
    {
        var chart = ChartStage.Draw("family-tree", """
            { "child": { "name": "Ela" }, "people": [{ "name": "Tom", "died": true, "sign": "man", "about": "a baker" }],
              "couples": [{ "partners": [{ "name": "Pat" }, { "name": "Tom" }], "now": "divorced", "children": [{ "name": "Ela", "how": "adopted" }, { "name": "Jo", "how": "fostered" }] }] }
            """);

        Assert.Equal(
            ["Pat and Tom are divorced. Children of Pat and Tom: Ela (adopted) and Jo (foster child).", "Tom has died.", "Tom: A baker."], chart.Twin[3..].ToArray());
        Assert.Contains("Pat and Tom adopted Ela.", chart.Alt, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_can_be_their_own_grandparent()
    {
        var (chart, notes) = ChartStage.Read("family-tree", JsonNode.Parse("""
            { "child": { "name": "Ela" }, "couples": [{ "partners": [{ "name": "Ela" }], "children": [{ "name": "Mum" }] }, { "partners": [{ "name": "Mum" }], "children": [{ "name": "Ela" }] }] }
            """)!);

        Assert.Null(chart);
        Assert.Equal(["picture.goes-round"], notes.Select(note => note.Code));
    }

    [Fact]
    public void Brothers_and_sisters_without_families_are_stacked_before_letters_become_small()
    {
        var children = string.Join(',', Enumerable.Range(0, 12).Select(i => $$"""{ "name": "Bartholomew {{i}}" }"""));

        var (chart, notes) = ChartStage.Read("family-tree", JsonNode.Parse($$"""
            { "child": { "name": "Ela" }, "couples": [{ "partners": [{ "name": "Mum" }], "children": [{ "name": "Ela" }, {{children}}] }] }
            """)!);

        Assert.NotNull(chart);
        Assert.Empty(notes);
    }

    [Fact]
    public void A_family_of_few_people_is_drawn_larger()
    {
        var children = string.Join(',', Enumerable.Range(0, 6).Select(i => $$"""{ "name": "Jo {{i}}" }"""));

        var few = Draw("""[{ "partners": [{ "name": "Mum" }], "children": [{ "name": "Ela" }] }]""");
        var many = Draw($$"""[{ "partners": [{ "name": "Mum" }], "children": [{ "name": "Ela" }, {{children}}] }]""");

        // The first words are the title.
        Assert.True(few.Words[1].Height > many.Words[1].Height);
    }

    private static PlainPlans.Pictures.Charts.DrawnChart Draw(string couples) => ChartStage.Draw("family-tree", $$"""{ "child": { "name": "Ela" }, "couples": {{couples}} }""");
}
