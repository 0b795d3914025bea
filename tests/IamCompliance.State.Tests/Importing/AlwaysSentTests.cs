using System.Text.Json.Nodes;
using IamCompliance.State.Importing;
using IamCompliance.State.Model;

namespace IamCompliance.State.Tests.Importing;

/// <summary>An answer that lacks what AWS always sends is no proof: somebody filtered or projected it.</summary>
public sealed class AlwaysSentTests
{
    private const string Details = "iam-get-account-authorization-details.json";
    private const string Summary = "iam-get-account-summary.json";
    private const string Advice = "ask again for the whole answer, without --query, --filter or --max-items.";

    [Theory]
    [InlineData("UserDetailList", "GroupList")]
    [InlineData("UserDetailList", "AttachedManagedPolicies")]
    [InlineData("GroupDetailList", "GroupPolicyList")]
    [InlineData("GroupDetailList", "AttachedManagedPolicies")]
    [InlineData("RoleDetailList", "RolePolicyList")]
    [InlineData("RoleDetailList", "AttachedManagedPolicies")]
    [InlineData("RoleDetailList", "InstanceProfileList")]
    [InlineData("Policies", "IsAttachable")]
    public async Task A_member_that_a_projection_lost_makes_the_part_partial(string list, string member)
    {
        using var export = new ExportFolder().Edit(Details, d => d[list]![0]!.AsObject().Remove(member));
        var part = await export.ImportPartAsync(PartIds.AuthorizationDetails);
        Assert.Equal(ReadStatus.Partial, part.Status);
        Assert.False(part.HasItemisedGaps);
        Assert.Equal(PartErrorCodes.MemberMissing, part.Error!.Code);
        Assert.Equal($"{Details}: `{list}[0].{member}` is missing, and AWS always sends it: {Advice}", part.Error.Message);
    }

    [Fact]
    public async Task A_member_that_is_null_is_missing()
    {
        using var export = new ExportFolder().Edit(Details, d => d["UserDetailList"]![0]!["GroupList"] = null);
        Assert.Equal(PartErrorCodes.MemberMissing, (await export.ImportPartAsync(PartIds.AuthorizationDetails)).Error!.Code);
    }

    [Fact]
    public async Task A_user_without_inline_policies_may_have_no_list_of_them()
    {
        using var export = new ExportFolder().Edit(Details, d => d["UserDetailList"]![0]!.AsObject().Remove("UserPolicyList"));
        Assert.Equal(ReadStatus.Complete, (await export.ImportPartAsync(PartIds.AuthorizationDetails)).Status);
    }

    [Fact]
    public async Task An_attached_policy_that_is_not_among_the_policies_shows_a_filter()
    {
        using var export = new ExportFolder().Edit(Details, d =>
            d["UserDetailList"]![0]!["AttachedManagedPolicies"]!.AsArray().Add(Attached("ReadOnlyAccess"))
        );
        var part = await export.ImportPartAsync(PartIds.AuthorizationDetails);
        Assert.Equal(ReadStatus.Partial, part.Status);
        Assert.Equal(PartErrorCodes.Unresolved, part.Error!.Code);
        Assert.Equal(
            $"{Details}: `ada` has the policy `arn:aws:iam::aws:policy/ReadOnlyAccess` attached, which is not among the policies: "
                + "AWS sends all of them, so ask again for the whole answer, without --filter or --query.",
            part.Error.Message
        );
    }

