using System.Collections.Immutable;
using PlainPlans.Diagnostics;
using PlainPlans.Documents;
using PlainPlans.PlainLanguage;
using static PlainPlans.Tests.PlainLanguage.LanguageCheck;

namespace PlainPlans.Tests.PlainLanguage;

public class LanguageCheckerTests
{
    [Theory]
    [InlineData("Her placement is near.", "placement")]
    [InlineData("Placements: none.", "Placements")]
    [InlineData("The placement's rules are hard.", "placement's")]
    [InlineData("The siblings’ room is cold.", "siblings")]
    [InlineData("We ask many multi-agency friends.", "multi-agency")]
    [InlineData("We ask many multi agency friends.", "multi agency")]
    [InlineData("We ask many multiagency friends.", "multiagency")]
    [InlineData("We ask many MULTI-AGENCY friends.", "MULTI-AGENCY")]
    [InlineData("He absconds.", "absconds")]
    [InlineData("He absconded.", "absconded")]
    [InlineData("He is absconding.", "absconding")]
    [InlineData("We will ring as soon\nas possible.", "as soon\nas possible")]
    [InlineData("We will ring as soon as  possible.", "as soon as  possible")]
    [InlineData("Mum's placement… she said.", "placement")]
    public void A_note_spans_exactly_the_words_in_every_form(string text, string words)
    {
        var note = Assert.Single(Field(text));

        Assert.Equal(words, WordsOf(note, text));
        Assert.Equal("/data/why", note.Pointer);
    }

    [Theory]
    [InlineData("In care, plan for fun.")]
    [InlineData("We put Sam first. At risk of rain, we stayed in.")]
    [InlineData("He is no core. Group hugs help.")]
    public void Words_do_not_make_a_phrase_across_a_comma_or_full_stop(string text)
    {
        Assert.Empty(Field(text));
    }

    [Theory]
    [InlineData("Sam said, \"My placement is rubbish.\"")]
    [InlineData("Sam said, “My placement is rubbish.”")]
    [InlineData("Sam said, 'My placement is rubbish.'")]
    [InlineData("Sam said, ‘My placement is rubbish.’")]
    [InlineData("Sam said, “Mum told me, ‘It is a placement,’ and I cried about my placement.”")]
    [InlineData("Sam said, ‘Mum told me, “It is a placement,” and I cried about my placement.’")]
    [InlineData("Sam wrote, ‘It's the boys’ placement, it isn't mine.’")]
    [InlineData("Sam wrote, 'It's the boys' placement, it isn't mine.'")]
    [InlineData("Sam wrote, “The placement\nwas cold.\n\n“The placement was wet.”")]
    [InlineData("Sam said, “my placement")]
    [InlineData("The sign says «placement».")]
    public void Nothing_inside_a_quotation_is_flagged(string text)
    {
        Assert.Empty(Field(text));
    }

    [Theory]
    [InlineData("“Hi,” said Sam in his placement. “Bye.”")]
    [InlineData("It's the boys' placement, isn't it?")]
    [InlineData("Rock 'n' roll at the placement.")]
    [InlineData("The girls’ placement is Mum’s worry.")]
    public void What_stands_beside_a_quotation_or_an_apostrophe_is_checked(string text)
    {
        Assert.Equal("placement", WordsOf(Assert.Single(Field(text)), text));
    }

    [Theory]
    [InlineData("Will, May, Grace, Mark, Bill and Hope came.")]
    [InlineData("We saw Contact Purchase and her dad, Threshold.")]
    [InlineData("CONTACT waved.")]
    [InlineData("Contact's mum came to see us.")]
    public void A_name_of_the_data_is_never_a_word(string text)
    {
        Assert.Empty(Field(text, "parent", "Will Smith", "May", "Grace", "Contact Purchase", "Threshold"));
    }

    [Theory]
    [InlineData("Mr Purchase and Mrs Placement live at 4 Contact Road.")]
    [InlineData("Write to placement@contact.example or see https://placement.example/contact and www.placement.example.")]
    [InlineData("Come on 3 May 2027 at 3.30pm, or on 12 March.")]
    [InlineData("Ring 01632 960 141. Nan lives at SW1A 1AA.")]
    public void Titles_streets_addresses_dates_and_numbers_are_left_alone(string text)
    {
        Assert.Empty(Field(text));
    }

    [Theory]
    [InlineData("Mum")]
    [InlineData("Nan")]
    [InlineData("Dad")]
    [InlineData("Nana")]
    [InlineData("Mummy")]
    public void What_a_child_calls_somebody_is_never_flagged(string name)
    {
        Assert.All(ReaderGroup.All, reader => Assert.Empty(Field($"{name} came. We like {name}. It is {name}'s cat.", reader.Id)));
    }

    [Fact]
    public void A_note_never_repeats_words_that_only_the_data_knows()
    {
        var notes = Field("Canary puts Canary's own self at risk, and Canary failed to bring Canary in. XQZ met. Canary claims Canary was told.", "parent", "Canary");

        Assert.NotEmpty(notes);
        Assert.All(notes, note => Assert.DoesNotContain("canary", note.Message + note.Hint, StringComparison.OrdinalIgnoreCase));
        Assert.All(notes, note => Assert.DoesNotContain("XQZ", note.Message + note.Hint, StringComparison.Ordinal));
    }

