using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace PlainPlans.Tests.Drawing;

/// <summary>Reads the PNG files that the project writes: eight bits, not interlaced, no filter; grey, 256 colours or full colour.</summary>
internal sealed class PngPicture
{
    private readonly byte[] _palette;
    private readonly byte[] _data;
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
        _data = chunks["IDAT"];
        _rows = Inflated(_data);
        Assert.Equal(Height * (1 + Width * Samples), _rows.Length);
    }

    public int Width { get; }

    public int Height { get; }

    public int ColourType { get; }

    public int PixelsPerMetre { get; }

    private int Samples => ColourType == 2 ? 3 : 1;

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
        var row = y * (1 + Width * Samples);
        Assert.Equal(0, _rows[row]);
        var at = row + 1 + x * Samples;
        if (ColourType == 0) return (_rows[at], _rows[at], _rows[at]);
        if (ColourType == 2) return (_rows[at], _rows[at + 1], _rows[at + 2]);
        var colour = _rows[at] * 3;
        return (_palette[colour], _palette[colour + 1], _palette[colour + 2]);
    }

    /// <summary>How far the pixels of two pictures lie apart, of 0 to 255: on average, and the farthest. Infinite where size or resolution differ.</summary>
    public (double Mean, double Most) DifferenceTo(PngPicture other)
    {
        if ((Width, Height, PixelsPerMetre) != (other.Width, other.Height, other.PixelsPerMetre)) return (double.PositiveInfinity, double.PositiveInfinity);
        var (sum, most) = (0L, 0);
        for (var y = 0; y < Height; y++)
        {
            for (var x = 0; x < Width; x++)
            {
                var ((red, green, blue), (otherRed, otherGreen, otherBlue)) = (At(x, y), other.At(x, y));
                var (r, g, b) = (Math.Abs(red - otherRed), Math.Abs(green - otherGreen), Math.Abs(blue - otherBlue));
                sum += r + g + b;
                most = Math.Max(most, Math.Max(r, Math.Max(g, b)));
            }
        }

        return (sum / (3.0 * Width * Height), most);
    }

    /// <summary>Whether the rows are packed as zlib packs them at a level.</summary>
    public bool IsPackedAt(int level)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, new ZLibCompressionOptions { CompressionLevel = level }, leaveOpen: true)) zlib.Write(_rows);
        return packed.ToArray().AsSpan().SequenceEqual(_data);
    }

    private static byte[] Inflated(byte[] data)
    {
        using var zlib = new ZLibStream(new MemoryStream(data), CompressionMode.Decompress);
        using var rows = new MemoryStream();
        zlib.CopyTo(rows);
        return rows.ToArray();
    }

    public static uint Crc(ReadOnlySpan<byte> bytes)
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
