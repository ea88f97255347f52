using System.Buffers;
using System.Runtime.CompilerServices;

namespace PlainPlans.Drawing.Pixels;

/// <summary>
/// How much of each pixel of a band of rows lies inside contours, worked out from the signed areas left of their edges.
/// </summary>
/// <remarks>
/// <para>
/// Each edge adds, in every row it crosses, its signed height and the area beside it to the cells it touches; the
/// running sum along a row is then the coverage of each pixel (the method of Raph Levien's font-rs, 2016, with the
/// whole-number cells of FreeType and Anti-Grain Geometry). A bit for every block of 16 cells says where something was
/// added: between such blocks the sum is constant, so the painter skips them or fills them in one go (the idea of
/// Blend2D's shadow bitmap).
/// </para>
/// <para>
/// All sums are of whole numbers (positions in 1/256 pixel), so neither the order of edges, nor threads, nor the width
/// of the machine's registers can change a pixel. Cells lie close together, at the width of the shape and not of the
/// picture: small shapes stay in the nearest cache.
/// </para>
/// <para>
/// Known weakness: where two edges of one shape cross within a pixel, their areas add up instead of overlapping, so a
/// line drawn back along itself has a slightly harder edge.
/// </para>
/// </remarks>
internal sealed class Coverage : IDisposable
{
    /// <summary>The running sum of a pixel that is covered once.</summary>
    public const int Full = 1 << FullBits;

    /// <summary><see cref="Full"/> as a power of two: once for the height of an edge in 1/256, once for twice its mean x.</summary>
    public const int FullBits = 17;

    /// <summary>Cells in a block.</summary>
    public const int Block = 16;

    private const int Unit = 256;
    private const int CellBudget = 1 << 17;

    private readonly int[] _cells = ArrayPool<int>.Shared.Rent(CellBudget);
    private readonly ulong[] _touched = ArrayPool<ulong>.Shared.Rent(CellBudget / Block);
    private int _stride;
    private int _words;

    public Coverage()
    {
        Array.Clear(_cells);
        Array.Clear(_touched);
    }

    /// <summary>The first pixel of a row of cells; a multiple of a block.</summary>
    public int Left { get; private set; }

    /// <summary>The first row.</summary>
    public int Top { get; private set; }

    /// <summary>The row after the last.</summary>
    public int Bottom { get; private set; }

    /// <summary>The cells of a row. Whoever reads them leaves zeros behind.</summary>
    public Span<int> Cells(int row) => _cells.AsSpan((row - Top) * _stride, _stride);

