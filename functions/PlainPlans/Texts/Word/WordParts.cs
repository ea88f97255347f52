using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using PlainPlans.Writers.Word;

namespace PlainPlans.Texts.Word;

/// <summary>
/// The parts of a Word file, unpacked and counted: a small file can unpack to more than a machine holds, and what it says
/// about its own size need not be true.
/// </summary>
internal sealed class WordParts
{
    /// <summary>Says what each part is.</summary>
    public const string ContentTypes = "[Content_Types].xml";

    private const long MostBytes = 128L * 1024 * 1024;
    private const int MostBytesOfXml = 24 * 1024 * 1024;
    private const int MostParts = 5000;
    private const int MostLevels = 500; // Word itself opens no table in a table beyond a few dozen

    private static readonly XNamespace Packed = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";

    private readonly List<string> _names = [];
    private readonly Dictionary<string, byte[]> _parts = new(StringComparer.OrdinalIgnoreCase); // as the format compares names

    /// <summary>Unpacks a file.</summary>
    /// <exception cref="InvalidDataException">It is no zip, or broken.</exception>
    /// <exception cref="WordFileTooLargeException">It is too large once unpacked.</exception>
    public static WordParts Unpack(ReadOnlyMemory<byte> file)
    {
        var parts = new WordParts();
        using var zip = new ZipArchive(new MemoryStream(file.ToArray(), writable: false), ZipArchiveMode.Read);
        if (zip.Entries.Count > MostParts) throw new WordFileTooLargeException();
        var left = MostBytes;
        foreach (var entry in zip.Entries.Where(entry => !entry.FullName.EndsWith('/')))
        {
            using var packed = entry.Open();
            var bytes = Read(packed, left);
            left -= bytes.Length;
            if (!parts._parts.TryAdd(entry.FullName, bytes)) throw new InvalidDataException("Two parts have one name.");
            parts._names.Add(entry.FullName);
        }

        return parts;
    }

    /// <summary>The part that a relationship leads to, or null.</summary>
    /// <param name="from">The part it belongs to; empty for the whole file.</param>
    /// <param name="type">The end of its type: <c>/comments</c>.</param>
    public string? Related(string from, string type) => AllRelated(from, type).FirstOrDefault();

    /// <summary>Every part that relationships of a type lead to, in their order.</summary>
    public IEnumerable<string> AllRelated(string from, string type) => Relationships(from) is not { } relationships
        ? []
        : relationships.Root!.Elements(Packed + "Relationship")
            .Where(each => ((string?)each.Attribute("Type"))?.EndsWith(type, StringComparison.Ordinal) == true && (string?)each.Attribute("TargetMode") != "External")
            .Select(each => Resolve(from, (string?)each.Attribute("Target") ?? ""))
            .Where(_parts.ContainsKey);

    /// <summary>A part as XML, read anew each time.</summary>
    /// <exception cref="XmlException">It is not.</exception>
    public XDocument Xml(string name)
    {
        if (!_parts.TryGetValue(name, out var bytes)) throw new InvalidDataException("A part is missing.");
        if (bytes.Length > MostBytesOfXml) throw new WordFileTooLargeException();
        RefuseDepth(bytes);
        using var reader = Reader(bytes);
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
    }

    // A tree that deep takes seconds to write: the names in each element are looked up on the whole way to the root.
    private static void RefuseDepth(byte[] xml)
    {
        using var reader = Reader(xml);
        while (reader.Read())
        {
            if (reader.Depth > MostLevels) throw new InvalidDataException("It is too deep.");
        }
    }

    private static XmlReader Reader(byte[] xml) => XmlReader.Create(new MemoryStream(xml), new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });

    /// <summary>The file with some parts written anew or added, all others as they were. The same parts give the same bytes.</summary>
    public byte[] Pack(IReadOnlyDictionary<string, XDocument> changed)
    {
        var package = new FixedPackage();
        foreach (var name in _names.Concat(changed.Keys.Where(name => !_parts.ContainsKey(name))))
            package.Add(name, PackedPart.Deflate(changed.TryGetValue(name, out var xml) ? Bytes(xml) : _parts[name]));
        return package.ToBytes();
    }

    /// <summary>Gives a part a relationship to a new part beside it, and says what that is.</summary>
    /// <param name="from">The part it belongs to.</param>
    /// <param name="name">The usual name of the new part, without its folder.</param>
    /// <param name="type">The type of the relationship.</param>
    /// <param name="contentType">What the new part is.</param>
    /// <param name="changed">Takes what changes on the way.</param>
    /// <returns>The name of the new part.</returns>
    public string Relate(string from, string name, string type, string contentType, Dictionary<string, XDocument> changed)
    {
        var folder = from[..(from.LastIndexOf('/') + 1)];
        for (var number = 2; _parts.ContainsKey(folder + name); number++)
            name = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Path.GetFileNameWithoutExtension(name)}{number}{Path.GetExtension(name)}");
        var relationships = Relationships(from) ?? new(new XElement(Packed + "Relationships"));
        var ids = relationships.Root!.Elements().Select(each => (string?)each.Attribute("Id")).ToHashSet(StringComparer.Ordinal);
        var id = "rPlainPlans";
        while (ids.Contains(id)) id += "1";
        relationships.Root.Add(new XElement(Packed + "Relationship", new XAttribute("Id", id), new XAttribute("Type", type), new XAttribute("Target", name)));
        changed[RelationshipsOf(from)] = relationships;

        var types = Xml(ContentTypes);
        types.Root!.Add(new XElement(Types + "Override", new XAttribute("PartName", "/" + folder + name), new XAttribute("ContentType", contentType)));
        changed[_names.First(part => part.Equals(ContentTypes, StringComparison.OrdinalIgnoreCase))] = types;
        return folder + name;
    }

    private static byte[] Read(Stream packed, long most)
    {
        var buffer = new byte[81920];
        using var bytes = new MemoryStream();
        while (packed.Read(buffer) is > 0 and var count)
        {
            if (bytes.Length + count > most) throw new WordFileTooLargeException();
            bytes.Write(buffer, 0, count);
        }

        return bytes.ToArray();
    }

    private XDocument? Relationships(string from) => _parts.ContainsKey(RelationshipsOf(from)) ? Xml(RelationshipsOf(from)) : null;

    private static string RelationshipsOf(string part)
    {
        var folder = part[..(part.LastIndexOf('/') + 1)];
        return $"{folder}_rels/{part[folder.Length..]}.rels";
    }

    private static string Resolve(string from, string target)
    {
        List<string> steps = target.StartsWith('/') ? [] : [.. from.Split('/')[..^1]];
        foreach (var step in target.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step == "..")
            {
                if (steps.Count > 0) steps.RemoveAt(steps.Count - 1);
            }
            else if (step != ".")
            {
                steps.Add(step);
            }
        }

        return string.Join('/', steps);
    }

    private static byte[] Bytes(XDocument xml)
    {
        xml.Declaration = new("1.0", "UTF-8", "yes");
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, new() { Encoding = new UTF8Encoding(false), NewLineHandling = NewLineHandling.Entitize })) xml.Save(writer);
        return bytes.ToArray();
    }
}

/// <summary>A Word file is larger, once unpacked, than anybody's letter.</summary>
internal sealed class WordFileTooLargeException : Exception;
