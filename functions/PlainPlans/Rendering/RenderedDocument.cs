namespace PlainPlans.Rendering;

/// <summary>A finished document.</summary>
/// <param name="Bytes">The file.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="FileName">A name that is safe on every system and holds nothing personal: kind, profile, layout, style, ending.</param>
public sealed record RenderedDocument(ReadOnlyMemory<byte> Bytes, string MediaType, string FileName);
