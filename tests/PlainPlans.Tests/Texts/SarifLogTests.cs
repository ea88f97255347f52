using System.Text.Json.Nodes;
using PlainPlans.PlainLanguage;
using PlainPlans.Tests.Texts.Word;
using PlainPlans.Texts;
using PlainPlans.Texts.Word;

namespace PlainPlans.Tests.Texts;

public class SarifLogTests
{
    private const string Text = "Hello.\nMum failed to protect us. We utilise it.";

    private static readonly ReaderGroup Reader = ReaderGroup.Find("parent")!;

    [Fact]
    public void A_result_has_its_rule_its_level_and_its_place()
    {
        var run = Run(SarifLog.Write(TextReview.Of(Text, TextForm.Plain, Reader, [], fixes: true), "my letter.txt", null, "1.0"));

        var results = run["results"]!.AsArray();
        var rules = run["tool"]!["driver"]!["rules"]!.AsArray();
        Assert.All(results, result => Assert.Equal((string)result!["ruleId"]!, (string)rules[(int)result["ruleIndex"]!]!["id"]!));
        Assert.Contains(results, result => (string)result!["level"]! == "error");
        var last = results[^1]!;
        var place = last["locations"]![0]!["physicalLocation"]!;
        Assert.Equal("my%20letter.txt", (string)place["artifactLocation"]!["uri"]!);
        Assert.Equal((2, "utilise"), ((int)place["region"]!["startLine"]!, Text.Substring((int)place["region"]!["charOffset"]!, (int)place["region"]!["charLength"]!)));
        Assert.Equal("use", (string)last["fixes"]![0]!["artifactChanges"]![0]!["replacements"]![0]!["insertedContent"]!["text"]!);
    }

    [Fact]
    public void In_a_Word_file_the_paragraph_is_the_place()
    {
        var word = WordFile.Read(Docx.Of(Docx.Paragraph("Hello.") + Docx.Paragraph("We utilise it."))).Value!;

        var run = Run(SarifLog.Write(TextReview.Of(word.Text, TextForm.Plain, Reader, [], fixes: false), "a.docx", word, "1.0"));

        var location = run["results"]![0]!["locations"]![0]!;
        Assert.Equal("body/paragraph 2, character 4", (string)location["logicalLocations"]![0]!["fullyQualifiedName"]!);
        Assert.Null(location["physicalLocation"]!["region"]);
    }

    private static JsonNode Run(byte[] sarif)
    {
        var log = JsonNode.Parse(sarif)!;
        Assert.Equal("2.1.0", (string)log["version"]!);
        return log["runs"]![0]!;
    }
}
