using PlainPlans.PlainLanguage.Grammar;
using PlainPlans.PlainLanguage.Text;

namespace PlainPlans.Tests.PlainLanguage.Grammar;

public class PassivesTests
{
    [Theory]
    [InlineData("Sam was taken to Nan's.", "was taken")]
    [InlineData("It has been agreed.", "been agreed")]
    [InlineData("You will be told.", "be told")]
    [InlineData("The wall is being painted.", "being painted")]
    [InlineData("She hates being shouted at.", "being shouted")]
    [InlineData("Having been told, he came.", "been told")]
    [InlineData("He wants to be told.", "be told")]
    [InlineData("The form was not quickly sent.", "was not quickly sent")]
    [InlineData("Were the children told?", "Were the children told")]
    [InlineData("How was the row started?", "was the row started")]
    [InlineData("Leo got sent home.", "got sent")]
    [InlineData("Get checked by the nurse.", "Get checked")]
    [InlineData("He was washed, dried and fed.", "was washed, dried and fed")]
    [InlineData("Unless told otherwise, stay.", "Unless told")]
    [InlineData("The gate was locked by Mum.", "was locked")]
    [InlineData("The plan was closed on Monday.", "was closed")]
    [InlineData("The cup was broken by the cat.", "was broken")]
    [InlineData("The drug is used to treat pain.", "is used")]
    [InlineData("She was given money.", "was given")]
    [InlineData("Omar was age-assessed.", "was age-assessed")]
    [InlineData("The letter was rewritten.", "was rewritten")]
    public void A_passive_is_found(string text, string words)
    {
        Assert.Equal([words], Found(text));
    }

    [Theory]
    [InlineData("Mum is tired, worried and interested in the plan.")]
    [InlineData("The shop was closed and the cup was broken.")]
    [InlineData("They are married, and Leo was born in May.")]
    [InlineData("The dog is called Captain.")]
    [InlineData("He is used to it and is supposed to come.")]
    [InlineData("They are used cars.")]
    [InlineData("He's eaten it all.")]
    [InlineData("The bus had gone and we were done.")]
    [InlineData("She got dressed, got lost and got married.")]
    [InlineData("He is kind-hearted and well-dressed.")]
    [InlineData("The school is located in Leeds.")]
    [InlineData("She was being rude.")]
    [InlineData("There was indeed a bed.")]
    [InlineData("Was he alone?")]
    [InlineData("We told her when she came.")]
    [InlineData("He said, “I was told nothing.”")]
    public void What_only_says_how_somebody_is_passes(string text)
    {
        Assert.Empty(Found(text));
    }

    [Theory]
    [InlineData("Sam was told by Priya.", true)]
    [InlineData("Sam was seen at home by two nurses.", true)]
    [InlineData("Sam was told by Monday.", false)]
    [InlineData("Sam was told by phone.", false)]
    [InlineData("Sam was told by 5pm.", false)]
    [InlineData("It was found by asking Nan.", false)]
    public void A_doer_is_somebody_or_something_and_not_a_time_or_a_way(string text, bool isNamed)
    {
        var passage = Read(text);

        Assert.Equal(isNamed, Passives.Next(passage.Tokens, passage.Sentences[0], 0)!.Value.NamesTheDoer);
    }

    private static List<string> Found(string text)
    {
        var passage = Read(text);
        var found = new List<string>();
        foreach (var sentence in passage.Sentences)
        {
            for (var at = sentence.First; Passives.Next(passage.Tokens, sentence, at) is { } passive; at = passive.Last)
                found.Add(text[passage.Tokens[passive.First].Start..passage.Tokens[passive.Last - 1].End]);
        }

        return found;
    }

    private static Passage Read(string text) => Passage.Read(text, new NameBook([]), PassagePlace.Field("", 1));
}
