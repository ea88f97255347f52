using System.Text.Json.Nodes;
using PlainPlans.Api;

namespace PlainPlans.Tests.Api;

/// <summary>
/// The Functions host reads <c>host.json</c> and the <c>function.json</c> files, the service maps its addresses, and
/// nothing but these tests would notice if they fell apart.
/// </summary>
public sealed class FunctionsHostTests(RunningService service) : IClassFixture<RunningService>
{
    private static readonly string ApiFolder = Repository.At("functions", "PlainPlans.Api");

    private static readonly JsonNode Host = JsonNode.Parse(File.ReadAllText(Repository.At("host.json")))!;

    private static IEnumerable<string> Folders =>
        Directory.EnumerateFiles(ApiFolder, "function.json", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(ApiFolder, Path.GetDirectoryName(file)!))
            .Where(folder => !folder.StartsWith("bin", StringComparison.Ordinal) && !folder.StartsWith("obj", StringComparison.Ordinal));

    public static TheoryData<string> Functions() => [.. Folders];

    [Fact]
    public void The_host_starts_the_executable_that_the_build_makes()
    {
        Assert.Equal(typeof(Service).Assembly.GetName().Name, (string)Host["customHandler"]!["description"]!["defaultExecutablePath"]!);
    }

    [Fact]
    public void The_host_passes_requests_through_untouched()
    {
        Assert.True((bool)Host["customHandler"]!["enableProxyingHttpRequest"]!);
    }

    [Fact]
    public void Every_address_has_a_function_and_every_function_an_address()
    {
        var prefix = (string)Host["extensions"]!["http"]!["routePrefix"]!;

        var functions = Folders.Select(Trigger).Select(trigger => Named(
            $"/{prefix}/{trigger["route"]}", trigger["methods"]!.AsArray().Select(method => ((string)method!).ToUpperInvariant())));

        var mapped = MappedAddresses.Of(service.App!).Where(address => address.Route != "/").Select(address => Named(address.Route, address.Methods));
        Assert.Equal(mapped.Order(StringComparer.Ordinal), functions.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Functions))]
    public void A_function_lies_where_the_host_looks_and_has_a_name_it_takes(string folder)
    {
        Assert.Matches("^[a-z][a-z0-9_-]{0,127}$", folder); // no deeper folders: the host does not look there
        Assert.NotEqual("host", folder);
        Assert.Equal("function.json", Path.GetFileName(Assert.Single(Directory.EnumerateFileSystemEntries(Path.Combine(ApiFolder, folder)))));
    }

    [Theory]
    [MemberData(nameof(Functions))]
    public void A_function_has_one_way_in_and_one_way_out_so_that_the_host_wraps_nothing(string folder)
    {
        var bindings = Bindings(folder);

        Assert.Equal(["httpTrigger in", "http out"], bindings.Select(binding => $"{binding!["type"]} {binding["direction"]}"));
    }

    [Theory]
    [MemberData(nameof(Functions))]
    public void Only_the_health_of_the_service_is_told_without_a_key(string folder)
    {
        Assert.Equal(folder == "health" ? "anonymous" : "function", (string)Trigger(folder)["authLevel"]!);
    }

    [Theory]
    [MemberData(nameof(Functions))]
    public void The_build_puts_each_function_beside_the_executable(string folder)
    {
        Assert.True(File.Exists(Path.Combine(AppContext.BaseDirectory, folder, "function.json")));
    }

    [Fact]
    public void The_build_puts_host_settings_and_templates_beside_the_executable()
    {
        Assert.Equal(File.ReadAllText(Repository.At("host.json")), File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "host.json")));
        Assert.Empty(Files(Repository.At("templates")).Except(Files(Path.Combine(AppContext.BaseDirectory, "templates"))));
    }

    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file));

    private static JsonArray Bindings(string folder) =>
        JsonNode.Parse(File.ReadAllText(Path.Combine(ApiFolder, folder, "function.json")))!["bindings"]!.AsArray();

    private static JsonNode Trigger(string folder) => Bindings(folder).Single(binding => (string)binding!["type"]! == "httpTrigger")!;

    private static string Named(string route, IEnumerable<string> methods) => $"{route} {string.Join(' ', methods.Order(StringComparer.Ordinal))}";
}
