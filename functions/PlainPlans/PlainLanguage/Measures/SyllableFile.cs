using System.Collections.Frozen;
using System.IO.Compression;
using System.Text;

namespace PlainPlans.PlainLanguage.Measures;

/// <summary>
/// The file <c>syllables.bin</c>, which <c>bench/PlainPlans.Syllables</c> makes: the weights of the model, and the words that it
/// counts wrongly with their right count. Compressed with Brotli.
/// </summary>
/// <param name="Weights">The model's.</param>
/// <param name="Exceptions">Words in lower case, each with its syllables.</param>
internal sealed record SyllableFile(SyllableWeights Weights, FrozenDictionary<string, int> Exceptions)
{
    /// <summary>Reads the file.</summary>
    public static SyllableFile Read(byte[] bytes)
    {
        using var reader = new BinaryReader(new BrotliStream(new MemoryStream(bytes), CompressionMode.Decompress), Encoding.ASCII);
        var weights = SyllableWeights.Read(reader);
        var exceptions = new Dictionary<string, int>(StringComparer.Ordinal);
        var groups = reader.ReadByte();
        for (var group = 0; group < groups; group++)
        {
            var syllables = reader.ReadByte();
            foreach (var word in Encoding.ASCII.GetString(reader.ReadBytes(reader.ReadInt32())).Split(' ')) exceptions[word] = syllables;
        }

        return new(weights, exceptions.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>The file as it is stored. The same contents give the same bytes.</summary>
    public byte[] Write()
    {
        using var file = new MemoryStream();
        using (var writer = new BinaryWriter(new BrotliStream(file, CompressionLevel.SmallestSize, leaveOpen: true), Encoding.ASCII))
        {
            foreach (var place in Weights.Places) writer.Write(place);
            var groups = Exceptions.GroupBy(pair => pair.Value, pair => pair.Key).OrderBy(group => group.Key).ToList();
            writer.Write((byte)groups.Count);
            foreach (var group in groups)
            {
                var words = Encoding.ASCII.GetBytes(string.Join(' ', group.Order(StringComparer.Ordinal)));
                writer.Write((byte)group.Key);
                writer.Write(words.Length);
                writer.Write(words);
            }
        }

        return file.ToArray();
    }
}
