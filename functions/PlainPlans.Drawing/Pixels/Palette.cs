using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace PlainPlans.Drawing.Pixels;

/// <summary>
/// At most 256 colours for a picture of flat colours. Each ink, and each colour that fills eight pixels in a row, keeps
/// its exact value; the many steps of soft edges share what room is left, the commonest first.
/// </summary>
internal sealed class Palette : IDisposable
{
    private const int MaxColours = 256;

    // More than this is no picture of flat colours. One more row of new colours still leaves half the slots free.
    private const int MaxSteps = 16_384;
    private const int SlotBits = 16;
    private const int Slots = 1 << SlotBits;

    // Steps of an edge nearer than this (sum over red, green, blue) to a colour that is kept need none of their own.
    private const int Near = 14;
    private const int Flat = 1 << 24;
    private const int Group = 8;

    private readonly uint[] _keys = ArrayPool<uint>.Shared.Rent(Slots);
    private readonly int[] _counts = ArrayPool<int>.Shared.Rent(Slots);
    private readonly byte[] _indices = ArrayPool<byte>.Shared.Rent(Slots);
    private readonly List<int> _used = [];
    private readonly List<uint> _colours = [];

    private Palette()
    {
        _keys.AsSpan(0, Slots).Clear();
        _counts.AsSpan(0, Slots).Clear();
    }

    /// <summary>The palette, or null when the plain colours do not fit.</summary>
    public static Palette? Of(PixelSurface surface, IEnumerable<Ink> inks)
    {
        var palette = new Palette();
        if (palette.Count(surface) && palette.Choose(inks)) return palette;

        palette.Dispose();
        return null;
    }

    public void Dispose()
    {
        ArrayPool<uint>.Shared.Return(_keys);
        ArrayPool<int>.Shared.Return(_counts);
        ArrayPool<byte>.Shared.Return(_indices);
    }

    /// <summary>Red, green and blue of each colour.</summary>
    public byte[] Bytes() => [.. _colours.SelectMany(colour => new[] { (byte)colour, (byte)(colour >> 8), (byte)(colour >> 16) })];

    /// <summary>Writes a zero and the indices of a row, row by row.</summary>
    public void WriteIndices(PixelSurface surface, Span<byte> rows)
    {
        var width = surface.Width;
        var above = ReadOnlySpan<uint>.Empty;
        for (var y = 0; y < surface.Height; y++)
        {
            var pixels = surface.Row(y);
            var start = y * (width + 1) + 1;
            rows[start - 1] = 0;
            var (last, index) = (0u, (byte)0);
            for (var x = 0; x < width; x += Group)
            {
                var count = Math.Min(Group, width - x);
                if (IsAsAbove(pixels, above, x))
                {
                    rows.Slice(start + x - (width + 1), count).CopyTo(rows[(start + x)..]);
                    continue;
                }

                for (var i = x; i < x + count; i++)
                {
                    if (pixels[i] != last) (last, index) = (pixels[i], _indices[Slot(pixels[i])]);
                    rows[start + i] = index;
                }
            }

            above = pixels;
        }
    }

    private bool Count(PixelSurface surface)
    {
        var above = ReadOnlySpan<uint>.Empty;
        for (var y = 0; y < surface.Height; y++)
        {
            var pixels = surface.Row(y);
            for (var x = 0; x < pixels.Length; x += Group)
            {
                if (IsAsAbove(pixels, above, x)) continue;
                var group = pixels.Slice(x, Math.Min(Group, pixels.Length - x));
                if (group.Length == Group && !group.ContainsAnyExcept(group[0]))
                {
                    Add(group[0], Flat);
                    continue;
                }

                foreach (var pixel in group) Add(pixel, 1);
            }

            if (_used.Count > MaxSteps) return false;
            above = pixels;
        }

        return true;
    }

