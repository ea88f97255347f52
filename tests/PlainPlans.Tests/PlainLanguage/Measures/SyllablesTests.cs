using PlainPlans.PlainLanguage.Measures;

namespace PlainPlans.Tests.PlainLanguage.Measures;

public class SyllablesTests
{
    [Theory]
    [InlineData("nan", 1)]
    [InlineData("school", 1)]
    [InlineData("house", 1)]
    [InlineData("walked", 1)]
    [InlineData("wanted", 2)]
    [InlineData("houses", 2)]
    [InlineData("makes", 1)]
    [InlineData("table", 2)]
    [InlineData("little", 2)]
    [InlineData("whole", 1)]
    [InlineData("family", 3)]
    [InlineData("worried", 2)]
    [InlineData("worker", 2)]
    [InlineData("beautiful", 3)]
    [InlineData("assessment", 3)]
    [InlineData("professional", 4)]
    [InlineData("intervention", 4)]
    [InlineData("responsibility", 6)]
    [InlineData("didn't", 2)]
    [InlineData("safely", 2)]
    [InlineData("hopeless", 2)]
    [InlineData("teacher", 2)]
    [InlineData("yesterday", 3)]
    [InlineData("hospital", 3)]
    [InlineData("medicine", 3)]
    [InlineData("brother", 2)]
    [InlineData("social", 2)]
    [InlineData("decision", 3)]
    [InlineData("the", 1)]
    [InlineData("ate", 1)]
    public void A_word_has_its_syllables(string word, int syllables)
    {
        Assert.Equal(syllables, Syllables.Count(word));
    }
}
