using System.Collections.Frozen;
using PlainPlans.PlainLanguage.Words;

namespace PlainPlans.PlainLanguage.Grammar;

/// <summary>Participles that say how somebody or something is, and not that anything was done to them.</summary>
internal static class States
{
    /// <summary>Never a passive: gone, born, talented.</summary>
    public static readonly FrozenSet<string> Always = WordSet.Of(
        """
        born gone been become come supposed tired talented gifted naked wicked sacred beloved retired divorced mistaken opposed situated located based aged disabled
        related unrelated experienced qualified skilled unskilled drunk swollen mixed balanced detailed advanced complicated sophisticated 
        dedicated committed devoted addicted accustomed fit wet rid even had got fallen risen slept arrived happened died existed occurred
        appeared disappeared seated unwanted unmarried unemployed unheated unfinished unopened unoccupied unexpected unprepared uninterested entitled doomed embarked headed minded groomed reputed busted biased sated undernourished underweight unconcerned undecided unchanged
        unsettled unresolved unaided unharmed unhurt unnamed untouched outdated sunburned sunburnt homed spaced haunted blessed learned crowded overcrowded rugged ragged
        jagged crooked bearded inclined renowned blind wretched rested entitled doomed embarked headed minded groomed reputed busted biased sated undernourished underweight
        """);

    /// <summary>How somebody feels: a passive only where somebody makes them feel it, or it is being done.</summary>
    public static readonly FrozenSet<string> Feelings = WordSet.Of(
        """
        worried excited interested entitled doomed embarked headed minded groomed reputed busted biased sated undernourished underweight bored pleased scared frightened annoyed upset confused relaxed stressed embarrassed ashamed surprised disappointed relieved delighted
        exhausted overwhelmed amazed astonished shocked concerned terrified thrilled puzzled amused touched fascinated convinced satisfied dissatisfied
        frustrated depressed distressed alarmed disgusted horrified irritated intrigued inspired impressed baffled bewildered bothered troubled unimpressed discouraged
        heartbroken reassured agitated flattered humbled honoured saddened startled stunned traumatised offended outraged tempted distracted drained involved attached
        connected engaged married separated united isolated limited loved liked wanted missed meant stuck trapped
        """);

    /// <summary>What came of something: a passive only with a sign that it was done then (on Monday, being, by Priya).</summary>
    public static readonly FrozenSet<string> Results = WordSet.Of(
        """
        hurt injured broken closed locked unlocked shut lost dressed finished done frozen packed covered filled lined surrounded blocked bruised infected ruined stained torn burnt burned
        cooked tied tucked sorted organised organized prepared balanced fixed bent cracked damaged wrapped decorated lit parked dried drained fed gathered agreed set
        scattered spread bound booked bound finished folded faded stretched swollen tangled knotted hidden plugged equipped furnished made built frosted settled motivated sealed matched scaled littered
        """);
}
