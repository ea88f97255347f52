using System.Text;

namespace PlainPlans.Api.Contract;

/// <summary>A request for a picture that is short enough to type, and shows what one is made of.</summary>
internal static class PictureSample
{
    /// <summary>The request on one line.</summary>
    public const string Line =
        """{"people":[{"id":"sam","name":"Sam"}],"scene":{"place":"park","people":[{"who":"sam","feeling":"happy","pose":"wave"}]}}""";

    /// <summary>The same in UTF-8.</summary>
    public static ReadOnlyMemory<byte> Json { get; } = Encoding.UTF8.GetBytes(Line);
}
