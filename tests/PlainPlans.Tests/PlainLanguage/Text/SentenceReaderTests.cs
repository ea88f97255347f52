using PlainPlans.PlainLanguage.Text;

namespace PlainPlans.Tests.PlainLanguage.Text;

public class SentenceReaderTests
{
    [Theory]
    [InlineData("Nan came. She made tea.", 2)]
    [InlineData("Dr. Lin saw Mr. Doyle.", 1)]
    [InlineData("St. Mary's is at No. 4, Mill Road.", 1)]
    [InlineData("Come at 4 p.m. on Monday.", 1)]
    [InlineData("It costs 3.50 a week.", 1)]
    [InlineData("J. Smith rang. So did A. Khan.", 2)]
    [InlineData("Sam and I. Then Nan.", 2)]
    [InlineData("Bring a toy, e.g. a teddy.", 1)]
    [InlineData("Wait... What? Yes!", 3)]
    [InlineData("She said, “You did it. I saw.” Then we left.", 3)]
    [InlineData("“Is it far?” Ravi asked. We said no.", 2)]
    [InlineData("The bus goes to Mill St. Ask there.", 2)]
    [InlineData("We meet at 4 p.m. Bring a coat.", 2)]
    [InlineData("We meet at 4 p.m. Monday to Friday.", 1)]
    [InlineData("At 6.30 a.m. Dr. St. John rang.", 1)]
    [InlineData("He takes vitamin C. She does not.", 2)]
    [InlineData("I asked for Mr. K. He was out.", 2)]
    [InlineData("She was born in the U.S.A. He was not.", 2)]
    [InlineData("The U.N. Convention helps children.", 1)]
    [InlineData("It is blue (see p. 4).", 1)]
    [InlineData("On 6 Jan. 2024 we met. It rained.", 2)]
    [InlineData("It is approx. 2 miles to Lt. Col. Byrne's.", 1)]
    [InlineData("No space follows.This is a slip.", 2)]
    [InlineData("Open plan.final.docx now.", 1)]
    [InlineData("Your visit\nCome at noon.", 2)]
    [InlineData("a) Swim\nb) Run", 2)]
    [InlineData("i. Swim\nii. Run", 2)]
    [InlineData("You need: • a coat • a hat", 3)]
    [InlineData("Bring pens, etc. They have none.", 2)]
    [InlineData("She is in Year 4. It is fun.", 2)]
    [InlineData("“Stop!” said Mum.", 1)]
    [InlineData("One line\nthat goes on. The end.", 2)]
    [InlineData("First part\n\nSecond part", 2)]
    [InlineData("- Ring Nan\n- Pack a bag", 2)]
    [InlineData("1. Ring Nan\n2. Pack a bag", 2)]
    [InlineData("See example.org. It helps.", 2)]
    [InlineData("At 3 p.m. Amir rang.", 1)]
    [InlineData("We met at 3 p.m. Amir rang.", 2)]
    [InlineData("They live at 4 Mill Rd. Amir likes it.", 2)]
    [InlineData("The Mill Rd. Surgery is open.", 1)]
    [InlineData("Ms I. Owusu came with D.J. Farrow.", 1)]
    [InlineData("He has MS. Amir helps him.", 2)]
    [InlineData("The court heard Smith v. Jones.", 1)]
    [InlineData("He got an A. Amir got a B.", 2)]
    [InlineData("Meet in Bldg. 4 on Friday.", 1)]
    [InlineData("He weighs 6 lb. 4 oz. now.", 1)]
    [InlineData("Bring a bill (gas, water, etc.). Copies are fine.", 2)]
    [InlineData("I... I mean it.", 1)]
    [InlineData("The dog ran off. the cat stayed.", 2)]
    [InlineData("Really?Yes.", 2)]
    [InlineData("Two steps: 1. Ring Nan. 2. Pack a bag.", 2)]
    [InlineData("Come to us soon 😊 Bring Nan.", 2)]
    [InlineData("Ravi asked, “Is it far?” Mum said no.", 2)]
    [InlineData("“Is it far?” Ravi's big sister asked.", 1)]
    [InlineData("The “Can Do!” Club is free.", 1)]
    [InlineData("Dear Mrs Iyer,\nThank you.\nKind regards,\nJo", 4)]
    [InlineData("12 Mill Road,\nLeeds,\nLS1 4AP", 1)]
    [InlineData("Date: 4 May\nTime: 3 p.m.\nPlace: Room 2", 3)]
    [InlineData("", 0)]
    public void A_text_has_its_sentences(string text, int count)
    {
        Assert.Equal(count, Read(text).Sentences.Count);
    }

    [Theory]
    [InlineData("Sam’s half-term trip isn’t on.", 5)]
    [InlineData("She said, “Go away now.”", 2)]
    [InlineData("Ring 01632 960 141 at 3.30pm.", 6)]
    public void Hyphens_join_words_and_quotations_do_not_count(string text, int words)
    {
        var passage = Read(text);

        Assert.Equal(words, passage.CountWords(Assert.Single(passage.Sentences)));
    }

    [Fact]
    public void A_label_is_no_whole_sentence()
    {
        Assert.False(Assert.Single(Read("What happens next").Sentences).IsWhole);
    }

    private static Passage Read(string text) => Passage.Read(text, new NameBook([]), PassagePlace.Field("", 1));
}
