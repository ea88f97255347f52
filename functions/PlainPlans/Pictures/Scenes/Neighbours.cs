namespace PlainPlans.Pictures.Scenes;

/// <summary>
/// Puts people side by side whose hands meet, and people with a place of their own into the order of these places. The
/// others keep their order from left to right.
/// </summary>
internal static class Neighbours
{
    public static Scene Bring(Scene scene)
    {
        var order = Wished(scene);
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

        foreach (var link in scene.Between.Where(link => link.Link.TurnsAway && link.Link.IsTouching)) StandBetween(order, link);

        int New(int index) => order.IndexOf(index);
        return scene with
        {
            People = [.. order.Select(index => scene.People[index])],
            Between = [.. scene.Between.Select(link => link with { A = New(link.A), B = New(link.B) })],
            Bubbles = [.. scene.Bubbles.Select(bubble => bubble with { Who = New(bubble.Who) })],
            Effects = [.. scene.Effects.Select(effect => effect with { On = New(effect.On) })],
        };
    }

    // Who has a place takes the nearest of the even ones; the others fill the rest from left to right.
    private static List<int> Wished(Scene scene)
    {
        var count = scene.People.Length;
        var (order, free) = (new int?[count], Enumerable.Range(0, count).ToList());
        foreach (var index in Enumerable.Range(0, count).Where(index => scene.People[index].At is not null).OrderBy(index => scene.People[index].At))
        {
            var slot = free.MinBy(slot => Math.Abs((slot + .5) / count - scene.People[index].At!.Value)); // only those with a place
            order[slot] = index;
            free.Remove(slot);
        }

        foreach (var (index, slot) in Enumerable.Range(0, count).Where(index => scene.People[index].At is null).Zip(free)) order[slot] = index;
        return [.. order.Select(index => index!.Value)]; // every slot is taken by now
    }

    // Who protects somebody stands on the side of most others.
    private static void StandBetween(List<int> order, SceneLink link)
    {
        var (a, b) = (order.IndexOf(link.A), order.IndexOf(link.B));
        if (Math.Abs(a - b) != 1) return;
        var (left, right) = (Math.Min(a, b), order.Count - 1 - Math.Max(a, b));
        if ((left > right && a > b) || (right > left && a < b)) (order[a], order[b]) = (order[b], order[a]);
    }

    private static int Ties(Scene scene, int index) => scene.Between.Count(link => link.Link.IsTouching && (link.A == index || link.B == index));
}
