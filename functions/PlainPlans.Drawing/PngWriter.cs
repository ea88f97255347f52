using System.Buffers.Binary;
using System.Buffers;
using System.IO.Compression;
using PlainPlans.Drawing.Pixels;

namespace PlainPlans.Drawing;

/// <summary>Writes a drawing as a PNG file, on white paper.</summary>
public static class PngWriter
{
    // Flat colours repeat from row to row and along it. Level 2 finds nearly all of that in a quarter of level 6's time,
    // and no filter beats it. Level 1 of zlib-ng is no faster and a third larger.
    private const int Level = 2;
    private const byte Indexed = 3;
    private const byte TrueColour = 2;
    private static readonly byte[] Signature = [137, 80, 78, 71, 13, 10, 26, 10];

    /// <summary>Writes the drawing as PNG.</summary>
    /// <param name="drawing">What to write.</param>
    /// <param name="widthPixels">How many pixels wide, 1 to <see cref="PixelSurface.MaxSide"/>. The height follows from the drawing.</param>
    /// <param name="widthMillimetres">How wide it is when printed. The file states the pixels per metre that follow.</param>
    /// <returns>
    /// The file: 256 colours if every plain colour is among them (then some steps of soft edges take the nearest), or
    /// full colour. The pixels are the same everywhere; the bytes are, for the same version of .NET.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">A measure is not a number in its range, or the height is not.</exception>
    public static byte[] Write(Drawing drawing, int widthPixels, double widthMillimetres)
    {
        ArgumentNullException.ThrowIfNull(drawing);
        ArgumentOutOfRangeException.ThrowIfNotEqual(double.IsFinite(widthMillimetres) && widthMillimetres > 0, true, nameof(widthMillimetres));
        using var surface = Painted(drawing, widthPixels);
        return Write(surface, InksOf(drawing), PixelsPerMetre(widthPixels, widthMillimetres));
    }

    private static PixelSurface Painted(Drawing drawing, int widthPixels)
    {
        var scale = widthPixels / drawing.Width;
        var height = Math.Round(drawing.Height * scale, MidpointRounding.AwayFromZero);
        if (!(height <= PixelSurface.MaxSide)) throw new ArgumentOutOfRangeException(nameof(drawing), "The drawing is too high for its width.");
        var surface = new PixelSurface(widthPixels, Math.Max(1, (int)height), scale);
        foreach (var shape in drawing.Shapes) surface.Draw(shape);
        return surface;
    }

    private static HashSet<Ink> InksOf(Drawing drawing)
    {
        var inks = new HashSet<Ink> { new(255, 255, 255) };
        foreach (var shape in drawing.AllShapes)
        {
            if (shape.Fill is { } fill) inks.Add(fill);
            if (shape.Stroke is { } stroke) inks.Add(stroke.Ink);
        }

        return inks;
    }

    private static int PixelsPerMetre(int pixels, double millimetres) =>
        (int)Math.Clamp(Math.Round(pixels * 1000 / millimetres, MidpointRounding.AwayFromZero), 1, int.MaxValue);

    private static byte[] Write(PixelSurface surface, HashSet<Ink> inks, int pixelsPerMetre)
    {
        using var palette = Palette.Of(surface, inks);
        var length = surface.Height * (surface.Width * (palette is null ? 3 : 1) + 1);
        var rows = ArrayPool<byte>.Shared.Rent(length);
        if (palette is null) WriteColours(surface, rows);
        else palette.WriteIndices(surface, rows);

        using var file = new MemoryStream(length / 16 + 1024);
        file.Write(Signature);
        WriteChunk(file, "IHDR"u8, Header(surface, palette is null ? TrueColour : Indexed));
        WriteChunk(file, "pHYs"u8, Density(pixelsPerMetre));
        if (palette is not null) WriteChunk(file, "PLTE"u8, palette.Bytes());
        WriteChunk(file, "IDAT"u8, Compressed(rows.AsSpan(0, length)));
        WriteChunk(file, "IEND"u8, []);
        ArrayPool<byte>.Shared.Return(rows);
        return file.ToArray();
    }

    // Each row begins with the number of its filter: none.
    private static void WriteColours(PixelSurface surface, byte[] rows)
    {
        var i = 0;
        for (var y = 0; y < surface.Height; y++)
        {
            rows[i++] = 0;
            foreach (var pixel in surface.Row(y))
            {
                rows[i++] = (byte)pixel;
                rows[i++] = (byte)(pixel >> 8);
                rows[i++] = (byte)(pixel >> 16);
            }
        }
    }

    private static byte[] Header(PixelSurface surface, byte colourType)
    {
        // Eight bits for each sample; the last three: the only compression, the only filter method, not interlaced.
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, surface.Width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), surface.Height);
        (header[8], header[9]) = (8, colourType);
        return header;
    }

    private static byte[] Density(int pixelsPerMetre)
    {
        var density = new byte[9];
        BinaryPrimitives.WriteInt32BigEndian(density, pixelsPerMetre);
        BinaryPrimitives.WriteInt32BigEndian(density.AsSpan(4), pixelsPerMetre);
        density[8] = 1;
        return density;
    }

    private static ReadOnlySpan<byte> Compressed(ReadOnlySpan<byte> rows)
    {
        var stream = new MemoryStream(rows.Length / 16 + 1024);
        using (var zlib = new ZLibStream(stream, new ZLibCompressionOptions { CompressionLevel = Level }, leaveOpen: true)) zlib.Write(rows);
        return stream.GetBuffer().AsSpan(0, (int)stream.Length);
    }

    private static void WriteChunk(MemoryStream file, ReadOnlySpan<byte> name, ReadOnlySpan<byte> data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        file.Write(name);
        file.Write(data);
        BinaryPrimitives.WriteUInt32BigEndian(number, Checksum.Of(name, data));
        file.Write(number);
    }
}
