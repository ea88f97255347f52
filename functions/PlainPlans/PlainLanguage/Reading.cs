using System.Collections.Immutable;
using System.Globalization;
using PlainPlans.PlainLanguage.Glossary;
using PlainPlans.PlainLanguage.Measures;
using PlainPlans.PlainLanguage.Text;

namespace PlainPlans.PlainLanguage;

/// <summary>Everything one reader will read, cut into passages, and what rules have found in it. For one request and one thread.</summary>
internal sealed class Reading
{
    private readonly ImmutableDictionary<Passage, int> _placeInDocument;
    private readonly WordFacts _facts = new();
    private readonly List<Finding> _findings = [];
    private readonly List<(LanguageRule Rule, string Message, string Hint)> _whole = [];

    /// <summary>A reading of these fields and of the document's passages, whose words from the data are marked.</summary>
    /// <param name="reader">Who reads.</param>
    /// <param name="fields">The prose fields, in the data's order.</param>
    /// <param name="document">The document's passages in reading order; empty where there is no document.</param>
    /// <param name="placeInDocument">On which line of the document each field is first printed; not there for one that is not.</param>
    public Reading(ReaderGroup reader, ImmutableArray<Passage> fields, ImmutableArray<Passage> document, ImmutableDictionary<Passage, int> placeInDocument)
    {
        Reader = reader;
        Passages = [.. fields, .. document];
        HasDocument = !document.IsEmpty;
        FirstOfDocument = fields.Length;
        _placeInDocument = placeInDocument;
    }

    public ReaderGroup Reader { get; }

    public bool ArePanelsCounted { get; init; }

    /// <summary>What things are called here.</summary>
    public WordLayers Layers { get; init; } = new(null, []);

    /// <summary>The people of the data.</summary>
    public ImmutableArray<PersonNames> People { get; init; } = [];

    /// <summary>Each word of each name that is registered, in lower case.</summary>
    public IEnumerable<string> NameWords { get; init; } = [];

    /// <summary>The fields of the data, and then the passages of the document.</summary>
    public ImmutableArray<Passage> Passages { get; }

    public bool HasDocument { get; }

    /// <summary>Index of the document's first passage among <see cref="Passages"/>: the fields stand before it.</summary>
    public int FirstOfDocument { get; }

    /// <summary>How hard everything together is: the document, or the fields where there is none.</summary>
    public Measure Measure => field ??= MeasureOf(Passages.Where(passage => passage.Place.IsField != HasDocument), _facts);

    /// <summary>What to tell: of two findings about the same words only one.</summary>
    public IEnumerable<Finding> StandingFindings => _findings.GroupBy(finding => finding.Passage).SelectMany(group => Standing(group.Key, group));

    /// <summary>Everything that rules found, also where something weightier stands in the same place.</summary>
    public IEnumerable<Finding> AllFindings => _findings;

    public IEnumerable<(LanguageRule Rule, string Message, string Hint)> Whole => _whole;

    /// <summary>When a reader comes to a passage, as a number that only grows. Last, where the document does not print it.</summary>
    public int OrderOf(Passage passage) => !passage.Place.IsField || !HasDocument
        ? passage.Place.Line
        : _placeInDocument.GetValueOrDefault(passage, int.MaxValue);

    /// <summary>Takes a finding, unless all its words came from the data and so are looked at in their field.</summary>
    public void Flag(Finding finding)
    {
        for (var i = finding.First; i < finding.Last; i++)
        {
            if (finding.Passage.Tokens[i].Is(TokenMarks.FromData) || finding.Passage.Tokens[i].Is(TokenMarks.Quoted)) continue;
            _findings.Add(finding);
            return;
        }
    }

    /// <summary>Puts another finding in the place of each, or none where there is nothing to say any more.</summary>
    public void Change(Func<Finding, Finding?> change)
    {
        var changed = _findings.Select(change).OfType<Finding>().ToList();
        _findings.Clear();
        _findings.AddRange(changed);
    }

    /// <summary>Takes a finding about everything together.</summary>
    public void FlagWhole(LanguageRule rule, string message, string hint) => _whole.Add((rule, message, hint));

    /// <summary>How hard these passages are. Only whole sentences of running text count.</summary>
    public static Measure MeasureOf(IEnumerable<Passage> passages) => MeasureOf(passages, new());

    /// <summary>How hard one passage is.</summary>
    public Measure MeasureOf(Passage passage) => MeasureOf([passage], _facts);

    private static Measure MeasureOf(IEnumerable<Passage> passages, WordFacts facts)
    {
        var measure = new Measure(facts);
        foreach (var passage in passages)
        {
            if (passage.Place.Role is not (PassageRole.Field or PassageRole.Running)) continue;
            foreach (var sentence in passage.Sentences)
            {
                if (sentence.IsWhole) measure.Add(passage, sentence);
            }
        }

        return measure;
    }

    /// <summary>A number as messages write it.</summary>
    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    // One place, one finding: of two that share a word, the weightier one stands, then the more exact, then the longer.
    private List<Finding> Standing(Passage passage, IEnumerable<Finding> findings)
    {
        var kept = new List<Finding>();
        var taken = new bool[passage.Tokens.Length];
        var ordered = findings
            .OrderByDescending(finding => finding.SeverityFor(Reader))
            .ThenBy(finding => finding.Rule.GivesWay)
            .ThenByDescending(finding => finding.Last - finding.First)
            .ThenBy(finding => finding.Fix is null)
            .ThenBy(finding => finding.First)
            .ThenBy(finding => finding.Rule.Code, StringComparer.Ordinal);
        foreach (var finding in ordered)
        {
            var words = taken.AsSpan(finding.First, finding.Last - finding.First);
            if (!finding.IsAboutSentence && words.Contains(true)) continue;
            if (!finding.IsAboutSentence) words.Fill(true);
            kept.Add(finding);
        }

        return kept;
    }
}
