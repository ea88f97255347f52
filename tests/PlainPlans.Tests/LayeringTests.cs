using System.Text.RegularExpressions;

namespace PlainPlans.Tests;

/// <summary>
/// Which folder of the library may use which. An arrow that is not in the table is a design change: change the table
/// on purpose, in a commit that says why.
/// </summary>
public partial class LayeringTests
{
    private static readonly Dictionary<string, string[]> MayUse = new(StringComparer.Ordinal)
    {
        ["Diagnostics"] = [],
        ["Documents"] = ["Diagnostics"],
        ["Kinds"] = ["Documents"],
        ["Writers"] = ["Diagnostics", "Documents"],
        ["PlainLanguage"] = ["Diagnostics", "Documents"],
        ["Content"] = ["Diagnostics", "Kinds", "PlainLanguage"],
        ["Pictures"] = ["Diagnostics", "Drawing"],
        ["Stories"] = ["Diagnostics", "PlainLanguage", "Pictures"],
        ["Requests"] = ["Diagnostics", "Documents", "Kinds", "Writers", "Drawing"],
        ["Texts"] = ["Diagnostics", "Kinds", "PlainLanguage", "Requests"],
        ["Rendering"] = ["Content", "Diagnostics", "Documents", "Kinds", "Writers", "PlainLanguage", "Pictures", "Stories", "Requests", "Templating", "Drawing"],
    };

    private static readonly HashSet<string> Known = [.. MayUse.Keys, "Drawing", "Templating"];

    public static TheoryData<string> Folders() =>
        [.. Directory.EnumerateDirectories(Repository.At("functions", "PlainPlans")).Select(path => Path.GetFileName(path)).Where(name => name is not ("bin" or "obj"))];

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_folder_uses_the_folders_that_the_table_gives_it_and_no_others(string folder)
    {
        Assert.True(MayUse.ContainsKey(folder), $"Say in this test's table what {folder} may use.");

        var used = SourceFiles(Repository.At("functions", "PlainPlans", folder)).SelectMany(Uses).Where(name => name != folder).Distinct();

        Assert.Equal(MayUse[folder].Order(StringComparer.Ordinal), used.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("PlainPlans")]
    [InlineData("PlainPlans.Api")]
    [InlineData("PlainPlans.Drawing")]
    [InlineData("PlainPlans.Templating")]
    public void A_file_is_in_the_namespace_of_its_folder(string project)
    {
        var strangers = SourceFiles(Repository.At("functions", project)).Where(file => Namespace().Match(File.ReadAllText(file)) is { Success: true } line
            && line.Groups[1].Value != Path.GetRelativePath(Repository.At("functions"), Path.GetDirectoryName(file)!).Replace(Path.DirectorySeparatorChar, '.'));

        Assert.Empty(strangers);
    }

    [Theory]
    [InlineData("PlainPlans.Templating")]
    [InlineData("PlainPlans.Drawing")]
    public void The_engines_know_nothing_of_plans(string project)
    {
        var text = File.ReadAllText(Repository.At("functions", project, project + ".csproj"));

        Assert.DoesNotContain("ProjectReference", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_library_knows_nothing_of_HTTP()
    {
        var files = SourceFiles(Repository.At("functions", "PlainPlans"));

        Assert.DoesNotContain(files, file => File.ReadAllText(file).Contains("Microsoft.AspNetCore", StringComparison.Ordinal));
    }

    // Named in a using line, in front of a type, or, as the project's own usings bring the engine in, by a type of the engine.
    private static IEnumerable<string> Uses(string file)
    {
        var code = CommentsAndTexts().Replace(File.ReadAllText(file), "");
        var named = UsingLine().Matches(code).Concat(Qualified().Matches(code).Where(IsNoMember)).Select(match => match.Groups[1].Value).Where(Known.Contains);
        return EngineTypes().IsMatch(code) ? named.Append("Templating") : named;
    }

    // Charts have a member of this name.
    private static bool IsNoMember(Match match) => match.Groups[1].Value != "Texts" || match.Value.StartsWith("PlainPlans.", StringComparison.Ordinal);

    private static IEnumerable<string> SourceFiles(string folder) => Directory
        .EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
        .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    [GeneratedRegex(@"//.*|""(?:[^""\\\n]|\\.)*""")]
    private static partial Regex CommentsAndTexts();

    [GeneratedRegex(@"^using (?:static |\w+ = )?PlainPlans\.(\w+)", RegexOptions.Multiline)]
    private static partial Regex UsingLine();

    [GeneratedRegex(@"(?<![\w.])(?:PlainPlans\.)?(\w+)\.(?=[A-Z])")]
    private static partial Regex Qualified();

    [GeneratedRegex(@"\b(?:ScriptObject|ScriptArray|TemplateContext|ITemplateLoader|SourceSpan|LogMessage|ScriptRuntimeException)\b")]
    private static partial Regex EngineTypes();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();
}
