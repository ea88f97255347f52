using System.Collections.Immutable;
using PlainPlans.PlainLanguage;
using PlainPlans.PlainLanguage.Fixes;

namespace PlainPlans.Tests.PlainLanguage.Fixes;

public class FixerTests
{
    [Theory]
    [InlineData("The visits commenced in May.", "The visits started in May.")]
    [InlineData("She is residing with Nan and utilises the bus.", "She is living with Nan and uses the bus.")]
    [InlineData("Pat purchases eggs.", "Pat buys eggs.")]
    [InlineData("We have provided a map.", "We have given a map.")]
    [InlineData("The school provided a bag.", "The school gave a bag.")]
    [InlineData("Mum undertook the work.", "Mum did the work.")]
    [InlineData("The work was undertaken on Monday.", "The work was done on Monday.")]
    [InlineData("An additional visit is planned.", "An extra visit is planned.")]
    [InlineData("An initial visit is planned.", "A first visit is planned.")]
    [InlineData("It was a beneficial talk.", "It was a helpful talk.")]
    [InlineData("We hope for an expeditious reply.", "We hope for a quick reply.")]
    [InlineData("Prior to tea we talked.", "Before tea we talked.")]
    [InlineData("In the event that it rains, ring us.", "If it rains, ring us.")]
    [InlineData("Please ensure that Leo eats.", "Please make sure that Leo eats.")]
    [InlineData("Please inform Mum of the date.", "Please tell Mum about the date.")]
    [InlineData("All amendments are in red.", "All changes are in red.")]
    [InlineData("The loft is not sufficiently warm.", "The loft is not warm enough.")]
    [InlineData("The majority of the beds are new.", "Most of the beds are new.")]
    [InlineData("The majority of beds are new.", "Most beds are new.")]
    [InlineData("The most cautious driver wins.", "The most careful driver wins.")]
    [InlineData("Purchasing it was a mistake.", "Buying it was a mistake.")]
    [InlineData("They’ve obtained keys.", "They’ve got keys.")]
    [InlineData("Following the meeting, we wrote.", "After the meeting, we wrote.")]
    [InlineData("Kindly return the form.", "Please return the form.")]
    [InlineData("She is in the process of moving.", "She is moving.")]
    [InlineData("It was unbeknown to her.", "It was without her knowing.")]
    [InlineData("Come whenever you so wish.", "Come whenever you want to.")]
    [InlineData("His mood fluctuates.", "His mood goes up and down.")]
    [InlineData("They were conveyed to hospital.", "They were taken to hospital.")]
    [InlineData("A hazardous and perilous road.", "A dangerous and perilous road.")]
    public void What_has_one_sense_is_written_in_everyday_words(string text, string expected)
    {
        Assert.Equal(expected, Fix(text).Text);
    }

    [Theory]
    [InlineData("We moved you at your request.")]
    [InlineData("The purchase price was £80.")]
    [InlineData("Mr Purchase will meet you at the door.")]
    [InlineData("She lives at 4 Purchase Road.")]
    [InlineData("Wales uses the words Additional Learning Needs.")]
    [InlineData("Additional Learning Needs are a term of Welsh law.")]
    [InlineData("The Additional Support Panel meets in June.")]
    [InlineData("Utilise Ltd fixed the gate.")]
    [InlineData("Joy told me “they commenced shouting prior to tea”.")]
    [InlineData("He wrote 'we will utilise it' on the wall.")]
    [InlineData("Sam is determined to win.")]
    [InlineData("She gave informed consent.")]
    [InlineData("The hearing took place at Luton.")]
    [InlineData("Write to commence@example.org or see www.utilise.example.")]
    [InlineData("Under Regulation 24, Gran may care for Finn.")]
    [InlineData("The family has no recourse to public funds.")]
    [InlineData("Retaining walls are high.")]
    [InlineData("It was the most arduous week.")]
    [InlineData("It was obtained from Sam.")]
    [InlineData("Individuals’ needs differ.")]
    [InlineData("It is, therefore, late.")]
    [InlineData("The attire was wet.")]
    [InlineData("Dad is following the plan.")]
    [InlineData("Nan kindly gave us a lift.")]
    [InlineData("He exhausted the options.")]
    [InlineData("He attended late.")]
    [InlineData("He inadvertently broke it.")]
    [InlineData("He belatedly arrived.")]
    [InlineData("It was an illegible note.")]
    [InlineData("We discussed with Mum the plan.")]
    [InlineData("He was arrested in connection with a theft.")]
    [InlineData("She has trouble relating to others.")]
    [InlineData("They live in Newcastle upon Tyne.")]
    [InlineData("He requested it be sent.")]
    [InlineData("He ceased to care.")]
    [InlineData("They were conveyed home by taxi.")]
    [InlineData("He has no fixed abode.")]
    public void What_nobody_may_change_stays(string text)
    {
        var written = Fix(text);

        Assert.Equal(text, written.Text);
        Assert.Empty(written.Changes);
    }