    // A group that repeats the one above it holds no new colour, and is not counted: edges that run down are as
    // common as edges that run along.
    private static bool IsAsAbove(ReadOnlySpan<uint> pixels, ReadOnlySpan<uint> above, int x) =>
        !above.IsEmpty && x + Group <= pixels.Length &&
        Vector256.Create(pixels[x..]) == Vector256.Create(above[x..]);

    private void Add(uint pixel, int count)
    {
        var slot = Slot(pixel);
        if (_keys[slot] == 0)
        {
            _keys[slot] = pixel;
            _used.Add(slot);
        }

        if (_counts[slot] < int.MaxValue - count) _counts[slot] += count;
    }

    // Pixels are never zero: their highest byte is 255.
    private int Slot(uint pixel)
    {
        var slot = (int)((pixel * 2654435761u) >> (32 - SlotBits));
        while (_keys[slot] != 0 && _keys[slot] != pixel) slot = (slot + 1) & (Slots - 1);
        return slot;
    }

    private bool Choose(IEnumerable<Ink> inks)
    {
        foreach (var ink in inks)
        {
            var slot = Slot(Blending.PixelOf(ink));
            if (_keys[slot] != 0) _counts[slot] = int.MaxValue;
        }

        SortByUse();
        if (_used.Count(slot => _counts[slot] >= Flat) > MaxColours) return false;

        var (red, green, blue) = (NoColours(), NoColours(), NoColours());
        foreach (var slot in _used)
        {
            var colour = _keys[slot];
            short r = (byte)colour, g = (byte)(colour >> 8), b = (byte)(colour >> 16);
            var isFlat = _counts[slot] >= Flat;
            var (nearest, distance) = isFlat ? (0, int.MaxValue) : Nearest(red, green, blue, r, g, b);
            if (isFlat || (_colours.Count < MaxColours && distance > Near))
            {
                nearest = _colours.Count;
                (red[nearest], green[nearest], blue[nearest]) = (r, g, b);
                _colours.Add(colour);
            }

            _indices[slot] = (byte)nearest;
        }

        return true;
    }

    // The commonest first; among equals by colour, so that the order never depends on the sorting. As plain numbers,
    // because thousands of steps are sorted several times faster so.
    private void SortByUse()
    {
        var order = ArrayPool<ulong>.Shared.Rent(_used.Count);
        for (var i = 0; i < _used.Count; i++) order[i] = (ulong)(int.MaxValue - _counts[_used[i]]) << 32 | _keys[_used[i]];
        order.AsSpan(0, _used.Count).Sort(CollectionsMarshal.AsSpan(_used));
        ArrayPool<ulong>.Shared.Return(order);
    }

    // Values that are far from every colour.
    private static short[] NoColours()
    {
        var values = new short[MaxColours];
        Array.Fill(values, (short)(short.MaxValue / 4));
        return values;
    }

    private (int Index, int Distance) Nearest(short[] red, short[] green, short[] blue, short r, short g, short b)
    {
        var (best, bestAt) = (Vector256.Create(short.MaxValue), Vector256<short>.Zero);
        for (var i = 0; i < _colours.Count; i += Vector256<short>.Count)
        {
            var distance = Difference(red, i, r) + Difference(green, i, g) + Difference(blue, i, b);
            var isNearer = Vector256.LessThan(distance, best);
            best = Vector256.ConditionalSelect(isNearer, distance, best);
            bestAt = Vector256.ConditionalSelect(isNearer, Vector256.Create((short)i), bestAt);
        }

        var (index, least) = (0, int.MaxValue);
        for (var lane = 0; lane < Vector256<short>.Count; lane++)
        {
            var at = bestAt[lane] + lane;
            if (best[lane] < least || (best[lane] == least && at < index)) (least, index) = (best[lane], at);
        }

        return (index, least);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<short> Difference(short[] values, int from, short value) =>
        Vector256.Abs(Vector256.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(values), (nuint)from) - Vector256.Create(value));
}
