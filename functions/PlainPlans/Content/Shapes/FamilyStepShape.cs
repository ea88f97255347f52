using System.Collections.Frozen;
using PlainPlans.PlainLanguage.Text;

namespace PlainPlans.Content.Shapes;

/// <summary>Looks for a plan in which no step belongs to the family or to people they know. The list of people says who is who.</summary>
internal sealed class FamilyStepShape : ContentShape
{
    private static readonly FrozenSet<string> Family = FrozenSet.ToFrozenSet(
        [
            "aged", "mum", "mummy", "mother", "mam", "dad", "daddy", "father", "parent", "stepmum", "stepdad", "stepmother", "stepfather", "nan", "nana", "gran",
            "granny", "grandma", "grandmother", "grandad", "grandpa", "grandfather", "grandparent", "aunt", "auntie", "uncle", "cousin", "sister", "brother",
            "stepsister", "stepbrother", "godmother", "godfather", "neighbour", "friend", "partner", "husband", "wife", "guardian", "child", "son", "daughter",
        ], StringComparer.Ordinal);

    public override bool NeedsEnglish => true;

    public override IEnumerable<ContentFinding> Look(ContentReading reading)
    {
        var owners = reading.Root.All("step.who").ToList();
        if (owners.Count == 0) return [];
        var family = reading.Root.All("person").Where(IsFamily).Select(person => person.All("person.id").FirstOrDefault()?.Text).ToHashSet();
        return owners.Exists(owner => family.Contains(owner.Text)) ? [] : [new(reading.Root.Pointer)];

        bool IsFamily(ContentNode person) => person.All("person.relation").Any(relation => Array.Exists(reading.Read(relation.Text).Tokens, token => Family.Contains(token.Key)));
    }
}
