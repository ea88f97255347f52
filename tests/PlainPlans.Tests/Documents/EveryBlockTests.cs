using PlainPlans.Documents;

namespace PlainPlans.Tests.Documents;

public class EveryBlockTests
{
    [Fact]
    public void The_document_for_writers_holds_every_kind_of_block()
    {
        var all = typeof(Block).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Block)));

        Assert.Empty(all.Except(EveryBlock.Blocks.Select(block => block.GetType())));
    }
}
