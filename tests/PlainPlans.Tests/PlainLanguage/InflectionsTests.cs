using PlainPlans.PlainLanguage.Words;

namespace PlainPlans.Tests.PlainLanguage;

public class InflectionsTests
{
    [Theory]
    [InlineData("start", "starts", "started", "started", "starting")]
    [InlineData("use", "uses", "used", "used", "using")]
    [InlineData("live", "lives", "lived", "lived", "living")]
    [InlineData("buy", "buys", "bought", "bought", "buying")]
    [InlineData("try", "tries", "tried", "tried", "trying")]
    [InlineData("stay", "stays", "stayed", "stayed", "staying")]
    [InlineData("plan", "plans", "planned", "planned", "planning")]
    [InlineData("stop", "stops", "stopped", "stopped", "stopping")]
    [InlineData("cancel", "cancels", "cancelled", "cancelled", "cancelling")]
    [InlineData("refer", "refers", "referred", "referred", "referring")]
    [InlineData("offer", "offers", "offered", "offered", "offering")]
    [InlineData("visit", "visits", "visited", "visited", "visiting")]
    [InlineData("agree", "agrees", "agreed", "agreed", "agreeing")]
    [InlineData("begin", "begins", "began", "begun", "beginning")]
    [InlineData("give", "gives", "gave", "given", "giving")]
    [InlineData("show", "shows", "showed", "shown", "showing")]
    [InlineData("choose", "chooses", "chose", "chosen", "choosing")]
    [InlineData("put", "puts", "put", "put", "putting")]
    [InlineData("do", "does", "did", "done", "doing")]
    [InlineData("go", "goes", "went", "gone", "going")]
    [InlineData("have", "has", "had", "had", "having")]
    [InlineData("tie", "ties", "tied", "tied", "tying")]
    [InlineData("fix", "fixes", "fixed", "fixed", "fixing")]
    [InlineData("panic", "panics", "panicked", "panicked", "panicking")]
    [InlineData("quit", "quits", "quit", "quit", "quitting")]
    [InlineData("carry", "carries", "carried", "carried", "carrying")]
    [InlineData("match", "matches", "matched", "matched", "matching")]
    [InlineData("ease", "eases", "eased", "eased", "easing")]
    [InlineData("hold", "holds", "held", "held", "holding")]
    [InlineData("rewrite", "rewrites", "rewrote", "rewritten", "rewriting")]
    [InlineData("withdraw", "withdraws", "withdrew", "withdrawn", "withdrawing")]
    public void A_verb_is_written_in_all_its_forms(string verb, string third, string past, string participle, string ing)
    {
        VerbForm[] forms = [VerbForm.Third, VerbForm.Past, VerbForm.Participle, VerbForm.Ing];

        Assert.Equal([third, past, participle, ing], forms.Select(form => Inflections.Write(verb, form)));
    }

    [Theory]
    [InlineData("need", "needs")]
    [InlineData("child", "children")]
    [InlineData("person", "people")]
    [InlineData("duty", "duties")]
    [InlineData("bus", "buses")]
    [InlineData("bonus", "bonuses")]
    [InlineData("gulf", "gulfs")]
    [InlineData("life", "lives")]
    [InlineData("roof", "roofs")]
    [InlineData("photo", "photos")]
    [InlineData("cargo", "cargoes")]
    [InlineData("bruise", "bruises")]
    [InlineData("analysis", "analyses")]
    [InlineData("criterion", "criteria")]
    [InlineData("match", "matches")]
    [InlineData("quiz", "quizzes")]
    public void A_noun_has_one_plural(string noun, string plural)
    {
        Assert.Equal(plural, Inflections.Plural(noun));
    }

    [Fact]
    public void Every_form_that_is_written_is_found_again()
    {
        string[] verbs = ["commence", "reside", "purchase", "begin", "put", "notify", "refer", "be", "have", "ensure", "travel", "comply", "panic", "agree"];
        VerbForm[] forms = [VerbForm.Base, VerbForm.Third, VerbForm.Ing];

        Assert.All(verbs, verb => Assert.All(forms, form => Assert.True(Inflections.FormsOf(verb, Inflections.Write(verb, form)).HasFlag(form))));
    }
}
