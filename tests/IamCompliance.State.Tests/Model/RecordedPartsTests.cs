using IamCompliance.Definitions.Resources;
using IamCompliance.State.Files;
using IamCompliance.State.Model;
using IamCompliance.TestKit;

namespace IamCompliance.State.Tests.Model;

public sealed class RecordedPartsTests
{
    private const string Function = "AWS::Lambda::Function";

    [Fact]
    public void A_part_s_id_is_the_one_that_schemas_name()
    {
        var collected = KnownResourceTypes.Catalog.Collected.Select(t => t.Name).ToHashSet();
        var recorded = KnownResourceTypes.Catalog.Names.Where(n => !collected.Contains(n)).ToList();

        Assert.Equal(recorded.Select(RecordedParts.IdOf), recorded.Select(n => KnownResourceTypes.Catalog.Find(n)!.Part));
        Assert.Equal(recorded, recorded.Select(n => RecordedParts.TypeOf(RecordedParts.IdOf(n))));
    }

    [Theory]
    [InlineData("config/recorders")]
    [InlineData("config/resources/")]
    [InlineData("config/resources/Function")]
    [InlineData("config/resources/AWS::Lambda::Function\n")]
    [InlineData("config/resources/AWS::Lambda::Function::More")]
    public void A_part_of_another_kind_is_of_no_type(string part) => Assert.Null(RecordedParts.TypeOf(part));

    [Fact]
    public void A_part_is_read_by_an_advanced_query() =>
        Assert.Equal(
            new PartOperation("config:SelectResourceConfig", "config:SelectResourceConfig"),
            PartOperations.Find(RecordedParts.IdOf(Function))
        );

    [Fact]
    public async Task A_recorded_resource_survives_its_file()
    {
        var state = new AccountBuilder()
            .WithPart(new Part(RecordedParts.IdOf(Function), ReadStatus.Complete))
            .WithItem(Function, "api", i => i.In("eu-west-1").With("runtime", "dotnet10").Unread(RecordedParts.IdOf(Function)))
            .Build();
        var text = SampleAccounts.TextOf(state);
        var again = await SampleAccounts.ReadAsync(text);

        Assert.Equal(text, SampleAccounts.TextOf(again));
        Assert.Equal("dotnet10", Assert.Single(again.ItemsOf(Function)).Configuration.GetProperty("runtime").GetString());
        Assert.True(again.GetPart(RecordedParts.IdOf(Function)).IsProven);
    }

    [Fact]
    public async Task A_recorded_resource_without_its_part_is_refused()
    {
        var text = SampleAccounts.TextOf(new AccountBuilder().WithItem(Function, "api").Build());

        var problem = await Assert.ThrowsAsync<StateFormatException>(() => SampleAccounts.ReadAsync(text));

        Assert.Equal("`items[1]` is of an unknown resource type `AWS::Lambda::Function`", problem.Problem);
    }

    [Fact]
    public void A_part_that_nobody_recorded_was_not_collected() =>
        Assert.Equal(ReadStatus.NotCollected, new AccountBuilder().Build().GetPart(RecordedParts.IdOf(Function)).Status);
}
