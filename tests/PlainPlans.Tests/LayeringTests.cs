using System.Collections.Immutable;
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
        ["Pictures"] = ["Diagnostics", "Drawing"],
        ["Requests"] = ["Diagnostics", "Documents", "Kinds", "Writers"],
        ["Rendering"] = ["Diagnostics", "Documents", "Kinds", "Writers", "PlainLanguage", "Pictures", "Requests", "Templating", "Drawing"],
    };

    public static TheoryData<string> Folders() =>
        [.. Directory.EnumerateDirectories(Repository.At("functions", "PlainPlans")).Select(path => Path.GetFileName(path)).Where(name => name is not ("bin" or "obj"))];

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_folder_uses_only_the_folders_below_it(string folder)
    {
        Assert.True(MayUse.ContainsKey(folder), $"Say in this test's table what {folder} may use.");

        var used = SourceFiles(Repository.At("functions", "PlainPlans", folder))
            .SelectMany(file => UsingLine().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value))
            .Where(name => name != folder)
            .Distinct()
            .Except(MayUse[folder])
            .ToImmutableArray();

        Assert.Empty(used);
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

    private static IEnumerable<string> SourceFiles(string folder) => Directory
        .EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
        .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    [GeneratedRegex(@"^using (?:static |\w+ = )?PlainPlans\.(\w+)", RegexOptions.Multiline)]
    private static partial Regex UsingLine();
}
