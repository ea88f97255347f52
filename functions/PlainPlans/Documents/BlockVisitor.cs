using System.Diagnostics;

namespace PlainPlans.Documents;

/// <summary>
/// One method for each kind of block. A new block without a method here, or a writer without a method for it,
/// does not compile.
/// </summary>
/// <typeparam name="T">What visiting a block gives.</typeparam>
public abstract class BlockVisitor<T>
{
    /// <summary>Hands the block to the method for its kind.</summary>
    public T Visit(Block block) => block switch
    {
        Heading heading => Visit(heading),
        Paragraph paragraph => Visit(paragraph),
        BulletList list => Visit(list),
        NumberedList list => Visit(list),
        Facts facts => Visit(facts),
        Table table => Visit(table),
        CallOut callOut => Visit(callOut),
        OwnWords words => Visit(words),
        Scale scale => Visit(scale),
        Picture picture => Visit(picture),
        Panel panel => Visit(panel),
        DrawingSpace space => Visit(space),
        Signatures signatures => Visit(signatures),
        PageBreak pageBreak => Visit(pageBreak),
        _ => throw new UnreachableException(block?.GetType().Name),
    };

    protected abstract T Visit(Heading heading);
    protected abstract T Visit(Paragraph paragraph);
    protected abstract T Visit(BulletList list);
    protected abstract T Visit(NumberedList list);
    protected abstract T Visit(Facts facts);
    protected abstract T Visit(Table table);
    protected abstract T Visit(CallOut callOut);
    protected abstract T Visit(OwnWords words);
    protected abstract T Visit(Scale scale);
    protected abstract T Visit(Picture picture);
    protected abstract T Visit(Panel panel);
    protected abstract T Visit(DrawingSpace space);
    protected abstract T Visit(Signatures signatures);
    protected abstract T Visit(PageBreak pageBreak);
}
