using System.Collections.Immutable;
using PlainPlans.Kinds;
using PlainPlans.Rendering;
using PlainPlans.Tests.Kinds;

namespace PlainPlans.Tests.Rendering;

public class KindTrialTests
{
    private const string Front = "::: title\n# {{ title }}\n:::\n\n";
    private const string People = "\"people\": [{ \"id\": \"a\", \"name\": \"Ann\" }]";

    [Fact]
    public void A_kind_that_makes_its_sample_has_no_faults()
    {
        Assert.Empty(Faults(Front + "{{ if said }}{{ said }}{{ end }}"));
    }

    [Theory]
    [InlineData("{{ titel }}", "note/template.md(5,4): There is nothing called 'titel' here.")]
    [InlineData("::: fact\nx\n:::", "note/template.md, in line 5 of what it makes of the sample: There is no part 'fact'.")]
    public void A_slip_that_shows_only_in_use_is_found_with_the_sample(string template, string expected)
    {
        Assert.StartsWith(expected, Assert.Single(Faults(Front + template)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ \"title\": \"Hi\" }", "note/sample.json/data/people: This field is missing")]
    [InlineData("{ \"title\": \"Hi\", \"helper\": \"b\", " + People + " }", "note/sample.json/data/helper: Nobody in the list")]
    public void A_sample_that_does_not_fit_is_found(string data, string expected)
    {
        Assert.StartsWith(expected, Assert.Single(Faults(Front, KindFolder.Request(data))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_field_that_may_be_left_out_and_is_printed_unasked_is_found()
    {
        var fault = Assert.Single(Faults(
            Front + "::: words\n{{ said }}\n\n#### Ann\n:::", KindFolder.Request("{ \"title\": \"Hi\", \"said\": \"I like it.\", " + People + " }")));

        Assert.Contains("needs '#### title' and a paragraph", fault, StringComparison.Ordinal);
        Assert.EndsWith("This happens when all fields are left out that may be.", fault, StringComparison.Ordinal);
    }

    private static ImmutableArray<string> Faults(string template, string? sample = null)
    {
        using var folder = new KindFolder(template: template, sample: sample);
        var kinds = KindStore.Read(folder.Path);
        return KindTrial.Faults(kinds, new DocumentPipeline(kinds));
    }
}
