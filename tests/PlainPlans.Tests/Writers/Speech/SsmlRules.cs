using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace PlainPlans.Tests.Writers.Speech;

/// <summary>
/// The rules of "Speech Synthesis Markup Language 1.1" (W3C, 2010) for the elements that we use: section 3.1 for what may
/// stand in what, 3.2.3 for times, 2.1 for the frame of a document. Read without a network.
/// </summary>
internal static partial class SsmlRules
{
    private static readonly XNamespace Namespace = "http://www.w3.org/2001/10/synthesis";

    private static readonly Dictionary<string, (string[] Inside, string[] Attributes)> Elements = new(StringComparer.Ordinal)
    {
        ["speak"] = ([], ["version", "lang"]),
        ["p"] = (["speak"], []),
        ["s"] = (["speak", "p"], []),
        ["break"] = (["speak", "p", "s"], ["time", "strength"]),
        ["say-as"] = (["speak", "p", "s"], ["interpret-as", "format"]),
    };

    private static readonly string[] Hints = ["telephone", "date ymd", "date dmy"];

    /// <summary>The script. It throws where this is no XML.</summary>
    public static XElement Read(byte[] file)
    {
        using var reader = XmlReader.Create(new MemoryStream(file), new() { DtdProcessing = DtdProcessing.Prohibit });
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root!;
    }

    /// <summary>What breaks a rule.</summary>
    public static IEnumerable<string> Faults(XElement script)
    {
        if (script.Name != Namespace + "speak") yield return "The root is not speak.";
        if ((string?)script.Attribute("version") != "1.1") yield return "speak has no version.";
        if (script.Attribute(XNamespace.Xml + "lang") is not { Value.Length: > 0 }) yield return "speak has no language.";
        foreach (var element in script.DescendantsAndSelf())
        {
            var name = element.Name.LocalName;
            if (element.Name.Namespace != Namespace || !Elements.TryGetValue(name, out var rule))
            {
                yield return $"{name} is not ours.";
                continue;
            }

            if (element.Parent is { } parent && !rule.Inside.Contains(parent.Name.LocalName)) yield return $"{name} in {parent.Name.LocalName}.";
            foreach (var attribute in element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration && !rule.Attributes.Contains(attribute.Name.LocalName)))
                yield return $"{attribute.Name} on {name}.";
            if (name == "break" && (!element.IsEmpty || !IsPause(element))) yield return $"{element} is no pause.";
            if (name == "say-as" && !Hints.Contains($"{(string?)element.Attribute("interpret-as")} {(string?)element.Attribute("format")}".TrimEnd())) yield return $"{element} is no hint.";
            if (name is "p" or "s" && string.IsNullOrWhiteSpace(element.Value)) yield return $"{name} says nothing.";
        }

        foreach (var text in script.Nodes().OfType<XText>().Where(text => !string.IsNullOrWhiteSpace(text.Value))) yield return $"'{text.Value}' stands alone.";
    }

    private static bool IsPause(XElement pause) =>
        Time().IsMatch((string?)pause.Attribute("time") ?? "") || (string?)pause.Attribute("strength") is "none" or "x-weak" or "weak" or "medium" or "strong" or "x-strong";

    [GeneratedRegex(@"^\+?([0-9]*\.)?[0-9]+(ms|s)$")]
    private static partial Regex Time();
}