    [Fact]
    public async Task A_user_in_a_group_that_is_not_listed_shows_a_filter()
    {
        using var export = new ExportFolder().Edit(Details, d => d["UserDetailList"]![0]!["GroupList"]!.AsArray().Add("ghosts"));
        var part = await export.ImportPartAsync(PartIds.AuthorizationDetails);
        Assert.Equal(PartErrorCodes.Unresolved, part.Error!.Code);
        Assert.Contains("`ada` is in the group `ghosts`, which is not among the groups", part.Error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_boundary_of_the_accounts_own_that_is_not_among_the_policies_shows_a_filter()
    {
        using var export = new ExportFolder().Edit(Details, d =>
            d["UserDetailList"]![0]!["PermissionsBoundary"] = new JsonObject
            {
                ["PermissionsBoundaryType"] = "Policy",
                ["PermissionsBoundaryArn"] = "arn:aws:iam::111122223333:policy/lost",
            }
        );
        Assert.Contains(
            "has the permissions boundary",
            (await export.ImportPartAsync(PartIds.AuthorizationDetails)).Error!.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task An_empty_summary_says_nothing()
    {
        using var export = new ExportFolder().With(Summary, """{"SummaryMap": {}}""");
        var part = await export.ImportPartAsync(PartIds.AccountSummary);
        Assert.Equal(ReadStatus.Partial, part.Status);
        Assert.Equal($"{Summary}: `SummaryMap.Users` is missing, and AWS always sends it: {Advice}", part.Error!.Message);
    }

    [Fact]
    public async Task An_account_without_regions_does_not_exist()
    {
        using var export = new ExportFolder().With("ec2-describe-regions.json", """{"Regions": []}""");
        var part = await export.ImportPartAsync(PartIds.Regions);
        Assert.Equal(ReadStatus.Partial, part.Status);
        Assert.Equal($"ec2-describe-regions.json: `Regions` is empty, and AWS always sends something in it: {Advice}", part.Error!.Message);
    }

    [Fact]
    public async Task A_device_list_shorter_than_the_summary_says_is_partial()
    {
        using var export = new ExportFolder()
            .Without("iam-list-mfa-devices.ada.json")
            .With("iam-list-virtual-mfa-devices.json", """{"VirtualMFADevices": []}""");
        var state = await export.ImportAsync();
        Assert.Equal(ReadStatus.Partial, state.GetPart(PartIds.VirtualMfaDevices).Status);
        Assert.StartsWith(
            "The account summary counts 3 MFA devices, and the lists have ",
            state.GetPart(PartIds.VirtualMfaDevices).Error!.Message,
            StringComparison.Ordinal
        );
        Assert.Equal(ReadStatus.Complete, state.GetPart(PartIds.AccountSummary).Status);
    }

    [Fact]
    public async Task A_device_that_is_enabled_belongs_to_somebody()
    {
        using var export = new ExportFolder().Edit("iam-list-virtual-mfa-devices.json", d =>
            d["VirtualMFADevices"]![0]!.AsObject().Remove("User")
        );
        Assert.False((await export.ImportPartAsync(PartIds.VirtualMfaDevices)).IsProven);
    }

    [Fact]
    public async Task Passwords_that_expire_have_an_age()
    {
        using var export = new ExportFolder().Edit("iam-get-account-password-policy.json", d =>
        {
            d["PasswordPolicy"]!["ExpirePasswords"] = true;
            d["PasswordPolicy"]!.AsObject().Remove("MaxPasswordAge");
        });
        Assert.Equal(PartErrorCodes.MemberMissing, (await export.ImportPartAsync(PartIds.PasswordPolicy)).Error!.Code);
    }

    [Fact]
    public async Task A_resource_whose_answer_lacks_a_member_is_a_gap_alone()
    {
        using var export = new ExportFolder().Edit("s3api-get-public-access-block.tidy-shop-trail.json", d =>
            d["PublicAccessBlockConfiguration"]!.AsObject().Remove("BlockPublicPolicy")
        );
        var state = await export.ImportAsync();
        Assert.Contains(
            "`PublicAccessBlockConfiguration.BlockPublicPolicy` is missing",
            state.GetPart(PartIds.BucketPublicAccessBlock).Error!.Message,
            StringComparison.Ordinal
        );
        Assert.Equal(
            ["tidy-shop-trail"],
            state
                .ItemsOf(ResourceTypes.Bucket)
                .Where(b => b.UnreadParts.Contains(PartIds.BucketPublicAccessBlock))
                .Select(b => b.ResourceId)
        );
    }

    private static JsonObject Attached(string policy) =>
        new() { ["PolicyName"] = policy, ["PolicyArn"] = $"arn:aws:iam::aws:policy/{policy}" };
}
