using PlainPlans.PlainLanguage.Text;

namespace PlainPlans.Content;

/// <summary>The parts of one plan, and their words cut into passages. For one request and one thread.</summary>
/// <param name="root">The parts.</param>
/// <param name="prose">Every text that a worker wrote.</param>
internal sealed class ContentReading(ContentNode root, IEnumerable<string> prose)
{
    private readonly NameBook _noNames = new([]);

    public ContentNode Root => root;

    /// <summary>Every text that a worker wrote, in the data's order.</summary>
    public IEnumerable<string> Prose => prose;

    /// <summary>A text as words and sentences.</summary>
    public Passage Read(string text) => Passage.Read(text, _noNames, PassagePlace.Field("", 1));
}
