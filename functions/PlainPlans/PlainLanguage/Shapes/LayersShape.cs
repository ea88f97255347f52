namespace PlainPlans.PlainLanguage.Shapes;

/// <summary>Looks for things that the council, or the child, calls something else.</summary>
internal sealed class LayersShape(LanguageRule rule) : Shape(rule)
{
    /// <summary>The code of the one rule that has this shape.</summary>
    public const string Code = "language.house-word";

    public override void Look(Reading reading)
    {
        if (!reading.Layers.AreMany) return;
        foreach (var passage in reading.Passages)
        {
            foreach (var hit in reading.Layers.In(passage).Where(hit => !hit.Word.Stays))
            {
                var hint = hit.Word.IsTheChilds ? $"Use the child's own word: see {hit.Word.Pointer}/say." : $"Say {string.Join(" or ", hit.Word.Say.Select(word => $"'{word}'"))}.";
                reading.Flag(new(Rule, passage, hit.First, hit.Last, Rule.Message, hint) { Suggestions = hit.Word.Say });
            }
        }
    }
}
