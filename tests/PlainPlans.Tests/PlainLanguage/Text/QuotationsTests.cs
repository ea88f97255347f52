using PlainPlans.PlainLanguage.Text;

namespace PlainPlans.Tests.PlainLanguage.Text;

public class QuotationsTests
{
    [Theory]
    [InlineData("She said, “I was told.” Then she left.", "“I was told.”")]
    [InlineData("She said, \"I was told.\" Then she left.", "\"I was told.\"")]
    [InlineData("She said, ‘I was told.’ Then she left.", "‘I was told.’")]
    [InlineData("She said, 'the boys' bus was late,' and left.", "'the boys' bus was late,'")]
    [InlineData("He said, “She asked, ‘Why?’ and left.” Then he ate.", "“She asked, ‘Why?’ and left.”")]
    [InlineData("„I was told“, said Oma.", "„I was told“")]
    [InlineData("‹I was told›, said Luc.", "‹I was told›")]
    [InlineData("``I was told'' is in the file.", "``I was told''")]
    [InlineData("&quot;I was told&quot; she said.", "&quot;I was told&quot;")]
    [InlineData("He wrote:\n> I was told.\nThat is all.", "> I was told.")]
    [InlineData("“Nobody closed it.", "“Nobody closed it.")]
    [InlineData("Mum's bag isn't the girls' bag.", "")]
    [InlineData("It is 5 > 4 & that's it.", "")]
    public void A_quotation_is_found_with_its_marks(string text, string quotation)
    {
        var found = Quotations.Find(text).Select(place => text[place.Start..place.End]);

        Assert.Equal(quotation.Length == 0 ? [] : [quotation], found);
    }
}
