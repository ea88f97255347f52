using System.Collections.Frozen;

namespace PlainPlans.PlainLanguage.Words;

/// <summary>The verbs whose past is not made with -ed.</summary>
internal static class IrregularVerbs
{
    // Base, past, participle; a second form stands behind a stroke, and the first one is the one to write.
    private const string Table = """
        be was/were been; have had had; do did done; go went gone; say said said; get got got; make made made; know knew known;
        think thought thought; take took taken; see saw seen; come came come; find found found; give gave given; tell told told;
        feel felt felt; leave left left; put put put; mean meant meant; keep kept kept; let let let; begin began begun;
        show showed shown/showed; hear heard heard; run ran run; hold held held; bring brought brought; write wrote written;
        sit sat sat; stand stood stood; lose lost lost; pay paid paid; meet met met; set set set; lead led led; speak spoke spoken;
        read read read; spend spent spent; grow grew grown; win won won; send sent sent; build built built; fall fell fallen;
        cut cut cut; draw drew drawn; choose chose chosen; drive drove driven; break broke broken; wear wore worn; hurt hurt hurt;
        sell sold sold; buy bought bought; catch caught caught; teach taught taught; throw threw thrown; hit hit hit; beat beat beaten;
        fight fought fought; steal stole stolen; shake shook shaken; bite bit bitten; hide hid hidden; eat ate eaten; drink drank drunk;
        forget forgot forgotten; forbid forbade forbidden; foresee foresaw foreseen; undertake undertook undertaken;
        withdraw withdrew withdrawn; withhold withheld withheld; understand understood understood; uphold upheld upheld;
        oversee oversaw overseen; become became become; sleep slept slept; feed fed fed; shut shut shut; lie lay lain; lay laid laid;
        rise rose risen; seek sought sought; deal dealt dealt; burn burnt/burned burnt/burned; learn learnt/learned learnt/learned;
        wake woke woken; sing sang sung; fly flew flown; ride rode ridden; swear swore sworn; tear tore torn; strike struck struck;
        bind bound bound; shoot shot shot; stick stuck stuck; swim swam swum; wind wound wound; split split split;
        abide abided/abode abided/abode; arise arose arisen; awake awoke awoken; bear bore borne/born; bend bent bent; bet bet bet;
        bid bid bid; bleed bled bled; blow blew blown; breed bred bred; broadcast broadcast broadcast; burst burst burst;
        cast cast cast; cling clung clung; cost cost cost; creep crept crept; dig dug dug; dive dived dived; dream dreamt/dreamed dreamt/dreamed;
        dwell dwelt/dwelled dwelt/dwelled; flee fled fled; fling flung flung; forecast forecast forecast; forego forewent foregone;
        forgive forgave forgiven; forsake forsook forsaken; freeze froze frozen; grind ground ground; hang hung hung;
        input input input; kneel knelt knelt; knit knitted/knit knitted/knit; lean leant/leaned leant/leaned; leap leapt/leaped leapt/leaped;
        lend lent lent; light lit lit; mislead misled misled; mislay mislaid mislaid; mistake mistook mistaken; misread misread misread;
        mow mowed mown/mowed; offset offset offset; outgrow outgrew outgrown; overcome overcame overcome; overdo overdid overdone;
        overhear overheard overheard; overeat overate overeaten; oversleep overslept overslept; overtake overtook overtaken;
        overthrow overthrew overthrown; override overrode overridden; overrun overran overrun; partake partook partaken; prove proved proved/proven;
        quit quit quit; rebuild rebuilt rebuilt; redo redid redone; remake remade remade; repay repaid repaid; reread reread reread;
        resit resat resat; reset reset reset; rethink rethought rethought; rewrite rewrote rewritten; rerun reran rerun; rid rid rid;
        ring rang rung; saw sawed sawn; sew sewed sewn; shed shed shed; shine shone shone; shrink shrank shrunk; sink sank sunk;
        slide slid slid; sling slung slung; slit slit slit; smell smelt/smelled smelt/smelled; sow sowed sown; speed sped sped;
        spell spelt/spelled spelt/spelled; spill spilt/spilled spilt/spilled; spin spun spun; spit spat spat; spoil spoilt/spoiled spoilt/spoiled;
        spread spread spread; spring sprang sprung; sting stung stung; stink stank stunk; stride strode stridden; string strung strung;
        strive strove/strived striven/strived; sweep swept swept; swell swelled swollen; swing swung swung; thrive thrived thrived; thrust thrust thrust;
        tread trod trodden; unbind unbound unbound; undergo underwent undergone; underlie underlay underlain; underpay underpaid underpaid;
        undo undid undone; unwind unwound unwound; upset upset upset; weave wove woven; weep wept wept; withstand withstood withstood;
        wring wrung wrung; foretell foretold foretold; overspend overspent overspent; outdo outdid outdone; retell retold retold;
        behold beheld beheld; beset beset beset; misunderstand misunderstood misunderstood; resend resent resent; retake retook retaken;
        inlay inlaid inlaid; relay relayed relayed; interweave interwove interwoven; underwrite underwrote underwritten; bespeak bespoke bespoken
        """;

    private static readonly FrozenDictionary<string, (string[] Past, string[] Participles)> FormsOf = Table
        .Split(';', StringSplitOptions.TrimEntries)
        .Select(row => row.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .ToFrozenDictionary(row => row[0], row => (row[1].Split('/'), row[2].Split('/')), StringComparer.Ordinal);

    /// <summary>The participles of all these verbs, each with its verb.</summary>
    public static FrozenDictionary<string, string> VerbOfParticiple { get; } = FormsOf
        .SelectMany(verb => verb.Value.Participles.Select(participle => (Participle: participle, Verb: verb.Key)))
        .DistinctBy(pair => pair.Participle)
        .ToFrozenDictionary(pair => pair.Participle, pair => pair.Verb, StringComparer.Ordinal);

    /// <summary>Past forms and participles of a verb, or null where they are made with -ed.</summary>
    public static IEnumerable<string>? PastForms(string verb) =>
        FormsOf.TryGetValue(verb, out var forms) ? forms.Past.Concat(forms.Participles) : null;

    /// <summary>The pasts of a verb and its participles, the one to write first; null where they are made with -ed.</summary>
    public static (string[] Past, string[] Participles)? Forms(string verb) => FormsOf.TryGetValue(verb, out var forms) ? forms : null;
}
