using Microsoft.Net.Http.Headers;

namespace PlainPlans.Api.Http;

/// <summary>Reads which formats the <c>Accept</c> header lets us send, and which of them it likes best (RFC 9110, 12.5.1).</summary>
internal static class AcceptHeader
{
    /// <summary>Chooses a format.</summary>
    /// <param name="request">The request.</param>
    /// <param name="formats">What can be made.</param>
    /// <param name="format">The format it likes best; null where it likes all of them alike, so that the envelope may choose.</param>
    /// <returns>Whether anything that can be made is acceptable.</returns>
    public static bool TryChoose(HttpRequest request, IReadOnlyCollection<OfferedFormat> formats, out string? format)
    {
        format = null;
        var header = request.Headers.Accept;
        if (header.All(string.IsNullOrWhiteSpace)) return true;
        if (!MediaTypeHeaderValue.TryParseList(header, out var ranges)) return false;

        var fits = formats.Select(offered => Fit.Of(offered, ranges)).OfType<Fit>().ToList();
        if (fits.Count == 0) return false;

        // Many HTTP clients add */* by themselves: where all formats please alike, that is no choice.
        if (fits.Count == formats.Count && fits.TrueForAll(fit => fit.Quality == fits[0].Quality)) return true;
        format = fits.OrderByDescending(fit => fit.Quality).ThenBy(fit => fit.Position).First().Format;
        return true;
    }

    /// <summary>What speaks against a header that likes nothing which can be made.</summary>
    public static Problem Refusal(IEnumerable<OfferedFormat> formats) => Problem.Of(
        ProblemType.NotAcceptable, HttpNotes.NotAcceptable(formats.Select(offered => $"{offered.MediaType} ({offered.Name})")));

    /// <summary>How well a format fits the header.</summary>
    /// <param name="Format">The format's name.</param>
    /// <param name="Quality">Over 0, up to 1.</param>
    /// <param name="Position">Which of the header's ranges lets it in.</param>
    private sealed record Fit(string Format, double Quality, int Position)
    {
        // The most exact range speaks for a format, wherever it stands: "text/*;q=0.3, text/html" likes text/html fully.
        public static Fit? Of(OfferedFormat offered, IList<MediaTypeHeaderValue> ranges)
        {
            var type = MediaTypeHeaderValue.Parse(offered.MediaType);
            return ranges
                .Select((range, position) => (Range: range, Position: position))
                .Where(entry => type.IsSubsetOf(entry.Range))
                .OrderBy(entry => entry.Range.MatchesAllTypes)
                .ThenBy(entry => entry.Range.MatchesAllSubTypes)
                .ThenByDescending(entry => entry.Range.Parameters.Count(parameter => !parameter.Name.Equals("q", StringComparison.OrdinalIgnoreCase)))
                .Select(entry => new Fit(offered.Name, entry.Range.Quality ?? 1, entry.Position))
                .Take(1)
                .FirstOrDefault(fit => fit.Quality > 0);
        }
    }
}

/// <summary>A format that an address can answer in.</summary>
/// <param name="Name">For <c>?format=</c>.</param>
/// <param name="MediaType">For <c>Accept</c>.</param>
internal sealed record OfferedFormat(string Name, string MediaType);
