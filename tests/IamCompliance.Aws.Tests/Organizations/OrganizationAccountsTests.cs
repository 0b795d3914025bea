using IamCompliance.Aws.Access;
using IamCompliance.Aws.Capturing;
using IamCompliance.Aws.Organizations;
using IamCompliance.Aws.Planning;
using IamCompliance.AwsEmulator.Faults;

namespace IamCompliance.Aws.Tests.Organizations;

public sealed class OrganizationAccountsTests
{
    [Theory]
    [InlineData(null)]
    [InlineData(2)]
    public async Task Every_active_account_is_found_whatever_the_size_of_pages(int? pageSize)
    {
        await using var organization = await EmulatedOrganization.StartAsync(pageSize);
        var listed = await ListAsync(organization.Access);
        Assert.Equal([EmulatedOrganization.Management, .. EmulatedOrganization.Members], listed.Members.Select(m => m.AccountId));
        Assert.Empty(listed.Skipped);
    }

    [Fact]
    public async Task A_member_is_reached_by_its_role_and_the_caller_s_own_account_without()
    {
        await using var organization = await EmulatedOrganization.StartAsync();
        var members = (await ListAsync(organization.Access)).Members;
        Assert.Null(members[0].Access.Role);
        Assert.Equal(new RoleToAssume("arn:aws:iam::200000000001:role/Reader", "example", "iamc-test"), members[1].Access.Role);
        foreach (var member in members.Take(2))
        {
            var state = await AccountCapture.CaptureAsync(member.Access, CapturePlan.For([PartIds.PasswordPolicy]), TimeProvider.System);
            Assert.Equal(member.AccountId, state.Header.AccountId);
        }
    }

    [Fact]
    public async Task Suspended_and_excluded_accounts_are_skipped_by_name()
    {
        await using var organization = await EmulatedOrganization.StartAsync();
        organization
            .Accounts[0]
            .Set(
                "organizations-list-accounts",
                """
                {"Accounts":[
                  {"Id":"200000000001","Name":"open","Status":"ACTIVE"},
                  {"Id":"200000000002","Name":"closed","Status":"SUSPENDED"},
                  {"Id":"200000000003","Name":"closing","Status":"ACTIVE","State":"PENDING_CLOSURE"},
                  {"Id":"200000000004","Name":"other","Status":"ACTIVE","State":"ACTIVE"}]}
                """
            );
        var listed = await ListAsync(organization.Access with { Exclude = ["200000000004"] });
        Assert.Equal(["200000000001"], listed.Members.Select(m => m.AccountId));
        Assert.Equal(
            ["200000000002 suspended", "200000000003 pending closure", "200000000004 excluded"],
            listed.Skipped.Select(s => $"{s.AccountId} {s.Reason}")
        );
    }

    [Theory]
    [InlineData("\"State\":\"ACTIVE\"", null)]
    [InlineData("\"Status\":\"ACTIVE\"", null)]
    [InlineData("\"State\":\"PENDING_ACTIVATION\"", "pending activation")]
    [InlineData("\"State\":\"SUSPENDED\"", "suspended")]
    [InlineData("\"State\":\"PENDING_CLOSURE\"", "pending closure")]
    [InlineData("\"State\":\"CLOSED\",\"Status\":\"SUSPENDED\"", "closed")]
    [InlineData("\"State\":\"CLOSED\"", "closed")]
    [InlineData("\"JoinedMethod\":\"CREATED\"", null)]
    [InlineData("\"State\":\"A_WORD_TO_COME\"", null)]
    public async Task An_account_is_left_out_only_where_its_state_says_that_nobody_works_in_it(string said, string? reason)
    {
        await using var organization = await EmulatedOrganization.StartAsync();
        organization
            .Accounts[0]
            .Set(
                "organizations-list-accounts",
                $$"""{"Accounts":[{"Id":"200000000001","State":"ACTIVE"},{"Id":"200000000002",{{said}}}]}"""
            );
        var listed = await ListAsync(organization.Access);
        Assert.Equal(reason is null ? 2 : 1, listed.Members.Count);
        Assert.Equal(reason, listed.Skipped.SingleOrDefault()?.Reason);
    }

    [Fact]
    public async Task A_selection_of_nobody_is_refused()
    {
        await using var organization = await EmulatedOrganization.StartAsync();
        organization.Accounts[0].Set("organizations-list-accounts", """{"Accounts":[{"Id":"200000000001","State":"SUSPENDED"}]}""");
        var all = await Assert.ThrowsAsync<CaptureException>(() => ListAsync(organization.Access));
        Assert.Equal("no account of the organization is selected: 1 account is listed, 200000000001 (suspended)", all.Message);
        organization.Accounts[0].Set("organizations-list-accounts", """{"Accounts":[]}""");
        Assert.Equal(
            "no account of the organization is selected: 0 accounts are listed",
            (await Assert.ThrowsAsync<CaptureException>(() => ListAsync(organization.Access))).Message
        );
    }

