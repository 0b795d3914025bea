using IamCompliance.Policies.Reference;

namespace IamCompliance.Policies.Tests.Reference;

public sealed class ServiceReferenceTests
{
    [Fact]
    public void Everything_of_the_reference_is_embedded()
    {
        var services = ServiceReference.Prefixes.Select(p => ServiceReference.Find(p)!).ToList();
        Assert.Equal(
            (22091, 2334, 2578),
            (services.Sum(s => s.Actions.Count), services.Sum(s => s.ResourceTypes.Count), services.Sum(s => s.ConditionKeys.Count))
        );
    }

    [Fact]
    public void An_action_has_its_resource_types_and_keys()
    {
        var action = ServiceReference.Find("IAM")!.Actions["passrole"];
        Assert.Equal(("PassRole", "Write"), (action.Name, action.AccessLevel));
        Assert.Equal(["role"], action.ResourceTypes);
        Assert.Contains("iam:PassedToService", action.ConditionKeys);
    }

    [Theory]
    [InlineData("aws:requesttag/Team", "aws:RequestTag/${TagKey}")]
    [InlineData("AWS:PrincipalOrgId", "aws:PrincipalOrgID")]
    public void A_global_key_is_found_in_any_case_of_letters(string key, string documented) =>
        Assert.Equal(documented, ConditionKeyLookup.FindGlobal(key)?.Name);
}
