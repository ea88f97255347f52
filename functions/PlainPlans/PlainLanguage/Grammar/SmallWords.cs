namespace PlainPlans.PlainLanguage.Grammar;

/// <summary>The words that hold sentences together, and everyday ones that general lists have wrong: what each may be.</summary>
internal static class SmallWords
{
    // What they may be, most likely first, in the letters of Tags; then the words.
    private const string Table = """
        o: i you he she it we they me him us them who whom mine yours hers ours theirs myself yourself himself herself itself ourselves yourselves themselves themself
        o: someone somebody anyone anybody everyone everybody nobody something anything everything nothing none whoever
        e: a an the my your its our their every
        eo: his her this these those some any what which whose such each another few
        coe: that
        ero: all both
        er: no half
        ecr: either neither
        ear: many enough several
        ear: more most much less least
        er: lot
        ia: own
        i: of in at for with from into during without under against per via despite among towards toward upon onto throughout between except beyond onto amid
        i: on by through near across behind beside besides above below along around off out up down away
        ir: about over past back round inside outside
        ci: after before since until till
        cir: as
        iv: like
        ic: than
        c: and or but nor because if although though whether unless whereas while
        cr: so when where why how once yet
        m: will can could would should may might must shall won't can't cannot couldn't wouldn't shouldn't mustn't shan't mightn't needn't oughtn't
        m: i'll you'll he'll she'll it'll we'll they'll that'll there'll who'll
        mh: i'd you'd he'd she'd it'd we'd they'd who'd
        b: am is are was were be been being isn't aren't wasn't weren't ain't i'm you're we're they're
        h: have has had having haven't hasn't hadn't i've you've we've they've would've could've should've might've must've
        k: do does did don't doesn't didn't
        p: done gone been
        g: doing going
        z: to
        r: not never always often then too also just still already ever again soon even quite rather almost maybe perhaps instead here now later
        r: sometimes usually really together away ahead yesterday twice
        or: there
        rn: today tomorrow tonight
        ra: only very well
        x: yes hello ok okay oh hi thanks sorry hooray wow
        rx: please
        u: one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen twenty thirty forty fifty hundred thousand
        n: mum mummy mam dad daddy nan nana gran granny grandad grandma grandpa auntie aunt uncle carer family school house home week day bedroom social worker
        ns: staff
        s: carers parents children people police siblings grandparents
        nv: help plan contact
        vn: need
        tn: needs means
        vdp: let
        v: ask tell get keep go come see bring give take make say know think want seem become
        dp: told got said thought kept made found
        d: knew
        pdna: left
        dp: felt
        v: live
        """;

    private static readonly Dictionary<string, TagChoices> Words = Read();

    /// <summary>Each word with what it may be.</summary>
    public static IReadOnlyDictionary<string, TagChoices> All => Words;

    /// <summary>Whether a word is one of them.</summary>
    public static bool Holds(string word) => Words.ContainsKey(word);

    private static Dictionary<string, TagChoices> Read()
    {
        var words = new Dictionary<string, TagChoices>(StringComparer.Ordinal);
        foreach (var row in Table.Split('\n'))
        {
            var colon = row.IndexOf(':', StringComparison.Ordinal);
            var choices = TagChoices.Read(row.AsSpan(0, colon).Trim());
            foreach (var word in row[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries)) words[word] = choices;
        }

        return words;
    }
}
