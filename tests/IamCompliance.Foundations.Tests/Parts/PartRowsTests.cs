using IamCompliance.Foundations.Parts;

namespace IamCompliance.Foundations.Tests.Parts;

/// <summary>Holds each row to being whole. Its reader is held by <c>ImporterListTests</c> of State, its collector by
/// <c>CollectorRegistryTests</c> of Aws, the properties it supplies by <c>VocabularyTests</c> of State.</summary>
public sealed class PartRowsTests
{
    [Fact]
    public void No_operation_answers_two_parts() => Assert.Distinct(PartRows.All.Select(r => r.Operation.Action));

    [Fact]
    public void Actions_only_read() =>
        Assert.All(PartRows.All, r => Assert.Matches("^[a-z0-9-]+:(Get|List|Describe)[A-Za-z0-9]+$", r.Operation.Action));

    [Fact]
    public void What_a_part_needs_is_declared_and_is_not_itself() => Assert.All(PartRows.All, r =>
        {
            Assert.All(r.Needs, need => Assert.NotNull(PartRows.Find(need)));
            Assert.DoesNotContain(r.Id, r.Needs);
        });

    // A part that adds to resources stands after the one that lists them.
    [Fact]
    public void Resources_are_listed_before_anybody_asks_about_them()
    {
        var order = PartRows.All.Select(r => r.Id).ToList();

        Assert.All(PartRows.All.Where(r => r.ListedBy is not null), r =>
            Assert.True(order.IndexOf(r.ListedBy!) < order.IndexOf(r.Id), r.Id)
        );
    }

    [Fact]
    public void Only_what_is_asked_one_by_one_is_listed_by_another_and_has_a_price() =>
        Assert.All(PartRows.All.Where(r => r.ListedBy is not null || r.Price is not null || r.IsForTrailTargets), r =>
            Assert.Equal(PartScope.Resource, r.Scope)
        );

    [Fact]
    public void What_is_asked_in_each_region_is_regional_and_what_is_asked_once_is_not() =>
        Assert.All(PartRows.All.Where(r => r.Scope != PartScope.Resource), r =>
            Assert.Equal(r.Scope == PartScope.Region, r.Operation.IsRegional)
        );

    [Fact]
    public void A_price_says_whom_it_counts()
    {
        var price = new PartPrice("a/b", 2, AsksRoles: true);

        Assert.Equal("2 calls for each user and role", price.Words);
        Assert.Equal(30, price.CallsFor(10, 5));
        Assert.Equal("1 call for each user", new PartPrice("a/b", 1, AsksRoles: false).Words);
    }
}
