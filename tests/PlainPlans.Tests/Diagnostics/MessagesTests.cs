using System.Reflection;
using PlainPlans.Diagnostics;
using PlainPlans.Pictures;
using static PlainPlans.Tests.PlainLanguage.LanguageCheck;

namespace PlainPlans.Tests.Diagnostics;

/// <summary>What the product says about a request keeps the rules that it holds others to.</summary>
public class MessagesTests
{
    private static readonly Type[] Families = [typeof(Messages), typeof(PictureMessages)];

    public static TheoryData<string, string> Names()
    {
        var names = new TheoryData<string, string>();
        foreach (var method in Methods()) names.Add(method.DeclaringType!.Name, method.Name);
        return names;
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_message_says_in_plain_sentences_what_is_wrong_and_what_to_do(string family, string name)
    {
        var note = Say(family, name);

        Assert.Matches(@"^[a-z]+\.[a-z-]+$", note.Code);
        Assert.EndsWith(".", note.Message, StringComparison.Ordinal);
        Assert.NotEmpty(note.Hint);
        Assert.Empty(Field(note.Message, "parent", "JSON").Concat(Field(note.Hint, "parent", "JSON")).Select(finding => $"{finding.Code}: {finding.Message}"));
    }

    [Fact]
    public void Each_message_has_a_code_of_its_own()
    {
        var codes = Methods().Select(method => Say(method.DeclaringType!.Name, method.Name).Code).ToList();

        Assert.Equal(codes.Distinct(), codes);
    }

    private static IEnumerable<MethodInfo> Methods() => Families
        .SelectMany(family => family.GetMethods(BindingFlags.Public | BindingFlags.Static))
        .Where(method => method.ReturnType == typeof(Note));

    private static Note Say(string family, string name)
    {
        var method = Methods().Single(method => method.DeclaringType!.Name == family && method.Name == name);
        return (Note)method.Invoke(null, [.. method.GetParameters().Select(Anything)])!;
    }

    private static object Anything(ParameterInfo parameter) => parameter.ParameterType switch
    {
        var type when type == typeof(string) => parameter.Name is "pointer" ? "/data/why" : "A sentence.",
        var type when type == typeof(TextPlace) => new TextPlace("request", 3, 4),
        var type when type == typeof(int) => 3,
        var type when type == typeof(double) => 3.0,
        var type when type == typeof(IEnumerable<string>) => (string[])["one", "two"],
        var type => throw new NotSupportedException($"Say what a {type.Name} looks like here."),
    };
}
