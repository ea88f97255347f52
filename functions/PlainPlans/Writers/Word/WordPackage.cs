using System.Xml;

namespace PlainPlans.Writers.Word;

/// <summary>
/// The parts of a Word file with their types and the relationships between them (ECMA-376 part 2). Names and ids are
/// given by what a part is, so that they are the same each time.
/// </summary>
internal sealed class WordPackage
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/";
    private const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string Folder = "word/";
    private const string Main = Folder + "document.xml";
    private const string Core = "docProps/core.xml";

    private static readonly PackedPart RootRelationships = Relationships(
    [
        new("rIdDocument", Office + "officeDocument", Main, IsOutside: false),
        new("rIdCore", Package + "relationships/metadata/core-properties", Core, IsOutside: false),
    ]);

    private readonly List<(string Name, string Type)> _types = [];
    private readonly List<(string Name, PackedPart Part)> _parts = [];
    private readonly List<Relationship> _relationships = [];

    /// <summary>Adds the body of the document.</summary>
    public void AddMain(PackedPart part) => AddTyped(Main, WordType + "document.main+xml", part);

    /// <summary>Adds title and language.</summary>
    public void AddCore(PackedPart part) => AddTyped(Core, "application/vnd.openxmlformats-package.core-properties+xml", part);

    /// <summary>Adds a part that the body refers to.</summary>
    /// <param name="id">The id of the relationship.</param>
    /// <param name="kind">What it is to the body: "styles", "header".</param>
    /// <param name="path">Its path below <c>word/</c>.</param>
    /// <param name="part">Its bytes.</param>
    public void Add(string id, string kind, string path, PackedPart part)
    {
        AddTyped(Folder + path, $"{WordType}{kind}+xml", part);
        _relationships.Add(new(id, Office + kind, path, IsOutside: false));
    }

    /// <summary>Adds a picture. Its name ends in .png or .svg.</summary>
    public void AddPicture(string id, string path, ReadOnlyMemory<byte> bytes)
    {
        _parts.Add((Folder + path, path.EndsWith(".png", StringComparison.Ordinal) ? PackedPart.Store(bytes) : PackedPart.Deflate(bytes)));
        _relationships.Add(new(id, Office + "image", path, IsOutside: false));
    }

    /// <summary>Adds an address outside the file.</summary>
    public void AddLink(string id, string address) => _relationships.Add(new(id, Office + "hyperlink", address, IsOutside: true));

    /// <summary>The file. The list of types comes first, as the standard advises.</summary>
    public byte[] ToBytes()
    {
        var file = new FixedPackage();
        file.Add("[Content_Types].xml", PackedPart.Xml(WriteTypes));
        file.Add("_rels/.rels", RootRelationships);
        foreach (var (name, part) in _parts) file.Add(name, part);
        file.Add(Folder + "_rels/document.xml.rels", Relationships(_relationships));
        return file.ToBytes();
    }

    private void AddTyped(string name, string type, PackedPart part)
    {
        _types.Add((name, type));
        _parts.Add((name, part));
    }

    private void WriteTypes(XmlWriter xml)
    {
        const string Namespace = Package + "content-types";
        xml.WriteStartElement("Types", Namespace);
        Default("rels", "application/vnd.openxmlformats-package.relationships+xml");
        Default("xml", "application/xml");
        Default("png", "image/png");
        Default("svg", "image/svg+xml");
        foreach (var (name, type) in _types)
        {
            xml.WriteStartElement("Override", Namespace);
            xml.WriteAttributeString("PartName", "/" + name);
            xml.WriteAttributeString("ContentType", type);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();

        void Default(string ending, string type)
        {
            xml.WriteStartElement("Default", Namespace);
            xml.WriteAttributeString("Extension", ending);
            xml.WriteAttributeString("ContentType", type);
            xml.WriteEndElement();
        }
    }

    private static PackedPart Relationships(IReadOnlyList<Relationship> relationships) => PackedPart.Xml(xml =>
    {
        const string Namespace = Package + "relationships";
        xml.WriteStartElement("Relationships", Namespace);
        foreach (var relationship in relationships)
        {
            xml.WriteStartElement("Relationship", Namespace);
            xml.WriteAttributeString("Id", relationship.Id);
            xml.WriteAttributeString("Type", relationship.Type);
            xml.WriteAttributeString("Target", relationship.Target);
            if (relationship.IsOutside) xml.WriteAttributeString("TargetMode", "External");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    });

    private sealed record Relationship(string Id, string Type, string Target, bool IsOutside);
}
