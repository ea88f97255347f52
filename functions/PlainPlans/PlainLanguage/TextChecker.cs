using System.Collections.Immutable;
using PlainPlans.Diagnostics;
using PlainPlans.PlainLanguage.Glossary;

namespace PlainPlans.PlainLanguage;

/// <summary>Runs the plain-language rules over any text, without a request around it. Pure, and safe to use from many threads.</summary>
public static class TextChecker
{
    /// <summary>What the rules found, in the order of the text.</summary>
    /// <param name="text">Plain text. An empty line ends a paragraph.</param>
    /// <param name="reader">Who will read it.</param>
    /// <param name="names">Names of people, places and organisations, which are never flagged.</param>
    /// <param name="council">What the council calls things; null for none.</param>
    /// <param name="childWords">What the child calls things.</param>
    public static ImmutableArray<TextFinding> Check(
        string text, ReaderGroup reader, ImmutableArray<string> names = default, CouncilWords? council = null, ImmutableArray<ChildWord> childWords = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(reader);
        if (names.IsDefault) names = [];
        var reading = LanguageChecker.Read(new() { Reader = reader, Prose = [new("", text)], Names = names, People = [.. names.Select(name => new PersonNames("", name))], Council = council, ChildWords = childWords.IsDefault ? [] : childWords });
        foreach (var shape in RuleBook.ShapesFor(reader)) shape.Look(reading);
        reading.Layers.Settle(reading, new Notes()); // where layers differ is told of a request, where somebody reads notes
        return
        [
            .. reading.StandingFindings
                .OrderBy(finding => finding.Start)
                .ThenBy(finding => finding.Rule.Code, StringComparer.Ordinal)
                .Select(finding => new TextFinding(finding.Rule, new(finding.Start, finding.End), finding.Message, finding.Hint)
                {
                    Severity = finding.SeverityFor(reader),
                    Suggestions = finding.Suggestions,
                    Fix = finding.Fix,
                }),
        ];
    }
}

/// <summary>Something a rule found in a text.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Span">The words it is about.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Hint">What to do about it.</param>
public sealed record TextFinding(LanguageRule Rule, TextSpan Span, string Message, string Hint)
{
    /// <summary>How much it matters to the reader.</summary>
    public required Severity Severity { get; init; }

    /// <summary>What to write instead, best first; empty where the hint says enough.</summary>
    public required ImmutableArray<string> Suggestions { get; init; }

    /// <summary>What may be written there without asking anybody; null where a person has to decide.</summary>
    public required string? Fix { get; init; }
}
