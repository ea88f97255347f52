using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;

namespace PlainPlans.Writers.Word;

/// <summary>
/// A part of the package as it stands in the file, with its check sum. Made once and used again wherever a part is
/// the same in every document. Never changed.
/// </summary>
internal sealed class PackedPart
{
    private const ushort Stored = 0;
    private const ushort Deflated = 8;

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), CloseOutput = false };

    private PackedPart(ReadOnlyMemory<byte> data, ushort method, int size, uint crc)
    {
        Data = data;
        Method = method;
        Size = size;
        Crc = crc;
    }

    public ReadOnlyMemory<byte> Data { get; }

    public ushort Method { get; }

    /// <summary>Bytes once unpacked.</summary>
    public int Size { get; }

    public uint Crc { get; }

    /// <summary>Bytes that do not get smaller, such as a PNG.</summary>
    public static PackedPart Store(ReadOnlyMemory<byte> bytes) => new(bytes, Stored, bytes.Length, Crc32.Of(bytes.Span));

    /// <summary>Bytes that get smaller.</summary>
    public static PackedPart Deflate(ReadOnlyMemory<byte> bytes)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Optimal, leaveOpen: true)) deflate.Write(bytes.Span);
        return new(packed.GetBuffer().AsMemory(0, (int)packed.Length), Deflated, bytes.Length, Crc32.Of(bytes.Span));
    }

    /// <summary>XML from an element of the Open XML SDK.</summary>
    public static PackedPart Xml(OpenXmlElement root) => Xml(root.WriteTo);

    /// <summary>XML.</summary>
    public static PackedPart Xml(Action<XmlWriter> write)
    {
        using var text = new MemoryStream();
        using (var writer = XmlWriter.Create(text, Settings))
        {
            writer.WriteStartDocument(standalone: true);
            write(writer);
        }

        return Deflate(text.GetBuffer().AsMemory(0, (int)text.Length));
    }

    /// <summary>The check sum of zip and PNG: ISO 3309, polynomial EDB88320, eight bytes at a time.</summary>
    private static class Crc32
    {
        private const uint Polynomial = 0xEDB88320;
        private const int Lanes = 8;

        private static readonly uint[] Table = MakeTable();

        public static uint Of(ReadOnlySpan<byte> bytes)
        {
            var crc = uint.MaxValue;
            for (; bytes.Length >= Lanes; bytes = bytes[Lanes..])
            {
                var low = BinaryPrimitives.ReadUInt32LittleEndian(bytes) ^ crc;
                var high = BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]);
                crc = At(7, low) ^ At(6, low >> 8) ^ At(5, low >> 16) ^ At(4, low >> 24)
                    ^ At(3, high) ^ At(2, high >> 8) ^ At(1, high >> 16) ^ At(0, high >> 24);
            }

            foreach (var value in bytes) crc = At(0, crc ^ value) ^ (crc >> 8);
            return ~crc;
        }

        private static uint At(int lane, uint value) => Table[lane * 256 + (byte)value];

        private static uint[] MakeTable()
        {
            var table = new uint[Lanes * 256];
            for (uint i = 0; i < 256; i++)
            {
                var crc = i;
                for (var bit = 0; bit < 8; bit++) crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ Polynomial;
                table[i] = crc;
            }

            for (var i = 256; i < table.Length; i++) table[i] = (table[i - 256] >> 8) ^ table[(byte)table[i - 256]];
            return table;
        }
    }
}
