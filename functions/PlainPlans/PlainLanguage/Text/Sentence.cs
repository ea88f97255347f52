namespace PlainPlans.PlainLanguage.Text;

/// <summary>One sentence of a passage, as a run of tokens: <paramref name="Last"/> is exclusive.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="Last">Index behind its last token.</param>
/// <param name="IsWhole">Whether it ends like a sentence. Labels, headings and short answers do not.</param>
internal readonly record struct Sentence(int First, int Last, bool IsWhole);