    [Fact]
    public void Words_of_a_field_are_not_told_again_where_the_document_prints_them()
    {
        var notes = Of(new()
        {
            Reader = Reader("parent"),
            Prose = [new("/data/a", "her placement is near."), new("/data/b", "We wait.\n\nThe core group meets.")],
            Document = Document(Heading("Days"), Paragraph("Her placement is near."), Paragraph("We wait."), Paragraph("The core group meets. It is fun.")),
        });

        Assert.Equal(["/data/a", "/data/b"], notes.Select(note => note.Pointer));
    }

    [Fact]
    public void Words_of_the_template_are_told_once_and_with_their_heading()
    {
        var notes = Of(new()
        {
            Reader = Reader("parent"),
            Prose = [new("/data/a", "Sam is well.")],
            Document = Document(Heading("Where Sam lives"), Paragraph("The placement: Sam is well."), Paragraph("The placement: Sam is well.")),
        });

        var note = Assert.Single(notes);
        Assert.Equal(("language.jargon-care", ""), (note.Code, note.Pointer));
        Assert.Contains("'Where Sam lives'", note.Message, StringComparison.Ordinal);
        Assert.Equal(new TextPlace("document", 3, 5), note.Place);
    }

    [Fact]
    public void A_heading_with_words_of_the_data_is_not_repeated()
    {
        var note = Assert.Single(Of(new()
        {
            Reader = Reader("parent"),
            Prose = [new("/data/goal", "Canary sleeps well")],
            Names = ["Canary"],
            Document = Document(Heading("Days"), Heading("Goal 1: Canary sleeps well"), Paragraph("This is a placement.")),
        }));

        Assert.DoesNotContain("Canary", note.Message, StringComparison.Ordinal);
        Assert.Contains("under heading 2", note.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Own_words_are_left_alone_wherever_they_stand()
    {
        const string Said = "i hate the placement and the IRO. contact is rubbish";

        var notes = Of(new()
        {
            Reader = Reader("child-5-7"),
            Prose = [],
            OwnWords = [Said],
            Document = Document(new OwnWords([Paragraph(Said)], [new Words("Sam")]), Paragraph(Said), new BulletList([new([new Words("Sam: " + Said)])], Voice.Plain)),
        });

        Assert.Empty(notes);
    }

    [Fact]
    public void Notes_come_in_the_order_of_the_data_and_then_of_the_document()
    {
        var notes = Of(new()
        {
            Reader = Reader("parent"),
            Prose = [new("/data/b", "The siblings are in placement."), new("/data/a", "He absconds.")],
            Document = Document(Heading("Contact centre"), Paragraph("A referral.")),
        });

        Assert.Equal(["/data/b", "/data/b", "/data/a", "", ""], notes.Select(note => note.Pointer));
        Assert.True(notes[0].Span!.Value.Start < notes[1].Span!.Value.Start);
    }

    [Fact]
    public void The_same_words_give_the_same_notes_on_many_threads()
    {
        var once = Field("The siblings' placement broke down. It was decided.");

        var often = Enumerable.Range(0, 64).AsParallel().Select(_ => Field("The siblings' placement broke down. It was decided.")).ToList();

        Assert.All(often, notes => Assert.Equal(once.AsEnumerable(), notes));
    }

    [Fact]
    public void One_place_has_one_note()
    {
        var note = Assert.Single(Field("Ellie failed to protect him.", "teen"));

        Assert.Equal("language.victim-blame", note.Code);
    }

    [Theory]
    [InlineData("child-5-7", Severity.Error)]
    [InlineData("teen", Severity.Error)]
    [InlineData("parent", Severity.Error)]
    [InlineData("network", Severity.Warning)]
    [InlineData("court", Severity.Warning)]
    public void Blaming_a_victim_stops_copies_for_children_and_parents_only(string reader, Severity severity)
    {
        var note = Assert.Single(Field("She puts herself at risk.", reader));

        Assert.Equal(("language.victim-blame", severity), (note.Code, note.Severity));
    }

    [Theory]
    [InlineData("It is called a core group.")]
    [InlineData("A core group (the people who make it work) helps us.")]
    [InlineData("You can ask for an advocate: a person who helps you say what you think.")]
    [InlineData("The core group means the people who help.")]
    [InlineData("We have a chronology, which is a list of dates.")]
    public void A_hard_word_may_stay_where_it_is_explained(string text)
    {
        Assert.Empty(Field(text));
    }

    [Fact]
    public void A_word_explained_in_the_document_is_explained_for_what_stands_behind_it_only()
    {
        var notes = Of(new()
        {
            Reader = Reader("parent"),
            Prose = [new("/data/late", "Ring the advocate."), new("/data/early", "The advocate rings.")],
            Document = Document(Paragraph("The advocate rings."), Paragraph("An advocate: a person who helps you."), Paragraph("Ring the advocate.")),
        });

        Assert.Equal("/data/early", Assert.Single(notes).Pointer);
    }

    [Fact]
    public void A_short_form_is_known_from_where_it_is_written_out()
    {
        var notes = Of(new()
        {
            Reader = Reader("parent"),
            Prose = [new("/data/a", "Ask the FGC."), new("/data/b", "The family group chat (FGC) is open."), new("/data/c", "Ring the FGC.")],
        });

        Assert.Equal("/data/a", Assert.Single(notes).Pointer);
    }
}
