using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using PlainPlans.Drawing;
using PlainPlans.Tests.Drawing;

namespace PlainPlans.Tests;

/// <summary>
/// White paper on which drawings lie beside each other, each cut off at its edges, written as a PNG file in shades of grey.
/// The shades are 32, which the eye cannot tell from 256 here and which makes the files half as large.
/// </summary>
internal sealed class GreyPaper
{
    // Printed as wide as the text of an A4 page.
    private const double WidthMetres = .18;

    // Each row begins with the number of its filter: none.
    private readonly byte[] _rows;

    public GreyPaper(int width, int height)
    {
        (Width, Height) = (width, height);
        _rows = new byte[(width + 1) * height];
        _rows.AsSpan().Fill(byte.MaxValue);
        for (var y = 0; y < height; y++) _rows[y * (width + 1)] = 0;
    }

    public int Width { get; }

    public int Height { get; }

    /// <summary>Draws shapes on a sheet of white paper of their own and lays it at x and y.</summary>
    /// <param name="shapes">What to draw.</param>
    /// <param name="x">From the left, in pixels.</param>
    /// <param name="y">From the top, in pixels.</param>
    /// <param name="width">In pixels.</param>
    /// <param name="height">In pixels.</param>
    /// <param name="left">What lies at the left edge, in units of the shapes.</param>
    /// <param name="top">What lies at the top edge.</param>
    /// <param name="scale">Pixels for each unit.</param>
    public void Draw(IReadOnlyCollection<Shape> shapes, int x, int y, int width, int height, double left, double top, double scale)
    {
        using var surface = new PixelSurface(width, height, 1);
        foreach (var shape in new PlainPlans.Drawing.Drawing(width, height, [.. shapes]).PlacedAt(-left * scale, -top * scale, scale)) surface.Draw(shape);
        for (var row = 0; row < height; row++)
        {
            var pixels = surface.Row(row);
            var first = (y + row) * (Width + 1) + 1 + x;
            for (var i = 0; i < width; i++) _rows[first + i] = Grey(pixels[i]);
        }
    }

    public byte[] ToPng()
    {
        using var file = new MemoryStream();
        file.Write([137, 80, 78, 71, 13, 10, 26, 10]);
        var density = (int)(Width / WidthMetres);
        Write(file, "IHDR", [.. BigEndian(Width), .. BigEndian(Height), 8, 0, 0, 0, 0]);
        Write(file, "pHYs", [.. BigEndian(density), .. BigEndian(density), 1]);
        Write(file, "IDAT", Compressed());
        Write(file, "IEND", []);
        return file.ToArray();
    }

    // The luma of ITU-R BT.601, of 0 to 255, in 32 steps: black is 0 and white 255.
    private static byte Grey(uint pixel)
    {
        var luma = 0.299 * (pixel & 255) + 0.587 * (pixel >> 8 & 255) + 0.114 * (pixel >> 16 & 255);
        return (byte)Math.Round(Math.Round(luma * 31 / 255) * 255 / 31);
    }

    private byte[] Compressed()
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true)) zlib.Write(_rows);
        return packed.ToArray();
    }

    private static void Write(MemoryStream file, string name, byte[] data)
    {
        byte[] chunk = [.. Encoding.ASCII.GetBytes(name), .. data];
        file.Write(BigEndian(data.Length));
        file.Write(chunk);
        file.Write(BigEndian((int)PngPicture.Crc(chunk)));
    }

    private static byte[] BigEndian(int number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, number);
        return bytes;
    }
}
