using System.Text.Json.Nodes;

namespace PlainPlans.Tests.Pictures.Charts;

/// <summary>Families as they are: up to five generations and thirty people, with second partners, carers and adopted children.</summary>
internal static class RandomFamily
{
    private const int Most = 30;

    private static readonly string[] Names = ["Jo", "Nan Jean", "Bartholomew", "Uncle Featherstonehaugh", "Mia", "Great Grandad Albert", "Al", "Oluwaseun", "Baby"];

    public static JsonNode Make(Random random)
    {
        var (count, couples, last) = (0, new JsonArray(), new List<string>());
        List<string> row = [Person()];
        for (var generation = random.Next(1, 5); generation > 0 && count < Most - 6; generation--)
        {
            List<string> below = [];
            foreach (var person in row.Take(3))
            {
                for (var partners = random.Next(6) == 0 ? 2 : 1; partners > 0 && count < Most - 5; partners--)
                {
                    var children = new JsonArray();
                    for (var number = random.Next(1, 5); number > 0 && count < Most - 3; number--)
                    {
                        below.Add(Person());
                        children.Add(Named(below[^1], "how", new[] { "birth", "birth", "adopted", "fostered" }[random.Next(4)]));
                    }

                    JsonArray both = random.Next(5) == 0 ? [Named(person)] : random.Next(2) == 0 ? [Named(person), Named(Person())] : [Named(Person()), Named(person)];
                    couples.Add(new JsonObject { ["partners"] = both, ["now"] = new[] { "together", "separated", "divorced" }[random.Next(3)], ["children"] = children });
                }
            }

            if (below.Count == 0) break;
            (last, row) = (below, below);
        }

        var child = last.Count == 0 ? row[0] : last[random.Next(last.Count)];
        // Somebody else looks after the child as well.
        if (random.Next(3) == 0 && count < Most - 1)
            couples.Add(new JsonObject { ["partners"] = new JsonArray(Named(Person()), Named(Person())), ["children"] = new JsonArray(Named(child, "how", "kinship")) });
        return new JsonObject
        {
            ["child"] = Named(child),
            ["people"] = new JsonArray(new JsonObject { ["name"] = row[0], ["about"] = "lives in a town far away", ["died"] = random.Next(2) == 0, ["sign"] = "woman" }),
            ["couples"] = couples,
        };

        string Person() => $"{Names[random.Next(Names.Length)]} {count++}";
    }

    private static JsonObject Named(string name) => new() { ["name"] = name };

    private static JsonObject Named(string name, string field, string value) => new() { ["name"] = name, [field] = value };
}
