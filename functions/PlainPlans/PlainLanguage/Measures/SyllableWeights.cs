namespace PlainPlans.PlainLanguage.Measures;

/// <summary>
/// What each feature of <see cref="SyllableModel"/> says for or against a syllable. A feature's hash names a bucket of four
/// places and a mark of eleven bits, so that one in about five hundred features that nobody stored finds a weight all the same.
/// </summary>
internal sealed class SyllableWeights
{
    /// <summary>Weights are whole numbers from -15 to 15.</summary>
    public const int Largest = 15;

    private const int BucketBits = 15;
    private const int Slots = 4;
    private const int MarkBits = 11;
    private const int WeightBits = 5;
    private const int Bias = 16;

    // The mark in the high bits, the weight plus 16 in the low five. Zero is an empty place.
    private readonly ushort[] _places;

    private SyllableWeights(ushort[] places) => _places = places;

    /// <summary>The places as they are stored.</summary>
    public ReadOnlySpan<ushort> Places => _places;

    /// <summary>The weights of these features. Where a bucket is full, the later ones are left out.</summary>
    public static SyllableWeights Of(IEnumerable<(uint Feature, int Weight)> weights)
    {
        var places = new ushort[Slots << BucketBits];
        foreach (var (feature, weight) in weights)
        {
            var free = places.AsSpan(Bucket(feature), Slots).IndexOf((ushort)0);
            if (free >= 0) places[Bucket(feature) + free] = (ushort)((Mark(feature) << WeightBits) | (uint)(weight + Bias));
        }

        return new(places);
    }

    /// <summary>Reads them as they are stored: low byte first.</summary>
    public static SyllableWeights Read(BinaryReader reader)
    {
        var places = new ushort[Slots << BucketBits];
        for (var i = 0; i < places.Length; i++) places[i] = reader.ReadUInt16();
        return new(places);
    }

    /// <summary>The weight of a feature, 0 where it says nothing.</summary>
    public int Of(uint feature)
    {
        var mark = Mark(feature);
        foreach (var place in _places.AsSpan(Bucket(feature), Slots))
        {
            if (place >> WeightBits == mark && place != 0) return (place & ((1 << WeightBits) - 1)) - Bias;
        }

        return 0;
    }

    private static int Bucket(uint feature) => (int)(feature >> (32 - BucketBits)) * Slots;

    private static uint Mark(uint feature) => feature & ((1 << MarkBits) - 1);
}
