using PlainPlans.Documents;

namespace PlainPlans.Writers;

/// <summary>What is said beside a link where nobody can follow it: on paper, in plain text.</summary>
internal static class LinkAddress
{
    /// <summary>
    /// The address as a person would write it down, without <c>mailto:</c> or <c>tel:</c>; null where the words of
    /// the link hold it already.
    /// </summary>
    public static string? Beside(Link link)
    {
        var address = Without("mailto:", Without("tel:", link.Address));
        return Says(link, address) ? null : address;
    }

    // A telephone number is the same however its digits are spaced. Other addresses must stand there letter by
    // letter, so that words that only look like an address cannot hide another one.
    private static bool Says(Link link, string address) => link.Address.StartsWith("tel:", StringComparison.OrdinalIgnoreCase)
        ? Digits(link.Text).Contains(Digits(address), StringComparison.Ordinal)
        : link.Text.Contains(Without("https://", address).TrimEnd('/'), StringComparison.OrdinalIgnoreCase);

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));

    private static string Without(string scheme, string address) =>
        address.StartsWith(scheme, StringComparison.OrdinalIgnoreCase) ? address[scheme.Length..] : address;
}
