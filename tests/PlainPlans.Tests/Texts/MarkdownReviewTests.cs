using PlainPlans.PlainLanguage;
using PlainPlans.Texts;

namespace PlainPlans.Tests.Texts;

public class MarkdownReviewTests
{
    [Theory]
    [InlineData("# We utilise [it]\n")]
    [InlineData("---\ntitle: x\n---\n\n- one\n  - We [it] *utilise*\n")]
    [InlineData("| a | b |\n|---|---|\n| 1 | We **utilise** [it] |\n")]
    [InlineData("Tea &amp; cake \\* and <b>we</b>\r\nutilise [it](http://a.b/utilise).\r\n")]
    [InlineData("Heading to utilise\n===\n")]
    [InlineData("A `code` to utilise, and <http://utilise.org>.")]
    public void A_finding_points_at_its_words_in_the_source(string markdown)
    {
        var review = Review(markdown);

        var finding = Assert.Single(review.Findings, found => found.Suggestions.Contains("use"));
        Assert.Equal("utilise", markdown[finding.Span.Start..finding.Span.End]);
    }

    [Theory]
    [InlineData("`utilise`")]
    [InlineData("```\nutilise\n```\n")]
    [InlineData("    utilise\n")]
    [InlineData("[here](http://a.b/utilise \"utilise\")")]
    [InlineData("<div>\nutilise\n</div>\n")]
    [InlineData("Here is <span title=\"utilise\">tea</span>.")]
    [InlineData("> We utilise it.\n")]
    [InlineData("---\ntitle: utilise\n---\n")]
    [InlineData("[x]: http://utilise.org\n")]
    [InlineData("<!-- utilise -->\n")]
    [InlineData("")]
    public void What_nobody_reads_as_prose_is_left_alone(string markdown)
    {
        Assert.Empty(Review(markdown).Findings);
    }

    [Fact]
    public void A_fix_leaves_all_marks_as_they_are()
    {
        const string markdown = "# Plan\n\n* We will **utilise** the `bus` [here](http://a.b/utilise) &amp; *there*.\r\n";

        var review = Review(markdown);

        Assert.Equal(markdown.Replace("**utilise**", "**use**", StringComparison.Ordinal), review.Fixed.Text);
        Assert.Equal("utilise", markdown[review.Fixed.Changes.Single().Span.Start..review.Fixed.Changes.Single().Span.End]);
        Assert.Null(Review(review.Fixed.Text).Findings.FirstOrDefault(finding => finding.Fix is not null));
    }

    [Fact]
    public void A_fix_that_would_run_over_a_mark_is_left_to_people()
    {
        const string markdown = "We will meet prior *to* lunch.";

        var review = Review(markdown);

        Assert.Equal(markdown, review.Fixed.Text);
        Assert.Empty(review.Fixed.Changes);
    }

    private static ReviewedText Review(string markdown) => TextReview.Of(markdown, TextForm.Markdown, ReaderGroup.Find("parent")!, [], fixes: true);
}
