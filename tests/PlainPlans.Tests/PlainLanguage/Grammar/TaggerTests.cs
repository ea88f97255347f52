using PlainPlans.PlainLanguage.Grammar;
using PlainPlans.PlainLanguage.Text;

namespace PlainPlans.Tests.PlainLanguage.Grammar;

public class TaggerTests
{
    [Theory]
    [InlineData("She will contact Nan.", "contact", "VerbBase")]
    [InlineData("The contact was good.", "contact", "Noun")]
    [InlineData("They plan the visits.", "plan", "VerbBase")]
    [InlineData("They plan the visits.", "visits", "Plural")]
    [InlineData("He visits Nan.", "visits", "VerbThird")]
    [InlineData("Sam's plans are here.", "plans", "Plural")]
    [InlineData("We have not often asked her.", "asked", "Participle")]
    [InlineData("She asked us to come.", "asked", "VerbPast")]
    [InlineData("The door was quietly painted.", "painted", "Participle")]
    [InlineData("You were washed and fed.", "fed", "Participle")]
    [InlineData("We need to support Mum.", "support", "VerbBase")]
    [InlineData("The support of the family helps.", "support", "Noun")]
    [InlineData("Her meeting is on Monday.", "meeting", "Noun")]
    [InlineData("She is meeting Nan.", "meeting", "Ing")]
    [InlineData("A safer home is near.", "safer", "Adjective")]
    [InlineData("He'd told Nan.", "told", "Participle")]
    [InlineData("They organise and organised it.", "organised", "VerbPast")]
    [InlineData("Bronwen lives here.", "bronwen", "Name")]
    [InlineData("I met Wojtek there.", "wojtek", "Name")]
    [InlineData("Ring us by 4 May.", "4", "Number")]
    public void A_word_has_the_tag_of_what_it_does(string text, string word, string tag)
    {
        var token = Passage.Read(text, new NameBook([]), PassagePlace.Field("", 1)).Tokens.Last(token => token.Key == word);

        Assert.Equal(tag, token.Tag.ToString());
    }

    [Fact]
    public void A_long_sentence_has_tags_to_its_end()
    {
        var text = string.Concat(Enumerable.Repeat("and the plan ", 200)) + "helped";

        Assert.Equal(Tag.VerbPast, Passage.Read(text, new NameBook([]), PassagePlace.Field("", 1)).Tokens[^1].Tag);
    }

    [Fact]
    public void The_word_list_is_sorted_and_holds_nothing_that_its_reader_would_guess()
    {
        var lines = File.ReadAllLines(Repository.At("functions", "PlainPlans", "PlainLanguage", "Grammar", "words.txt"));

        Assert.Equal(lines.Select(line => line.Split(' ')[0]).Order(StringComparer.Ordinal), lines.Select(line => line.Split(' ')[0]));
        Assert.DoesNotContain(lines, line => WordGuess.Of(line.Split(' ')[0]) == TagChoices.Read(line.Split(' ')[1]));
    }
}
