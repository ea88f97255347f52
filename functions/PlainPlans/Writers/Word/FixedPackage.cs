using System.Buffers.Binary;
using System.Text;

namespace PlainPlans.Writers.Word;

/// <summary>
/// A zip file that is the same for the same parts: parts in the order added, the earliest date a zip can hold, no
/// marks of the system it was made on. The packages of the framework write the time, the platform and random names.
/// </summary>
/// <remarks>The layout is PKWARE's APPNOTE 6.3.3, sections 4.3.7, 4.3.12 and 4.3.16, without the optional fields.</remarks>
internal sealed class FixedPackage
{
    private const uint LocalHeader = 0x04034B50;
    private const uint DirectoryEntry = 0x02014B50;
    private const uint DirectoryEnd = 0x06054B50;
    private const int LocalHeaderSize = 30;
    private const int DirectoryEntrySize = 46;
    private const int DirectoryEndSize = 22;
    private const ushort Version = 20;
    private const ushort NamesInUtf8 = 1 << 11;
    private const ushort FirstOfJanuary1980 = (1 << 5) | 1;

    private readonly List<(byte[] Name, PackedPart Part)> _parts = [];

    /// <summary>Adds a part.</summary>
    /// <param name="name">Its path in the package, without a slash at the start.</param>
    /// <param name="part">Its bytes.</param>
    public void Add(string name, PackedPart part) => _parts.Add((Encoding.UTF8.GetBytes(name), part));

    /// <summary>The file.</summary>
    public byte[] ToBytes()
    {
        var file = new byte[_parts.Sum(part => LocalHeaderSize + DirectoryEntrySize + 2 * part.Name.Length + part.Part.Data.Length) + DirectoryEndSize];
        var starts = new uint[_parts.Count];
        var position = 0;
        for (var i = 0; i < _parts.Count; i++)
        {
            starts[i] = (uint)position;
            WriteLocal(file, ref position, _parts[i].Name, _parts[i].Part);
        }

        var directory = (uint)position;
        for (var i = 0; i < _parts.Count; i++) WriteDirectory(file, ref position, _parts[i].Name, _parts[i].Part, starts[i]);
        WriteEnd(file.AsSpan(position), directory, (uint)position - directory);
        return file;
    }

    private static void WriteLocal(byte[] file, ref int position, byte[] name, PackedPart part)
    {
        var header = file.AsSpan(position, LocalHeaderSize);
        BinaryPrimitives.WriteUInt32LittleEndian(header, LocalHeader);
        WriteFacts(header[4..], name, part);
        position += LocalHeaderSize;
        name.CopyTo(file, position);
        position += name.Length;
        part.Data.CopyTo(file.AsMemory(position));
        position += part.Data.Length;
    }

    private static void WriteDirectory(byte[] file, ref int position, byte[] name, PackedPart part, uint start)
    {
        var entry = file.AsSpan(position, DirectoryEntrySize);
        BinaryPrimitives.WriteUInt32LittleEndian(entry, DirectoryEntry);
        BinaryPrimitives.WriteUInt16LittleEndian(entry[4..], Version);
        WriteFacts(entry[6..], name, part);
        BinaryPrimitives.WriteUInt32LittleEndian(entry[42..], start);
        position += DirectoryEntrySize;
        name.CopyTo(file, position);
        position += name.Length;
    }

    // The 26 bytes that a part's local header and its entry in the directory have in common.
    private static void WriteFacts(Span<byte> facts, byte[] name, PackedPart part)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(facts, Version);
        BinaryPrimitives.WriteUInt16LittleEndian(facts[2..], NamesInUtf8);
        BinaryPrimitives.WriteUInt16LittleEndian(facts[4..], part.Method);
        BinaryPrimitives.WriteUInt16LittleEndian(facts[8..], FirstOfJanuary1980);
        BinaryPrimitives.WriteUInt32LittleEndian(facts[10..], part.Crc);
        BinaryPrimitives.WriteUInt32LittleEndian(facts[14..], (uint)part.Data.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(facts[18..], (uint)part.Size);
        BinaryPrimitives.WriteUInt16LittleEndian(facts[22..], (ushort)name.Length);
    }

    private void WriteEnd(Span<byte> end, uint directory, uint size)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(end, DirectoryEnd);
        BinaryPrimitives.WriteUInt16LittleEndian(end[8..], (ushort)_parts.Count);
        BinaryPrimitives.WriteUInt16LittleEndian(end[10..], (ushort)_parts.Count);
        BinaryPrimitives.WriteUInt32LittleEndian(end[12..], size);
        BinaryPrimitives.WriteUInt32LittleEndian(end[16..], directory);
    }
}
