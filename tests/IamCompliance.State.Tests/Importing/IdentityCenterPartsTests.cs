using System.Text.Json;
using IamCompliance.State.Model;

namespace IamCompliance.State.Tests.Importing;

public sealed class IdentityCenterPartsTests
{
    private const string Instance = "ssoins-1111222233334444";
    private const string Operators = "ps-1111111111111111";
    private const string Readers = "ps-2222222222222222";

    [Fact]
    public async Task An_instance_is_read()
    {
        using var export = new ExportFolder();
        var instance = Assert.Single((await export.ImportAsync()).ItemsOf(ResourceTypes.IdentityCenterInstance));
        Assert.Equal("us-east-1", instance.AwsRegion);
        Assert.Equal(
            """{"instanceArn":"arn:aws:sso:::instance/ssoins-1111222233334444","identityStoreId":"d-1234567890","ownerAccountId":"111122223333","name":"shop","status":"ACTIVE","createdDate":"2025-01-12T08:00:00Z"}""",
            JsonSerializer.Serialize(instance.Configuration)
        );
    }

    [Fact]
    public async Task A_permission_set_is_joined_with_its_policies()
    {
        using var export = new ExportFolder();
        var sets = (await export.ImportAsync()).ItemsOf(ResourceTypes.PermissionSet);
        Assert.Equal([Operators, Readers], sets.Select(s => s.ResourceName));
        Assert.Equal(
            """
            {"permissionSetArn":"arn:aws:sso:::permissionSet/ssoins-1111222233334444/ps-1111111111111111","instanceArn":"arn:aws:sso:::instance/ssoins-1111222233334444","name":"Operators","description":"runs the shop","createdDate":"2025-01-12T08:10:00Z","sessionDuration":"PT8H","sessionHours":8,"inlinePolicy":{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"ecs:UpdateService","Resource":"*"}]},"attachedManagedPolicies":[],"customerManagedPolicyReferences":[]}
            """.Trim(),
            JsonSerializer.Serialize(sets[0].Configuration)
        );
        Assert.Equal(1.5m, sets[1].Configuration.GetProperty("sessionHours").GetDecimal());
        Assert.False(sets[1].Configuration.TryGetProperty("inlinePolicy", out _));
        Assert.Equal(
            ["arn:aws:iam::aws:policy/ReadOnlyAccess", "arn:aws:iam::aws:policy/job-function/ViewOnlyAccess"],
            sets[1].Configuration.GetProperty("attachedManagedPolicies").EnumerateArray().Select(p => p.GetProperty("arn").GetString())
        );
    }

    [Fact]
    public async Task A_permission_set_refers_to_policies_of_accounts_by_name_and_path()
    {
        using var export = new ExportFolder().With(
            $"sso-admin-list-customer-managed-policy-references-in-permission-set.{Readers}.json",
            """{"CustomerManagedPolicyReferences": [{"Name": "reports", "Path": "/team/"}, {"Name": "archive"}]}"""
        );
        var set = (await export.ImportAsync()).ItemsOf(ResourceTypes.PermissionSet).Single(s => s.ResourceName == Readers);
        Assert.Equal(
            """[{"name":"archive","path":"/"},{"name":"reports","path":"/team/"}]""",
            JsonSerializer.Serialize(set.Configuration.GetProperty("customerManagedPolicyReferences"))
        );
    }

    [Fact]
    public async Task Assignments_tell_who_has_what()
    {
        using var export = new ExportFolder();
        var assignments = (await export.ImportAsync()).ItemsOf(ResourceTypes.Assignment);
        Assert.Equal(["GROUP", "GROUP", "USER"], assignments.Select(a => a.Configuration.GetProperty("principalType").GetString()));
        Assert.Equal(
            $"arn:aws:sso:::permissionSet/{Instance}/{Operators}/GROUP/90671a2b3c-11111111-1111-4111-8111-111111111111",
            assignments[0].ResourceId
        );
    }

    [Fact]
    public async Task A_member_account_sees_the_instance_and_nothing_in_it()
    {
        using var export = new ExportFolder();
        Forget(export, "sso-admin-*.ps-*");
        export.WithError(
            $"sso-admin-list-permission-sets.{Instance}",
            "An error occurred (AccessDeniedException) when calling the ListPermissionSets operation: no"
        );
        var state = await export.ImportAsync();
        foreach (
            var id in new[]
            {
                PartIds.PermissionSets,
                PartIds.PermissionSetDetails,
                PartIds.PermissionSetInlinePolicy,
                PartIds.PermissionSetManagedPolicies,
                PartIds.PermissionSetCustomerPolicies,
                PartIds.Assignments,
            }
        )
        {
            Assert.Equal(ReadStatus.Denied, state.GetPart(id).Status);
            Assert.Equal("sso:ListPermissionSets", state.GetPart(id).Error!.Permission);
        }
    }

