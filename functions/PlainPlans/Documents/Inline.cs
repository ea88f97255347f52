namespace PlainPlans.Documents;

/// <summary>Words inside a block. Closed: every kind of inline is in this file.</summary>
public abstract record Inline
{
    private protected Inline() { }
}

/// <summary>Words as they are.</summary>
public sealed record Words(string Text) : Inline;

/// <summary>Words that stand out: names, labels, answers that matter.</summary>
public sealed record Strong(string Text) : Inline;

/// <summary>Words that lead somewhere. The address is https, mailto or tel; nothing else is let in.</summary>
public sealed record Link(string Text, string Address) : Inline;

/// <summary>A new line inside a paragraph or a cell.</summary>
public sealed record LineBreak : Inline;
