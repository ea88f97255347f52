using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace PlainPlans.Drawing.Pixels;

/// <summary>Lays one ink over pixels, as thickly as the coverage says, eight pixels at a time.</summary>
/// <remarks>
/// Whole numbers only: a machine without vectors of this width runs the same sums in smaller pieces and gets the same
/// pixels. A pixel is red, green, blue and 255, from its lowest byte.
/// </remarks>
internal readonly ref struct Blending
{
    private readonly int _alpha;
    private readonly bool _isEvenOdd;
    private readonly Vector256<uint> _solid;
    private readonly Vector256<ushort> _ink;

    /// <summary>Mixes the ink. <paramref name="opacity"/> is 0 to 255.</summary>
    public Blending(Ink ink, int opacity, FillRule rule)
    {
        _alpha = opacity;
        _isEvenOdd = rule == FillRule.EvenOdd;
        _solid = Vector256.Create(PixelOf(ink));
        _ink = Vector256.WidenLower(_solid.AsByte());
    }

    public static uint PixelOf(Ink ink) => (uint)(ink.Red | (ink.Green << 8) | (ink.Blue << 16)) | 0xFF000000;

    /// <summary>Lays pixels over others, as thickly as the mask says: white where they cover, nothing where they do not.</summary>
    /// <param name="over">What is laid over.</param>
    /// <param name="mask">As many pixels, whole eights.</param>
    /// <param name="pixels">Takes the mixture.</param>
    public static void Lay(ReadOnlySpan<uint> over, ReadOnlySpan<uint> mask, Span<uint> pixels)
    {
        for (var i = 0; i < mask.Length; i += Vector256<uint>.Count)
        {
            var (low, high) = Vector256.Widen(Vector256.Create<uint>(pixels[i..]).AsByte());
            var (lowOver, highOver) = Vector256.Widen(Vector256.Create(over[i..]).AsByte());
            var (lowMask, highMask) = Vector256.Widen(Vector256.Create(mask[i..]).AsByte());
            Vector256.Narrow(Mixed(low, lowOver, lowMask), Mixed(high, highOver, highMask)).AsUInt32().CopyTo(pixels[i..]);
        }
    }

    /// <summary>Paints one row and clears what the coverage held of it.</summary>
    /// <param name="cells">The row's cells.</param>
    /// <param name="touched">A bit for each block of cells.</param>
    /// <param name="pixels">The row's pixels, from the first cell on; as many as there are cells.</param>
    public void PaintRow(Span<int> cells, Span<ulong> touched, Span<uint> pixels)
    {
        ref var cell = ref MemoryMarshal.GetReference(cells);
        ref var pixel = ref MemoryMarshal.GetReference(pixels[..cells.Length]);
        var (carry, done) = (0, 0);
        for (var word = 0; word < touched.Length; word++)
        {
            var bits = touched[word];
            touched[word] = 0;
            while (bits != 0)
            {
                var start = (word * 64 + BitOperations.TrailingZeroCount(bits)) * Coverage.Block;
                bits &= bits - 1;
                if (start > done && carry != 0) PaintSpan(ref Unsafe.Add(ref pixel, done), start - done, carry);
                for (done = start; done < start + Coverage.Block; done += Vector256<int>.Count)
                {
                    ref var eight = ref Unsafe.Add(ref cell, done);
                    var sum = RunningSum(Vector256.LoadUnsafe(ref eight)) + Vector256.Create(carry);
                    Vector256<int>.Zero.StoreUnsafe(ref eight);
                    carry = sum.GetElement(Vector256<int>.Count - 1);
                    PaintEight(ref Unsafe.Add(ref pixel, done), Thickness(sum));
                }
            }
        }

        if (carry != 0) PaintSpan(ref Unsafe.Add(ref pixel, done), cells.Length - done, carry);
    }

    private void PaintSpan(ref uint pixel, int count, int sum)
    {
        var thickness = Thickness(Vector256.Create(sum));
        for (var i = 0; i < count; i += Vector256<uint>.Count) PaintEight(ref Unsafe.Add(ref pixel, i), thickness);
    }

    // What is inside any number of times, whichever way round, is inside: the non-zero rule. By the even-odd rule the
    // sum climbs to one and falls back to nothing, over and over.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector256<int> Thickness(Vector256<int> sum)
    {
        var full = Vector256.Create(Coverage.Full);
        var covered = Vector256.Abs(sum);
        covered = _isEvenOdd
            ? full - Vector256.Abs((covered & Vector256.Create(2 * Coverage.Full - 1)) - full)
            : Vector256.Min(covered, full);
        return (covered * _alpha + Vector256.Create(Coverage.Full / 2)) >>> Coverage.FullBits;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> RunningSum(Vector256<int> values)
    {
        // An index past the end gives zero.
        values += Vector256.Shuffle(values, Vector256.Create(8, 0, 1, 2, 3, 4, 5, 6));
        values += Vector256.Shuffle(values, Vector256.Create(8, 8, 0, 1, 2, 3, 4, 5));
        return values + Vector256.Shuffle(values, Vector256.Create(8, 8, 8, 8, 0, 1, 2, 3));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void PaintEight(ref uint pixel, Vector256<int> thickness)
    {
        if (thickness == Vector256<int>.Zero) return;
        if (thickness == Vector256.Create(255))
        {
            _solid.StoreUnsafe(ref pixel);
            return;
        }

        var (low, high) = Vector256.Widen(Vector256.LoadUnsafe(ref pixel).AsByte());
        var (lowThickness, highThickness) = Vector256.Widen((thickness * 0x01010101).AsByte());
        var mixed = Vector256.Narrow(Mixed(low, _ink, lowThickness), Mixed(high, _ink, highThickness));
        mixed.AsUInt32().StoreUnsafe(ref pixel);
    }

    // (under * (255 - t) + over * t) / 255, rounded to the nearest: exact for all bytes (Blinn 1995).
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ushort> Mixed(Vector256<ushort> under, Vector256<ushort> over, Vector256<ushort> thickness)
    {
        var sum = under * (Vector256.Create((ushort)255) - thickness) + over * thickness + Vector256.Create((ushort)128);
        return (sum + (sum >>> 8)) >>> 8;
    }
}