    [Fact]
    public async Task An_account_without_an_id_is_no_list()
    {
        await using var organization = await EmulatedOrganization.StartAsync();
        organization
            .Accounts[0]
            .Set(
                "organizations-list-accounts",
                """{"Accounts":[{"Id":"200000000001","State":"ACTIVE"},{"Name":"nameless","State":"ACTIVE"}]}"""
            );
        Assert.Contains(
            "an account has no Id",
            (await Assert.ThrowsAsync<CaptureException>(() => ListAsync(organization.Access))).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Units_are_followed_downwards()
    {
        await using var organization = await EmulatedOrganization.StartAsync();
        var workloads = UnitBelowRoot(organization, "Workloads");
        var listed = await ListAsync(organization.Access with { Units = [workloads] });
        Assert.Equal(EmulatedOrganization.Members.Skip(1), listed.Members.Select(m => m.AccountId));
        Assert.All(listed.Skipped, s => Assert.Equal("outside of the organizational units", s.Reason));
    }

    [Fact]
    public async Task Tags_must_all_match()
    {
        await using var organization = await EmulatedOrganization.StartAsync();
        organization
            .Accounts[0]
            .Set(
                "organizations-list-tags-for-resource.200000000003",
                """{"Tags":[{"Key":"stage","Value":"production"},{"Key":"team","Value":""}]}"""
            );
        organization
            .Accounts[0]
            .Set("organizations-list-tags-for-resource.200000000004", """{"Tags":[{"Key":"stage","Value":"production"}]}""");
        var listed = await ListAsync(organization.Access with { Tags = [new("stage", "production"), new("team", "")] });
        Assert.Equal(["200000000003"], listed.Members.Select(m => m.AccountId));
    }

    [Theory]
    [InlineData("organizations:ListAccounts", "allow organizations:ListAccounts")]
    [InlineData("organizations:ListAccountsForParent", "allow organizations:ListAccountsForParent")]
    [InlineData("organizations:ListOrganizationalUnitsForParent", "allow organizations:ListOrganizationalUnitsForParent")]
    [InlineData("organizations:ListTagsForResource", "allow organizations:ListTagsForResource")]
    public async Task A_list_that_is_denied_is_no_list(string denied, string help)
    {
        await using var organization = await EmulatedOrganization.StartAsync();
        organization.Deny(denied);
        var units = new[] { UnitBelowRoot(organization, "Workloads") };
        var problem = await Assert.ThrowsAsync<CaptureException>(() =>
            ListAsync(organization.Access with { Units = units, Tags = [new("stage", "other")] })
        );
        Assert.Contains(denied, problem.Message, StringComparison.Ordinal);
        Assert.Contains(help, problem.Help, StringComparison.Ordinal);
        Assert.False(problem.IsSetting);
    }

    [Fact]
    public async Task A_list_that_is_cut_or_broken_is_no_list()
    {
        foreach (
            var fault in new[]
            {
                FaultAction.RepeatToken,
                FaultAction.MalformedBody,
                FaultAction.CutBody,
                FaultAction.Html,
                FaultAction.NullLists,
                FaultAction.InternalError,
            }
        )
        {
            await using var organization = await EmulatedOrganization.StartAsync(pageSize: 2);
            organization.Emulator.Faults.Add("organizations:ListAccounts", fault);
            await Assert.ThrowsAsync<CaptureException>(() => ListAsync(organization.Access));
        }
    }

    [Fact]
    public async Task A_role_name_that_cannot_be_one_is_refused_before_anything_is_asked()
    {
        await using var organization = await EmulatedOrganization.StartAsync();
        var problem = await Assert.ThrowsAsync<CaptureException>(() => ListAsync(organization.Access with { RoleName = "a b" }));
        Assert.True(problem.IsSetting);
        Assert.Equal(0, organization.Emulator.Calls.Total);
    }

    private static Task<OrganizationMembers> ListAsync(OrganizationAccess access) =>
        OrganizationAccounts.ListAsync(access, TimeProvider.System);

    private static string UnitBelowRoot(EmulatedOrganization organization, string name)
    {
        var units = organization
            .Accounts[0]
            .Answers.Where(a => a.Key.StartsWith("organizations-list-organizational-units-for-parent.r-", StringComparison.Ordinal));
        using var json = System.Text.Json.JsonDocument.Parse(units.Single().Value.Json);
        return json
            .RootElement.GetProperty("OrganizationalUnits")
            .EnumerateArray()
            .Single(u => u.GetProperty("Name").GetString() == name)
            .GetProperty("Id")
            .GetString()!;
    }
}