    /// <summary>A bit for each block of a row. Whoever reads them leaves zeros behind.</summary>
    public Span<ulong> Touched(int row) => _touched.AsSpan((row - Top) * _words, _words);

    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(_cells);
        ArrayPool<ulong>.Shared.Return(_touched);
    }

    /// <summary>Chooses the columns (from 0, at most the picture's width) and says how many rows fit in a band.</summary>
    public int Begin(int left, int right)
    {
        Left = left & -Block;
        // An edge in the last pixel adds to the one after it; one at its right end, to the one after that.
        var blocks = (right - Left + 1) / Block + 1;
        _stride = blocks * Block;
        _words = (blocks + 63) / 64;
        return CellBudget / _stride;
    }

    /// <summary>Adds all edges of the contours within these rows.</summary>
    public void Accumulate(Polylines contours, int top, int bottom, int width)
    {
        (Top, Bottom) = (top, bottom);
        for (var i = 0; i < contours.Count; i++)
        {
            var part = contours.Part(i, out _);
            var (fromX, fromY) = (Fixed(part[^1].X), Fixed(part[^1].Y));
            foreach (var point in part)
            {
                var (toX, toY) = (Fixed(point.X), Fixed(point.Y));
                if (fromY < toY) AddEdge(fromX, fromY, toX, toY, 1, width * Unit);
                else if (fromY > toY) AddEdge(toX, toY, fromX, fromY, -1, width * Unit);
                (fromX, fromY) = (toX, toY);
            }
        }
    }

    private static int Fixed(double pixels) => (int)Math.Floor(pixels * Unit + 0.5);

    // An edge left of the picture counts as one along its left side; right of the picture it counts for nothing.
    private void AddEdge(int x1, int y1, int x2, int y2, int sign, int width)
    {
        if (y2 <= Top * Unit || y1 >= Bottom * Unit) return;
        if (Math.Min(x1, x2) >= 0 && Math.Max(x1, x2) <= width)
        {
            AddSlope(x1, y1, x2, y2, sign);
        }
        else if (Math.Max(x1, x2) <= 0)
        {
            AddSlope(0, y1, 0, y2, sign);
        }
        else if (Math.Min(x1, x2) < width)
        {
            var border = Math.Min(x1, x2) < 0 ? 0 : width;
            var y = y1 + (int)FloorDivide((long)(border - x1) * (y2 - y1), x2 - x1);
            if (y > y1) AddEdge(x1, y1, border, y, sign, width);
            if (y < y2) AddEdge(border, y, x2, y2, sign, width);
        }
    }

    private void AddSlope(int x1, int y1, int x2, int y2, int sign)
    {
        long dx = x2 - x1, dy = y2 - y1;
        var (row, last) = (Math.Max(y1 / Unit, Top), Math.Min((y2 - 1) / Unit, Bottom - 1));
        int start = Math.Max(y1, row * Unit), end = Math.Min((row + 1) * Unit, y2);
        var (x, next) = (start == y1 ? x1 : At(start), end == y2 ? x2 : At(end));
        AddRow(row, (int)x - Left * Unit, start - row * Unit, (int)next - Left * Unit, end - row * Unit, sign);
        if (row == last) return;

        // x at the end of each row is the exact quotient rounded down: the remainder is carried from row to row.
        var (rest, lift) = (dx * (end - y1) - (next - x1) * dy, FloorDivide(dx * Unit, dy));
        var more = dx * Unit - lift * dy;
        while (++row <= last)
        {
            (x, start, end) = (next, row * Unit, Math.Min((row + 1) * Unit, y2));
            (next, rest) = (next + lift, rest + more);
            if (rest >= dy) (next, rest) = (next + 1, rest - dy);
            if (end == y2) next = x2;
            AddRow(row, (int)x - Left * Unit, 0, (int)next - Left * Unit, end - start, sign);
        }

        long At(int y) => x1 + FloorDivide(dx * (y - y1), dy);
    }

    // One row: from (x1, y1) to (x2, y2), x from the first cell, y from the top of the row.
    private void AddRow(int row, int x1, int y1, int x2, int y2, int sign)
    {
        ref var cell = ref _cells[(row - Top) * _stride];
        var (cell1, cell2) = (x1 / Unit, x2 / Unit);
        Touch(row, Math.Min(cell1, cell2), Math.Max(cell1, cell2) + 1);
        var (part1, part2, height) = (x1 % Unit, x2 % Unit, y2 - y1);
        if (cell1 == cell2)
        {
            Add(ref cell, cell1, height * sign, part1 + part2);
            return;
        }

        // As in a row, the height at the end of each cell is kept exact by carrying the remainder.
        var (width, first, step) = x2 > x1 ? (x2 - x1, Unit - part1, 1) : (x1 - x2, part1, -1);
        var far = step > 0 ? Unit : 0;
        var (delta, rest) = Math.DivRem(first * height, width);
        Add(ref cell, cell1, delta * sign, part1 + far);
        var done = delta;
        cell1 += step;
        if (cell1 != cell2)
        {
            var (lift, more) = Math.DivRem(Unit * height, width);
            do
            {
                delta = lift;
                rest += more;
                if (rest >= width) (delta, rest) = (delta + 1, rest - width);
                Add(ref cell, cell1, delta * sign, Unit);
                done += delta;
                cell1 += step;
            }
            while (cell1 != cell2);
        }

        Add(ref cell, cell2, (height - done) * sign, part2 + Unit - far);
    }

    // Twice the mean x of the edge within the cell is 'sides'; what it leaves to the left of it goes to the next cell.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(ref int row, int cell, int height, int sides)
    {
        var area = height * sides;
        Unsafe.Add(ref row, cell) += height * (2 * Unit) - area;
        Unsafe.Add(ref row, cell + 1) += area;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Touch(int row, int firstCell, int lastCell)
    {
        var (first, last) = (firstCell / Block, lastCell / Block);
        var words = (row - Top) * _words;
        for (var block = first; block <= last; block++) _touched[words + (block >> 6)] |= 1UL << (block & 63);
    }

    private static long FloorDivide(long value, long by)
    {
        if (by < 0) (value, by) = (-value, -by);
        var quotient = value / by;
        return value % by < 0 ? quotient - 1 : quotient;
    }
}
