using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace PlainPlans.Tests.Drawing;

/// <summary>Reads the PNG files that the project writes: eight bits, not interlaced, no filter; 256 colours or full colour.</summary>
internal sealed class PngPicture
{
    private readonly byte[] _palette;
    private readonly byte[] _rows;

    private PngPicture(Dictionary<string, byte[]> chunks)
    {
        var header = chunks["IHDR"];
        Width = BinaryPrimitives.ReadInt32BigEndian(header);
        Height = BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(4));
        Assert.Equal(8, header[8]);
        Assert.Equal([0, 0, 0], header[10..]);
        ColourType = header[9];
        PixelsPerMetre = BinaryPrimitives.ReadInt32BigEndian(chunks["pHYs"]);
        Assert.Equal(PixelsPerMetre, BinaryPrimitives.ReadInt32BigEndian(chunks["pHYs"].AsSpan(4)));
        Assert.Equal(1, chunks["pHYs"][8]);
        _palette = chunks.GetValueOrDefault("PLTE", []);
        _rows = Inflated(chunks["IDAT"]);
        Assert.Equal(Height * (1 + Width * (ColourType == 3 ? 1 : 3)), _rows.Length);
    }

    public int Width { get; }

    public int Height { get; }

    public int ColourType { get; }

    public int PixelsPerMetre { get; }

    public static PngPicture Read(byte[] file)
    {
        Assert.Equal([137, 80, 78, 71, 13, 10, 26, 10], file[..8]);
        var chunks = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        for (var i = 8; i < file.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(i));
            var sum = BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(i + 8 + length));
            Assert.Equal(Crc(file.AsSpan(i + 4, 4 + length)), sum);
            chunks.Add(Encoding.ASCII.GetString(file, i + 4, 4), file[(i + 8)..(i + 8 + length)]);
            i += 12 + length;
        }

        Assert.Equal("IEND", chunks.Keys.Last());
        return new(chunks);
    }

    public (int Red, int Green, int Blue) At(int x, int y)
    {
        var samples = ColourType == 3 ? 1 : 3;
        var row = y * (1 + Width * samples);
        Assert.Equal(0, _rows[row]);
        var at = row + 1 + x * samples;
        if (ColourType == 2) return (_rows[at], _rows[at + 1], _rows[at + 2]);
        var colour = _rows[at] * 3;
        return (_palette[colour], _palette[colour + 1], _palette[colour + 2]);
    }

    /// <summary>Size, resolution, palette and every pixel.</summary>
    public byte[] Everything() => [.. Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Width} {Height} {PixelsPerMetre} ")), .. _palette, .. _rows];

    private static byte[] Inflated(byte[] data)
    {
        using var zlib = new ZLibStream(new MemoryStream(data), CompressionMode.Decompress);
        using var rows = new MemoryStream();
        zlib.CopyTo(rows);
        return rows.ToArray();
    }

    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var sum = uint.MaxValue;
        foreach (var value in bytes)
        {
            sum ^= value;
            for (var bit = 0; bit < 8; bit++) sum = (sum & 1) != 0 ? 0xEDB88320 ^ (sum >> 1) : sum >> 1;
        }

        return ~sum;
    }
}
