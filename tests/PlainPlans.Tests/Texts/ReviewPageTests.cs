using System.Text;
using System.Xml.Linq;
using PlainPlans.PlainLanguage;
using PlainPlans.Texts;

namespace PlainPlans.Tests.Texts;

public class ReviewPageTests
{
    private const string Text = "Dear <Sam> & all,\r\n\r\nMum failed to protect us.\nWe utilise it, and it was decided.\n\n\nBye.";

    [Fact]
    public void The_page_has_every_word_of_the_text_and_marks_those_that_were_found()
    {
        var review = Review(Text);
        var page = Page(review);

        var shown = page.Descendants("p").Where(paragraph => (string?)paragraph.Attribute("class") == "text").Select(paragraph =>
            string.Concat(paragraph.DescendantNodes().OfType<XText>().Where(text => text.Parent!.Name != "a").Select(text => text.Value)));
        Assert.Equal(["Dear <Sam> & all,\n", "Mum failed to protect us.\nWe utilise it, and it was decided.", "Bye."], shown);
        Assert.Contains(page.Descendants("mark"), mark => mark.Value == "utilise" && (string?)mark.Attribute("class") == "warning");
        Assert.Equal(review.Findings.Length, page.Descendants("li").Count(item => item.Attribute("id") is not null));
    }

    [Fact]
    public void Every_number_leads_to_a_note_and_back()
    {
        var page = Page(Review(Text));
        var ids = page.Descendants().Select(element => (string?)element.Attribute("id")).OfType<string>().ToList();

        Assert.Equal(ids.Distinct(), ids);
        Assert.All(page.Descendants("a"), link => Assert.Contains(((string)link.Attribute("href")!)[1..], ids));
    }

    [Fact]
    public void The_page_runs_nothing_and_fetches_nothing()
    {
        var text = Encoding.UTF8.GetString(ReviewPage.Write(Review(Text)));

        Assert.DoesNotContain("<script", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("http:", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("https:", text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("default-src 'none'", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("Hello.")]
    public void A_text_with_nothing_to_change_says_so(string text)
    {
        Assert.Contains("nothing to change", Page(Review(text)).Value, StringComparison.Ordinal);
    }

    private static ReviewedText Review(string text) => TextReview.Of(text, TextForm.Plain, ReaderGroup.Find("parent")!, [], fixes: true);

    // Well-formed XML too, but for the document type.
    private static XElement Page(ReviewedText review) => XDocument.Parse(Encoding.UTF8.GetString(ReviewPage.Write(review)), LoadOptions.PreserveWhitespace).Root!;
}
