using System.Globalization;

namespace PlainPlans.Writers.Word;

/// <summary>The addresses that words of the document lead to. The same address is held once.</summary>
internal sealed class WordLinks
{
    private readonly List<string> _addresses = [];

    /// <summary>Each address with the id of its relationship, in the order first met.</summary>
    public IEnumerable<(string Id, string Address)> All => _addresses.Select((address, i) => (Id(i), address));

    /// <summary>The id of the relationship to an address.</summary>
    public string IdOf(string address)
    {
        var known = _addresses.IndexOf(address);
        if (known >= 0) return Id(known);
        _addresses.Add(address);
        return Id(_addresses.Count - 1);
    }

    private static string Id(int index) => string.Create(CultureInfo.InvariantCulture, $"rIdLink{index + 1}");
}
