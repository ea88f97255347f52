using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PlainPlans.Documents;

namespace PlainPlans.Writers.Html;

/// <summary>The style rules of a page, and the policy that lets in these rules and nothing else.</summary>
internal sealed class HouseStyle
{
    private static readonly string Rules = Resource("house.css");
    private static readonly string Cards = Resource("cards.css");
    private static readonly string Standard = $"{Rules}@media (max-width:34rem){{\n{Cards}}}\n";
    private static readonly string LargePrint = Rules + Cards;
    private static readonly string StandardHash = Hash(Standard);
    private static readonly string LargePrintHash = Hash(LargePrint);

    private readonly bool _isLarge;

    /// <summary>The rules for one document.</summary>
    public HouseStyle(Document document, Profile profile)
    {
        _isLarge = profile == Profile.LargePrint;
        ForPaper = PageRules(document, _isLarge);
    }

    /// <summary>The rules that all documents of a profile share. Tables become cards in large print and on telephones.</summary>
    public string Shared => _isLarge ? LargePrint : Standard;

    /// <summary>What stands at the edges of each printed page of this document.</summary>
    public string ForPaper { get; }

    /// <summary>
    /// The Content-Security-Policy: nothing is fetched, nothing runs. Style rules are known by their hash, so that
    /// not even a style attribute is let in.
    /// </summary>
    public string Policy =>
        $"default-src 'none'; style-src '{(_isLarge ? LargePrintHash : StandardHash)}' '{Hash(ForPaper)}'; img-src data:; base-uri 'none'; form-action 'none'";

    /// <summary>The classes of the page: its look and its profile.</summary>
    public static string ClassesOf(DocumentLook look, Profile profile)
    {
        var name = look switch
        {
            DocumentLook.Family => "family",
            DocumentLook.Child => "child",
            DocumentLook.Staff => "staff",
            DocumentLook.Story => "story",
            _ => throw new ArgumentOutOfRangeException(nameof(look)),
        };
        return profile == Profile.LargePrint ? name + " large" : name;
    }

    // Browsers that do not know these boxes leave them out; the page says the same things in its own header and footer.
    private static string PageRules(Document document, bool isLarge)
    {
        var size = isLarge ? "18pt" : "12pt";
        var draft = document.IsDraft ? $"@top-right {{ content: {Quoted(HouseWords.Draft)}; font-weight: bold; color: #8A2E1C; padding-right: 8pt; white-space: nowrap }}" : "";
        return $$"""
            @page { font-size: {{size}};
              @top-left { content: {{Quoted(document.Title)}}; padding-left: 12.5pt }
              {{draft}}
              @bottom-left { content: {{Quoted(document.Footer)}}; padding-left: 12.5pt }
              @bottom-right { content: "{{HouseWords.Page}}" counter(page) "{{HouseWords.Of}}" counter(pages); padding-right: 8pt; white-space: nowrap }
            }
            @page :first { @top-left { content: none } }

            """;
    }

    // Everything but letters and digits is written as its number: no value can end the string or the style element.
    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune)) quoted.Append(rune.ToString());
            else quoted.Append(CultureInfo.InvariantCulture, $"\\{rune.Value:X6}");
        }

        return quoted.Append('"').ToString();
    }

    private static string Hash(string rules) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(rules)));

    private static string Resource(string name)
    {
        using var stream = typeof(HouseStyle).Assembly.GetManifestResourceStream(typeof(HouseStyle), name)
            ?? throw new InvalidOperationException($"The library was built without {name}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
