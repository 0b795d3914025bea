using IamCompliance.Assessment.Outcomes;
using IamCompliance.Assessment.Values;
using IamCompliance.Definitions.Resources;
using IamCompliance.State.Model;

namespace IamCompliance.Assessment.Tests.Values;

/// <summary>Nothing can be said to come from a part that no state has.</summary>
public sealed class SourcePartTests
{
    [Theory]
    [InlineData("")]
    [InlineData("policy engine")]
    [InlineData("iam/credential-reports")]
    [InlineData("config/resources/")]
    [InlineData("config/resources/Lambda")]
    public void A_part_that_no_state_has_is_refused(string id)
    {
        Assert.Throws<InvalidOperationException>(() => SourcePart.Of(id));
        Assert.Throws<InvalidOperationException>(() => new Reason("path", "required", "observed", id, Truth.False));
        Assert.Throws<InvalidOperationException>(() => new CompiledPath(new PropertyPath("path", ["path"], PropertyType.String, id, [])));
        Assert.Throws<InvalidOperationException>(() =>
            new CompiledPath(new PropertyPath("path", ["path"], PropertyType.String, PartIds.Roles, [id]))
        );
    }

    [Fact]
    public void Every_part_of_every_schema_is_one() =>
        Assert.All(KnownResourceTypes.Catalog.CollectedParts.Append("config/resources/AWS::Lambda::Function"), id =>
            Assert.Equal(id, SourcePart.Of(id).Id)
        );

    [Fact]
    public void A_value_that_nobody_made_has_no_part_to_name() => Assert.Throws<InvalidOperationException>(() => default(Value).Part);
}
