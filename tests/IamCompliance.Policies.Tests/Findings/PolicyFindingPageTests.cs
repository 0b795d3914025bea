using IamCompliance.Policies.Findings;

namespace IamCompliance.Policies.Tests.Findings;

public sealed class PolicyFindingPageTests
{
    [Fact]
    public void Every_finding_has_a_page_and_every_page_a_finding() =>
        Assert.Equal(PolicyFindingDescriptors.All.Select(d => d.Id), PolicyFindingPages.Ids);

    [Fact]
    public void A_page_says_what_is_wrong_what_is_right_and_why()
    {
        foreach (var descriptor in PolicyFindingDescriptors.All)
        {
            var page = PolicyFindingPages.Find(descriptor.Id)!;
            Assert.StartsWith($"# {descriptor.Id}: {descriptor.Title}\n", page, StringComparison.Ordinal);
            foreach (var heading in new[] { "## What it means", "## Wrong", "## Right", "## Why" })
                Assert.Contains($"\n{heading}\n", page, StringComparison.Ordinal);
        }
    }
}
