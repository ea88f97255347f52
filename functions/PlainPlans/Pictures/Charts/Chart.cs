using System.Collections.Immutable;
using System.Text.Json;
using PlainPlans.Diagnostics;
using PlainPlans.Pictures.Scenes;

namespace PlainPlans.Pictures.Charts;

/// <summary>A drawing made from data that is not a scene: people around a child, a family tree, a way through time.</summary>
/// <param name="Name">As JSON has it, and as the file of its schema is called: <c>templates/parts/safe-people.json</c>.</param>
internal abstract record Chart(string Name) : INamed
{
    /// <summary>Draws the data of one chart.</summary>
    /// <param name="data">The data, already held against the schema.</param>
    /// <param name="pointer">Where it stands in the request.</param>
    /// <param name="cast">The people of the request.</param>
    /// <param name="notes">Takes what cannot be drawn, or not well.</param>
    /// <returns>The drawing and its words; null where an error was added to the notes.</returns>
    public abstract DrawnChart? Draw(JsonElement data, string pointer, Cast cast, Notes notes);
}

/// <summary>A chart, drawn and told.</summary>
/// <param name="Drawing">The drawing, <see cref="Sheet.Width"/> wide.</param>
/// <param name="Alt">What it shows, in at most <see cref="SceneWords.MostWords"/> words.</param>
/// <param name="Twin">Everything it says, in words, a line each. The first line leads in.</param>
internal sealed record DrawnChart(Drawing.Drawing Drawing, string Alt, ImmutableArray<string> Twin)
{
    /// <summary>Where the drawing has words, a box for each passage: tests see by it that no words lie over others.</summary>
    public ImmutableArray<Box> Words { get; init; } = [];
}
