using System.CommandLine;
using PlainPlans.Kinds;

namespace PlainPlans.Api.CommandLine;

/// <summary><c>kinds</c>, <c>schema</c> and <c>sample</c>: what can be made, and from what.</summary>
internal static class KindCommands
{
    public static Command CreateKinds(Terminal terminal)
    {
        var command = new Command("kinds", "List the kinds of document and who they are written for.");
        command.SetAction(_ =>
        {
            foreach (var kind in Kinds(terminal).All)
                terminal.Write($"{kind.Id}\n  {kind.Title}. {kind.Purpose}\n  For: {string.Join(", ", kind.Readers)}\n");
        });
        return command;
    }

    public static Command CreateSchema(Terminal terminal) =>
        Create("schema", "Write the JSON Schema of a kind's data.", kind => kind.Schema, terminal);

    public static Command CreateSample(Terminal terminal) =>
        Create("sample", "Write a whole request that shows a kind at work.", kind => kind.Sample, terminal);

    private static Command Create(string name, string purpose, Func<Kind, ReadOnlyMemory<byte>> file, Terminal terminal)
    {
        var id = new Argument<string>("kind") { Description = "The kind of document, such as child-plan." };
        var command = new Command(name, purpose) { id };
        command.SetAction(parsed =>
        {
            var kinds = Kinds(terminal);
            var kind = kinds.Find(parsed.GetRequiredValue(id))
                ?? throw new UsageException($"There is no kind of document with this name. The kinds are: {string.Join(", ", kinds.All.Select(known => known.Id))}.");
            terminal.Write(file(kind));
        });
        return command;
    }

    private static KindStore Kinds(Terminal terminal) => Templates.Read(Settings.Read(terminal.Variable));
}
