using IamCompliance.Aws.Collectors;
using IamCompliance.Aws.Planning;
using IamCompliance.Definitions.Resources;
using IamCompliance.State.Model;

namespace IamCompliance.Aws.Tests.Planning;

public sealed class CapturePlanTests
{
    // These are asked with arguments of their own, not about what another part lists.
    private static readonly string[] AskedByThemselves =
    [
        PartIds.AlternateContacts,
        PartIds.OrganizationPath,
        PartIds.OrganizationPolicies,
    ];

    public static TheoryData<string> Asked =>
        [
            .. CollectorRegistry
                .All.Where(c => c.Scope == PartScope.Resource)
                .Select(c => c.PartId)
                .Except(AskedByThemselves, StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Asked))]
    public void What_is_asked_about_resources_needs_their_list(string partId) =>
        Assert.True(CapturePlan.For([partId]).Parts.Count > 2, "the plan reads who is asked and nothing that names the resources");

    [Fact]
    public void A_plan_reads_what_is_asked_one_principal_after_the_other_only_if_it_names_it()
    {
        var others = CapturePlan.For(PartRows.Ids.Except([PartIds.MfaDevices, PartIds.ServiceLastAccessed], StringComparer.Ordinal));
        Assert.DoesNotContain("iam:ListMFADevices", others.Permissions());
        Assert.DoesNotContain("iam:GenerateServiceLastAccessedDetails", others.Permissions());
        Assert.Contains("iam:ListMFADevices", CapturePlan.Everything.Permissions());
    }

    [Fact]
    public void What_a_plan_costs_for_each_principal_is_what_is_said_of_the_controls() =>
        Assert.Equal(
            PartPrices.Of(PartRows.Ids).Select(p => $"{p.Part}: {p.Words}"),
            CapturePlan.Everything.Prices.Select(p => $"{p.Part}: {p.Words}").Order(StringComparer.Ordinal)
        );

    [Fact]
    public void Where_nobody_names_a_control_a_plan_costs_pages_alone()
    {
        Assert.Empty(ShippedControls.PlanOf(ShippedControls.Catalogue.Selected).Prices);
        Assert.NotEmpty(ShippedControls.PlanOf(ShippedControls.All.Selected).Prices);
    }

    [Fact]
    public void Permission_sets_lead_back_to_their_instance() =>
        Assert.Equal(
            [PartIds.AccountIdentity, PartIds.Regions, PartIds.Assignments, PartIds.IdentityCenterInstances, PartIds.PermissionSets],
            CapturePlan.For([PartIds.Assignments]).Parts
        );

    [Fact]
    public void Recorded_resources_need_the_recorders() =>
        Assert.Equal(
            [PartIds.AccountIdentity, PartIds.RecorderStatus, PartIds.Recorders, RecordedParts.IdOf("AWS::SQS::Queue"), PartIds.Regions],
            CapturePlan.For([RecordedParts.IdOf("AWS::SQS::Queue")]).Parts
        );

    [Fact]
    public void What_is_asked_region_by_region_needs_the_enabled_regions() =>
        Assert.DoesNotContain(PartIds.Regions, CapturePlan.For([PartIds.PasswordPolicy]).Parts);

    [Fact]
    public void Collectors_and_readers_agree_on_what_is_regional()
    {
        var collectors = CollectorRegistry.All.Where(c => PartRows.Ids.Contains(c.PartId, StringComparer.Ordinal)).ToList();
        Assert.All(collectors.Where(c => c.Scope == PartScope.Region), c => Assert.True(PartOperations.IsRegional(c.PartId), c.PartId));
        Assert.All(collectors.Where(c => c.Scope == PartScope.Account), c => Assert.False(PartOperations.IsRegional(c.PartId), c.PartId));
    }
}