    [Theory]
    [InlineData("Ask the IRO. The IRO will help.", "Ask the independent reviewing officer (IRO). The IRO will help.")]
    [InlineData("An HV came.", "A health visitor (HV) came.")]
    [InlineData("Two FSWs came.", "Two family support workers (FSWs) came.")]
    [InlineData("HV said yes.", "Health visitor (HV) said yes.")]
    public void A_short_form_with_one_meaning_is_written_out_where_it_comes_first(string text, string expected)
    {
        Assert.Equal(expected, Fix(text).Text);
    }

    [Theory]
    [InlineData("The SGO was made.")]
    [InlineData("The IRO’s plan is here.")]
    [InlineData("The IRO report came.")]
    [InlineData("Leeds CAMHS rang.")]
    [InlineData("The IRO/HV rang.")]
    [InlineData("She wrote, “The IRO rang.”")]
    public void A_short_form_that_is_a_title_or_part_of_more_stays(string text)
    {
        Assert.Equal(text, Fix(text).Text);
    }

    [Fact]
    public void Every_change_says_where_it_was_made_and_for_which_rule()
    {
        const string text = "Mum got an additional key prior to the visit.";

        var written = Fix(text);

        Assert.Equal("Mum got an extra key before the visit.", written.Text);
        Assert.Equal(["additional", "prior to"], written.Changes.Select(change => change.Before));
        Assert.Equal(["extra", "before"], written.Changes.Select(change => change.After));
        Assert.All(written.Changes, change => Assert.Equal(change.Before, text[change.Span.Start..change.Span.End]));
        Assert.All(written.Changes, change => Assert.Contains(LanguageRule.All, rule => rule.Code == change.Rule));
    }

    [Fact]
    public void The_article_belongs_to_the_change_that_turns_it()
    {
        var change = Assert.Single(Fix("We hope for an expeditious reply.").Changes);

        Assert.Equal(("an expeditious", "a quick"), (change.Before, change.After));
    }

    [Fact]
    public void Line_breaks_and_spaces_around_a_change_stay()
    {
        Assert.Equal("We make sure\nthat he  eats.\n\n- Start now.\r\n", Fix("We ensure\nthat he  eats.\n\n- Commence now.\r\n").Text);
    }

    [Fact]
    public void A_fix_that_would_make_a_sentence_too_long_is_left_to_a_person()
    {
        var text = "Please ensure that Sam" + string.Concat(Enumerable.Repeat(" and Leo", 7)) + " eat now.";

        Assert.Equal(text, Fix(text, "parent").Text);
    }

    [Fact]
    public void A_finding_says_what_the_safe_fix_is()
    {
        var finding = Assert.Single(TextChecker.Check("The visits commenced in May.", LanguageCheck.Reader("parent")));

        Assert.Equal("started", finding.Fix);
    }

    [Fact]
    public void A_name_is_never_the_word_it_is_spelt_like()
    {
        Assert.Equal("Commence and Retain started the game.", Fixer.Fix("Commence and Retain commenced the game.", LanguageCheck.Reader("parent"), ["Commence", "Retain"]).Text);
    }

    [Fact]
    public void The_words_of_a_child_are_never_changed()
    {
        var subject = new LanguageSubject
        {
            Reader = LanguageCheck.Reader("staff"),
            Prose = [new("", "We have additional time and an additional key.")],
            ChildWords = [new("/words/0", "contact", "additional time")],
        };

        Assert.Equal("We have additional time and an extra key.", Fixer.Fix(subject, "", ImmutableHashSet<string>.Empty).Text);
    }

    private static FixedText Fix(string text, string reader = "staff") => Fixer.Fix(text, LanguageCheck.Reader(reader));
}
