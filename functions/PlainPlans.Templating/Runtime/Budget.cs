namespace PlainPlans.Templating.Runtime;

/// <summary>
/// What one render may use up. It is charged where nodes run and values are made, so that no function needs limits of
/// its own. Whatever a template does, it ends: with its text, or with an error that says what was too much.
/// </summary>
internal sealed class Budget(Run run, long mostOutput, CancellationToken cancellation)
{
    /// <summary>Statements, calls, loop steps, comparisons. A few tenths of a second of work.</summary>
    public const long MostSteps = 2_000_000;

    /// <summary>Items of lists and members of objects.</summary>
    public const long MostItems = 1_000_000;

    /// <summary>The longest whole number, in bits: about 10 000 digits.</summary>
    public const long MostBits = 32_768;

    // Text made on the way: texts put together, cut, replaced. Much more than any document, and less than 50 MB.
    private readonly long _mostCharacters = Math.Max(16_000_000, mostOutput * 4);

    private long _steps;
    private long _items;
    private long _characters;
    private TimeSpan _patterns;

    /// <summary>Charges a piece of work.</summary>
    public void Step(long count = 1)
    {
        // Looking at the token costs more than a step, so it is looked at now and then.
        if (((_steps ^ (_steps + count)) & ~63L) != 0 && cancellation.IsCancellationRequested) throw new Syntax.ScriptAbortException(run.SpanHere, cancellation);
        _steps += count;
        if (_steps > MostSteps) throw run.Fail("The template takes too many steps. Look for a loop or a function that never ends.");
    }

    /// <summary>Charges new items of a list or members of an object, before they are made.</summary>
    public void Items(long count)
    {
        _items += count;
        if (_items > MostItems) throw run.Fail($"The template makes more than {MostItems:N0} list items. Look for a list that grows in a loop.");
        Step(1 + (count >> 2));
    }

    /// <summary>Charges new text, before it is made.</summary>
    public void Characters(long count)
    {
        _characters += count;
        if (_characters > _mostCharacters) throw run.Fail("The template makes too much text. Look for a text that grows in a loop.");
        Step(1 + (count >> 6));
    }

    /// <summary>Charges time that regular expressions took. Theirs is the only work that cannot be counted.</summary>
    public void PatternTime(TimeSpan taken, TimeSpan most)
    {
        _patterns += taken;
        if (_patterns > most) throw run.Fail("The regular expressions take too long with these texts. Use simpler ones, or shorter texts.");
    }

    /// <summary>Charges a text that has been made, and gives it back.</summary>
    public string Made(string text)
    {
        Characters(text.Length);
        return text;
    }
}
