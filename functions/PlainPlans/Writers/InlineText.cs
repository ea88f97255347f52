using System.Collections.Immutable;
using System.Text;
using PlainPlans.Documents;

namespace PlainPlans.Writers;

/// <summary>The words inside a block where nothing can stand out and no link can be followed: in plain text and in speech.</summary>
internal static class InlineText
{
    /// <summary>The words, with the address of each link beside it. A line break is <c>\n</c>.</summary>
    public static string Of(ImmutableArray<Inline> words)
    {
        var text = new StringBuilder();
        foreach (var inline in words)
        {
            text.Append(inline switch
            {
                Words plain => plain.Text,
                Strong strong => strong.Text,
                Link link => LinkAddress.Beside(link) is { } address ? $"{link.Text} ({address})" : link.Text,
                LineBreak => "\n",
                _ => throw new ArgumentException($"Text cannot hold a {inline.GetType().Name}.", nameof(words)),
            });
        }

        return text.ToString();
    }
}
