using PlainPlans.Diagnostics;
using PlainPlans.Documents;

namespace PlainPlans.Writers.Speech;

/// <summary>
/// Writes a document as an audio script, which a computer voice or a person reads aloud: SSML 1.1 of the W3C. Everything
/// the tree holds is in it. What the eye takes from a page is said or is a pause: where a list begins, which column a cell
/// is of, whose words these are, when to look at a picture.
/// </summary>
/// <remarks>
/// Voices, speed and loudness are left to whoever plays it: services differ in what they call them, and listeners choose.
/// </remarks>
public sealed class SpeechWriter : DocumentWriter
{
    public override string Format => "ssml";

    // RFC 4267, section 4.2. The file itself says that it is UTF-8.
    public override string MediaType => "application/ssml+xml";

    public override string Extension => ".ssml";

    public override PictureForms Pictures => PictureForms.None;

    public override byte[] Write(Document document, Profile profile, Notes notes)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(notes);
        if (profile != Profile.Standard) notes.Add(Messages.ProfileNotShown(Profiles.NameOf(profile)));

        var script = new Script(document.Language);
        SayFront(document, script);
        var blocks = new SpokenBlocks(script, document.Look);
        foreach (var block in document.Blocks) blocks.Visit(block);
        if (document.Footer.Length > 0) script.Pause(Pauses.Part).Passage(document.Footer);
        return script.ToBytes();
    }

    private static void SayFront(Document document, Script script)
    {
        if (document.IsDraft) script.Sentence(HouseWords.Draft).Pause(Pauses.Heading);
        string[] whose = [.. new[] { document.Council, document.Service, document.Eyebrow }.Where(words => words.Length > 0)];
        if (whose.Length > 0) script.Sentences(whose).Pause(Pauses.Heading);
        script.Sentence(document.Title).Pause(Pauses.Heading);
        if (document.Subtitle.Length > 0) script.Sentence(document.Subtitle);
        script.Pause(Pauses.Part);
    }
}
