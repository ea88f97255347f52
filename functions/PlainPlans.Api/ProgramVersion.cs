using System.Reflection;

namespace PlainPlans.Api;

/// <summary>The version of this program, as the build wrote it into it.</summary>
internal static class ProgramVersion
{
    public static string Text { get; } =
        typeof(ProgramVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
}
