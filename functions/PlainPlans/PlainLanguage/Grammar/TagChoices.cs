namespace PlainPlans.PlainLanguage.Grammar;

/// <summary>The tags that a word may have, most likely first. At most six.</summary>
internal readonly record struct TagChoices
{
    private const int Bits = 5;
    private const int Most = 6;

    private readonly uint _packed; // five bits each, the first one lowest; the tag's number and one more, so that 0 is none

    private TagChoices(uint packed) => _packed = packed;

    /// <summary>How many there are.</summary>
    public int Count => _packed == 0 ? 0 : (31 - System.Numerics.BitOperations.LeadingZeroCount(_packed)) / Bits + 1;

    /// <summary>The one at that place.</summary>
    public Tag this[int index] => (Tag)(((_packed >> (index * Bits)) & 31) - 1);

    /// <summary>The choices that these letters stand for.</summary>
    public static TagChoices Read(ReadOnlySpan<char> letters)
    {
        var choices = default(TagChoices);
        foreach (var letter in letters) choices = choices.And(Tags.Of(letter));
        return choices;
    }

    /// <summary>The choices that these letters, in ASCII, stand for.</summary>
    public static TagChoices Read(ReadOnlySpan<byte> letters)
    {
        var choices = default(TagChoices);
        foreach (var letter in letters) choices = choices.And(Tags.Of((char)letter));
        return choices;
    }

    /// <summary>These, and behind them one more.</summary>
    public TagChoices And(Tag tag) => Count == Most || Holds(tag) ? this : new(_packed | (((uint)tag + 1) << (Count * Bits)));

    /// <summary>Whether a tag is among them.</summary>
    public bool Holds(Tag tag)
    {
        for (var rest = _packed; rest != 0; rest >>= Bits)
        {
            if ((rest & 31) == (uint)tag + 1) return true;
        }

        return false;
    }
}
