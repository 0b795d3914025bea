using System.Text.Json;
using IamCompliance.State.Model;

namespace IamCompliance.State.Tests.Importing;

public sealed class OrganizationPartsTests
{
    private const string Denied =
        "An error occurred (AccessDeniedException) when calling the {0} operation: You don't have permissions to access this resource.";
    private const string NotInUse =
        "An error occurred (AWSOrganizationsNotInUseException) when calling the {0} operation: Your account is not a member of an organization.";

    [Fact]
    public async Task A_policy_is_joined_with_its_document_and_targets()
    {
        using var export = new ExportFolder();
        var state = await export.ImportAsync();
        var policies = state.ItemsOf(ResourceTypes.OrganizationPolicy);
        Assert.Equal(["p-leave001", "p-RCPFullAWSAccess", "p-FullAWSAccess"], policies.Select(p => p.ResourceId));
        Assert.Equal(
            """
            {"id":"p-leave001","arn":"arn:aws:organizations::111122223333:policy/o-example123/service_control_policy/p-leave001","name":"stay","type":"SERVICE_CONTROL_POLICY","awsManaged":false,"content":{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"organizations:LeaveOrganization","Resource":"*"}]},"targets":[{"targetId":"r-exm1","type":"ROOT"}]}
            """.Trim(),
            JsonSerializer.Serialize(policies[0].Configuration)
        );
    }

    [Fact]
    public async Task The_path_leads_from_the_root_to_the_account()
    {
        using var export = new ExportFolder();
        var state = await export.ImportAsync();
        Assert.Equal(
            """[{"id":"r-exm1","type":"ROOT"},{"id":"ou-exm1-prod1234","type":"ORGANIZATIONAL_UNIT"},{"id":"111122223333","type":"ACCOUNT"}]""",
            Path(state)
        );
        Assert.Equal(
            ["111122223333", "ou-exm1-prod1234"],
            state.GetPart(PartIds.OrganizationPath).Calls.Select(c => c.Parameters["ChildId"])
        );
    }

    [Fact]
    public async Task A_member_account_may_not_ask_and_that_is_denied()
    {
        using var export = new ExportFolder()
            .WithError("organizations-list-parents.111122223333", Say(Denied, "ListParents"))
            .WithError("organizations-list-policies.SERVICE_CONTROL_POLICY", Say(Denied, "ListPolicies"))
            .WithError("organizations-list-policies.RESOURCE_CONTROL_POLICY", Say(Denied, "ListPolicies"));
        foreach (var file in Directory.GetFiles(export.Path, "organizations-*-policy.p-*"))
            File.Delete(file);
        var state = await export.ImportAsync();
        Assert.Equal("organizations:ListParents", Refused(state, PartIds.OrganizationPath));
        Assert.Null(Path(state));
        Assert.Equal("organizations:ListPolicies", Refused(state, PartIds.OrganizationPolicies));
        // What cannot be asked for because the list was refused, was refused with it.
        Assert.Equal("organizations:ListPolicies", Refused(state, PartIds.OrganizationPolicyDocuments));
        Assert.Equal("organizations:ListPolicies", Refused(state, PartIds.OrganizationPolicyTargets));
    }

    [Fact]
    public async Task Outside_of_an_organization_there_is_nothing()
    {
        using var export = new ExportFolder()
            .WithError("organizations-list-parents.111122223333", Say(NotInUse, "ListParents"))
            .WithError("organizations-list-policies.SERVICE_CONTROL_POLICY", Say(NotInUse, "ListPolicies"))
            .WithError("organizations-list-policies.RESOURCE_CONTROL_POLICY", Say(NotInUse, "ListPolicies"));
        foreach (var file in Directory.GetFiles(export.Path, "organizations-*-policy.p-*"))
            File.Delete(file);
        var state = await export.ImportAsync();
        Assert.Equal(ReadStatus.Absent, state.GetPart(PartIds.OrganizationPath).Status);
        Assert.Equal(ReadStatus.Absent, state.GetPart(PartIds.OrganizationPolicies).Status);
        Assert.Equal(ReadStatus.Complete, state.GetPart(PartIds.OrganizationPolicyDocuments).Status);
        Assert.Empty(state.ItemsOf(ResourceTypes.OrganizationPolicy));
    }

