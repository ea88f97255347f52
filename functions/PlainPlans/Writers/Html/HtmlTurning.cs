using System.Collections.Immutable;
using System.Globalization;
using PlainPlans.Documents;
using PlainPlans.Documents.Reading;

namespace PlainPlans.Writers.Html;

/// <summary>
/// How a reader turns from frame to frame of a story where no page is: two links below each frame, to the one before and
/// the one after. They are named by where they lead, so they are in the language of the story and say more than "next".
/// </summary>
internal sealed class HtmlTurning
{
    private readonly Markup _page;
    private readonly ImmutableArray<Block> _stops;

    /// <summary>The frames of a document, and the heading that follows the last one.</summary>
    public HtmlTurning(Markup page, Document document)
    {
        _page = page;
        if (document.Look != DocumentLook.Story)
        {
            _stops = [];
            return;
        }

        var last = document.Blocks.Select((block, i) => block is Panel ? i : -1).DefaultIfEmpty(-1).Max();
        var after = document.Blocks.Skip(last + 1).OfType<Heading>().Take(1);
        _stops = [.. document.Blocks.OfType<Panel>(), .. last < 0 ? [] : after];
    }

    /// <summary>Whether there are frames to turn.</summary>
    public bool CanBeTurned => !_stops.IsEmpty;

    /// <summary>The id by which links find a block; null where none leads to it.</summary>
    public string? NameOf(Block block) => IndexOf(block) is var at and >= 0 ? Name(at) : null;

    /// <summary>The links of a frame.</summary>
    public void Write(Panel panel)
    {
        var at = IndexOf(panel);
        if (at < 0 || _stops.Length == 1) return;
        _page.Open("ul", ("class", "turn"), ("role", "list")).Line();
        if (at > 0) Link(at - 1, "prev", "\u2190\u00A0", "");
        if (at + 1 < _stops.Length) Link(at + 1, "next", "", "\u00A0\u2192");
        _page.Close().Line();
    }

    private void Link(int to, string relation, string before, string after)
    {
        _page.Open("li", ("class", relation)).Open("a", ("href", "#" + Name(to)), ("rel", relation));
        Arrow(before);
        _page.Words(Title(to));
        Arrow(after);
        _page.Close().Close().Line();
    }

    // Two stops may look the same, so they are told apart by who they are.
    private int IndexOf(Block block)
    {
        for (var i = 0; i < _stops.Length; i++)
        {
            if (ReferenceEquals(_stops[i], block)) return i;
        }

        return -1;
    }

    private static string Name(int stop) => string.Create(CultureInfo.InvariantCulture, $"frame-{stop + 1}");

    private string Title(int stop) => _stops[stop] switch
    {
        Heading heading => InlineReader.Plain(heading.Text),
        Panel { Title.IsEmpty: false } panel => string.Create(CultureInfo.InvariantCulture, $"{stop + 1}.\u00A0{InlineReader.Plain(panel.Title)}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{HouseWords.Panel} {stop + 1}"),
    };

    private void Arrow(string arrow)
    {
        if (arrow.Length > 0) _page.Open("span", ("class", "mark"), ("aria-hidden", "true")).Text(arrow).Close();
    }
}