    [Fact]
    public async Task Without_an_instance_there_is_nothing_to_ask_for()
    {
        using var export = new ExportFolder().With("sso-admin-list-instances.json", """{"Instances": []}""");
        Forget(export, "sso-admin-*.ss*");
        Forget(export, "sso-admin-*.ps-*");
        var state = await export.ImportAsync();
        foreach (
            var id in new[] { PartIds.IdentityCenterInstances, PartIds.PermissionSets, PartIds.PermissionSetDetails, PartIds.Assignments }
        )
            Assert.Equal(ReadStatus.Complete, state.GetPart(id).Status);
        Assert.Empty(state.ItemsOf(ResourceTypes.Assignment));
    }

    [Theory]
    [InlineData("sso-admin-list-instances.json", "{}", PartIds.IdentityCenterInstances, "`Instances` is missing")]
    [InlineData($"sso-admin-list-permission-sets.{Instance}.json", "{}", PartIds.PermissionSets, "`PermissionSets` is missing")]
    [InlineData(
        $"sso-admin-list-permission-sets.{Instance}.json",
        """{"PermissionSets": ["arn:aws:sso:::permissionSet/ssoins-other/ps-1"]}""",
        PartIds.PermissionSets,
        "is not a permission set of `ssoins-1111222233334444`"
    )]
    [InlineData(
        $"sso-admin-describe-permission-set.{Readers}.json",
        """{"PermissionSet": {"PermissionSetArn": "arn:aws:sso:::permissionSet/ssoins-1111222233334444/ps-1111111111111111"}}""",
        PartIds.PermissionSetDetails,
        "answers for"
    )]
    [InlineData(
        $"sso-admin-describe-permission-set.{Readers}.json",
        """{"PermissionSet": {"PermissionSetArn": "arn:aws:sso:::permissionSet/ssoins-1111222233334444/ps-2222222222222222", "SessionDuration": "8 hours"}}""",
        PartIds.PermissionSetDetails,
        "`PermissionSet.SessionDuration` is `8 hours`"
    )]
    [InlineData(
        $"sso-admin-get-inline-policy-for-permission-set.{Readers}.json",
        "{}",
        PartIds.PermissionSetInlinePolicy,
        "`InlinePolicy` is missing"
    )]
    [InlineData(
        $"sso-admin-list-managed-policies-in-permission-set.{Readers}.json",
        "{}",
        PartIds.PermissionSetManagedPolicies,
        "`AttachedManagedPolicies` is missing"
    )]
    [InlineData(
        $"sso-admin-list-customer-managed-policy-references-in-permission-set.{Readers}.json",
        "{}",
        PartIds.PermissionSetCustomerPolicies,
        "`CustomerManagedPolicyReferences` is missing"
    )]
    [InlineData(
        $"sso-admin-list-customer-managed-policy-references-in-permission-set.{Readers}.json",
        """{"CustomerManagedPolicyReferences": [{"Path": "/"}]}""",
        PartIds.PermissionSetCustomerPolicies,
        "Name` is missing"
    )]
    [InlineData($"sso-admin-list-account-assignments.{Readers}.json", "{}", PartIds.Assignments, "`AccountAssignments` is missing")]
    [InlineData(
        $"sso-admin-list-account-assignments.{Readers}.json",
        """{"AccountAssignments": [{"PermissionSetArn": "arn:aws:sso:::permissionSet/ssoins-1111222233334444/ps-2222222222222222", "PrincipalId": "p", "PrincipalType": "USER", "AccountId": "999999999999"}]}""",
        PartIds.Assignments,
        "belongs to account 999999999999"
    )]
    public async Task A_broken_answer_is_a_gap(string file, string answer, string partId, string problem)
    {
        using var export = new ExportFolder().With(file, answer);
        var part = await export.ImportPartAsync(partId);
        Assert.True(part.Status is ReadStatus.Failed or ReadStatus.Partial);
        Assert.Contains(problem, part.Error!.Message, StringComparison.Ordinal);
    }

    private static void Forget(ExportFolder export, string pattern)
    {
        foreach (var file in Directory.GetFiles(export.Path, pattern))
            File.Delete(file);
    }
}