    [Fact]
    public async Task One_kind_of_policies_alone_is_not_all()
    {
        using var refused = new ExportFolder().WithError(
            "organizations-list-policies.RESOURCE_CONTROL_POLICY",
            Say(Denied, "ListPolicies")
        );
        var part = await refused.ImportPartAsync(PartIds.OrganizationPolicies);
        Assert.Equal(ReadStatus.Partial, part.Status);
        Assert.EndsWith("Not read in 1 of 2 answers: RESOURCE_CONTROL_POLICY.", part.Error!.Message, StringComparison.Ordinal);
        Assert.Equal("organizations:ListPolicies", part.Error.Permission);

        using var missing = new ExportFolder().Without("organizations-list-policies.RESOURCE_CONTROL_POLICY.json");
        part = await missing.ImportPartAsync(PartIds.OrganizationPolicies);
        Assert.Equal(ReadStatus.Partial, part.Status);
        Assert.Equal(PartErrorCodes.NotAsked, part.Error!.Code);
    }

    [Fact]
    public async Task With_a_list_that_does_not_end_the_documents_are_not_all()
    {
        using var export = new ExportFolder().Edit("organizations-list-policies.SERVICE_CONTROL_POLICY.json", p => p["NextToken"] = "more");
        var error = (await export.ImportPartAsync(PartIds.OrganizationPolicyDocuments)).Error!;
        Assert.Equal("organizations:ListPolicies", error.Operation);
        Assert.Equal(PartErrorCodes.PopulationUnproven, error.Code);
        Assert.Contains("NextToken is set", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"Parents": []}""", "names 0 parents")]
    [InlineData("""{"Parents": [{"Id": "r-1", "Type": "ROOT"}, {"Id": "r-2", "Type": "ROOT"}]}""", "names 2 parents")]
    [InlineData("""{"Parents": [{"Id": "r-1"}]}""", "`Parents[0].Type` is missing")]
    [InlineData("""{}""", "`Parents` is missing")]
    [InlineData("""{"Parents": [{"Id": "ou-exm1-prod1234", "Type": "ORGANIZATIONAL_UNIT"}]}""", "has no end of parents")]
    public async Task A_path_that_makes_no_sense_is_malformed(string answer, string problem)
    {
        using var export = new ExportFolder().With("organizations-list-parents.ou-exm1-prod1234.json", answer);
        var part = await export.ImportPartAsync(PartIds.OrganizationPath);
        Assert.Equal(ReadStatus.Failed, part.Status);
        Assert.Equal(PartErrorCodes.Malformed, part.Error!.Code);
        Assert.Contains(problem, part.Error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_path_that_nobody_followed_to_the_root_is_partial()
    {
        using var export = new ExportFolder().Without("organizations-list-parents.ou-exm1-prod1234.json");
        var state = await export.ImportAsync();
        Assert.Equal("Nobody asked for the parent of ou-exm1-prod1234.", state.GetPart(PartIds.OrganizationPath).Error!.Message);
        Assert.Equal(ReadStatus.Partial, state.GetPart(PartIds.OrganizationPath).Status);
        Assert.Null(Path(state));
    }

    [Theory]
    [InlineData("p-FullAWSAccess", "answers for `p-FullAWSAccess`")]
    [InlineData("", "`Policy.PolicySummary.Id` is missing")]
    public async Task A_document_of_another_policy_is_refused(string id, string problem)
    {
        using var export = new ExportFolder().Edit("organizations-describe-policy.p-leave001.json", p =>
            p["Policy"]!["PolicySummary"]!["Id"] = id
        );
        var part = await export.ImportPartAsync(PartIds.OrganizationPolicyDocuments);
        Assert.Equal(ReadStatus.Partial, part.Status);
        Assert.True(part.HasItemisedGaps);
        Assert.Contains(problem, part.Error!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_policy_of_the_other_kind_is_refused()
    {
        using var export = new ExportFolder().Edit("organizations-list-policies.RESOURCE_CONTROL_POLICY.json", p =>
            p["Policies"]![0]!["Type"] = "TAG_POLICY"
        );
        var part = await export.ImportPartAsync(PartIds.OrganizationPolicies);
        Assert.Equal(ReadStatus.Partial, part.Status);
        Assert.Contains("`Policies[0].Type` is TAG_POLICY", part.Error!.Message, StringComparison.Ordinal);
    }

    private static string Say(string text, string operation) => text.Replace("{0}", operation, StringComparison.Ordinal);

    private static string? Refused(AccountState state, string partId)
    {
        var part = state.GetPart(partId);
        Assert.Equal(ReadStatus.Denied, part.Status);
        return part.Error!.Permission;
    }

    private static string? Path(AccountState state) =>
        state.ItemsOf(ResourceTypes.Account)[0].Configuration.TryGetProperty("organizationPath", out var path)
            ? JsonSerializer.Serialize(path)
            : null;
}
