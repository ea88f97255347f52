using System.Collections.Frozen;

namespace PlainPlans.PlainLanguage.Words;

/// <summary>The verbs whose past is not made with -ed.</summary>
internal static class IrregularVerbs
{
    // Base, past, participle; a second form stands behind a stroke.
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
        bind bound bound; shoot shot shot; slap slapped slapped; stick stuck stuck; swim swam swum; wind wound wound; split split split
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
}
