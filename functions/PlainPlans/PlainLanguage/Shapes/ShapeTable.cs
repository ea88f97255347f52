using System.Text.Json;

namespace PlainPlans.PlainLanguage.Shapes;

/// <summary>The shapes that rules are made of, by the name of their property in a rule's file. A new shape is one file and one row.</summary>
internal static class ShapeTable
{
    private static readonly (string Name, Func<JsonElement, LanguageRule, Shape> Make)[] Rows =
    [
        ("words", (settings, rule) => new WordsShape(settings.Deserialize(PlainLanguageJson.Default.Words)!, rule)),
        ("passive", (settings, rule) => new PassiveShape(settings.Deserialize(PlainLanguageJson.Default.Passive)!, rule)),
        ("doubleNegatives", (settings, rule) => new DoubleNegativeShape(settings.Deserialize(PlainLanguageJson.Default.DoubleNegatives)!, rule)),
        ("hiddenVerbs", (settings, rule) => new HiddenVerbShape(settings.Deserialize(PlainLanguageJson.Default.HiddenVerbs)!, rule)),
        ("acronyms", (settings, rule) => new AcronymShape(settings.Deserialize(PlainLanguageJson.Default.Acronyms)!, rule)),
        ("numbered", (settings, rule) => new NumberedShape(settings.Deserialize(PlainLanguageJson.Default.Numbered)!, rule)),
        ("compounds", (settings, rule) => new CompoundShape(settings.Deserialize(PlainLanguageJson.Default.Compounds)!, rule)),
        ("nounChains", (settings, rule) => new NounChainShape(settings.Deserialize(PlainLanguageJson.Default.NounChains)!, rule)),
        ("hardWords", (settings, rule) => new HardWordShape(settings.Deserialize(PlainLanguageJson.Default.HardWords)!, rule)),
        ("traits", (settings, rule) => new TraitShape(settings.Deserialize(PlainLanguageJson.Default.Traits)!, rule)),
        ("orders", (settings, rule) => new OrderShape(settings.Deserialize(PlainLanguageJson.Default.Orders)!, rule)),
        ("figures", (settings, rule) => new FigureShape(settings.Deserialize(PlainLanguageJson.Default.Figures)!, rule)),
        ("sentenceLength", (_, rule) => new SentenceLengthShape(rule)),
        ("meanSentence", (_, rule) => new MeanSentenceShape(rule)),
        ("negatives", (_, rule) => new NegativesShape(rule)),
        ("paragraphLength", (_, rule) => new ParagraphLengthShape(rule)),
        ("passiveShare", (_, rule) => new PassiveShareShape(rule)),
        ("unfamiliarShare", (_, rule) => new UnfamiliarShareShape(rule)),
        ("readingAge", (_, rule) => new ReadingAgeShape(rule)),
        ("layers", (_, rule) => new LayersShape(rule)),
        ("nearNames", (_, rule) => new NearNameShape(rule)),
        ("oneName", (_, rule) => new OneNameShape(rule)),
        ("length", (_, rule) => new LengthShape(rule)),
    ];

    /// <summary>The shape of that name with these settings.</summary>
    /// <exception cref="FormatException">There is no such shape.</exception>
    public static Shape Read(string name, JsonElement settings, LanguageRule rule)
    {
        foreach (var (known, make) in Rows)
        {
            if (known == name) return make(settings, rule);
        }

        throw new FormatException($"'{name}' is neither a field of a rule nor a shape.");
    }
}
