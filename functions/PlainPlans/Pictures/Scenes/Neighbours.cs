namespace PlainPlans.Pictures.Scenes;

/// <summary>
/// Puts people side by side whose hands meet. The others keep their order from left to right.
/// </summary>
internal static class Neighbours
{
    public static Scene Bring(Scene scene)
    {
        var order = Enumerable.Range(0, scene.People.Length).ToList();
        foreach (var link in scene.Between.Where(link => link.Link.IsTouching))
        {
            var (a, b) = (order.IndexOf(link.A), order.IndexOf(link.B));
            if (Math.Abs(a - b) == 1) continue;

            // The one with other links stays; the other one comes.
            var comes = Ties(scene, link.B) <= Ties(scene, link.A) ? link.B : link.A;
            var stays = comes == link.A ? link.B : link.A;
            var wasBefore = order.IndexOf(comes) < order.IndexOf(stays);
            order.Remove(comes);
            order.Insert(order.IndexOf(stays) + (wasBefore ? 0 : 1), comes);
        }

        int New(int index) => order.IndexOf(index);
        return scene with
        {
            People = [.. order.Select(index => scene.People[index])],
            Between = [.. scene.Between.Select(link => link with { A = New(link.A), B = New(link.B) })],
            Bubbles = [.. scene.Bubbles.Select(bubble => bubble with { Who = New(bubble.Who) })],
            Effects = [.. scene.Effects.Select(effect => effect with { On = New(effect.On) })],
        };
    }

    private static int Ties(Scene scene, int index) => scene.Between.Count(link => link.Link.IsTouching && (link.A == index || link.B == index));
}
