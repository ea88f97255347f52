using System.Collections.Immutable;
using PlainPlans.Diagnostics;
using PlainPlans.Documents;
namespace PlainPlans.PlainLanguage;
public sealed record ReaderGroup(string Id, string Copy, DocumentLook Look) { public static ReaderGroup? Find(string id) => new(id, "copy for " + id, id.Contains("child", StringComparison.Ordinal) ? DocumentLook.Child : DocumentLook.Family); }
public sealed record CheckedText(string Pointer, string Text);
public sealed record LanguageSubject { public required ReaderGroup Reader { get; init; } public required ImmutableArray<CheckedText> Prose { get; init; } public ImmutableArray<string> OwnWords { get; init; } = []; public ImmutableArray<string> Names { get; init; } = []; public Document? Document { get; init; } }
public static class LanguageChecker { public static void Check(LanguageSubject subject, Notes notes) { } }
