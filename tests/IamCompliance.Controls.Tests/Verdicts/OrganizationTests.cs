using IamCompliance.Assessment.Outcomes;

namespace IamCompliance.Controls.Tests.Verdicts;

/// <summary>Who manages the organization, and which it is, is known also where the list of its accounts was denied.</summary>
public sealed class OrganizationTests
{
    private const string Story = "role-for-the-management-account";

    [Theory]
    [InlineData("trust-external-account-allowlisted")]
    [InlineData("trust-third-party-external-id")]
    public async Task The_management_account_is_in_the_organization_and_of_others_nobody_can_say(string control)
    {
        using var export = new ExportedAccount(Story);
        Assert.Equal(
            new Dictionary<string, Outcome>
            {
                ["OrganizationAccountAccessRole"] = Outcome.Pass,
                ["bare-id"] = Outcome.Error,
                ["sibling"] = Outcome.Error,
                ["sibling-foreignorg"] = Outcome.Fail,
                ["sibling-orgid"] = Outcome.Pass,
                ["sts-session"] = Outcome.Error,
            },
            Outcomes(await export.AssessAsync(control))
        );
    }

    [Fact]
    public async Task An_error_names_the_call_that_would_tell()
    {
        using var export = new ExportedAccount(Story);
        var sibling = (await export.AssessAsync("trust-external-account-allowlisted")).Subjects.Single(s =>
            s.Subject.EndsWith("role/sibling", StringComparison.Ordinal)
        );
        Assert.Contains(sibling.Reasons, r => r.Observed.Contains("organizations:ListAccounts", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_the_organization_nobody_is_known_to_be_in_it()
    {
        using var export = new ExportedAccount(Story)
            .Without("organizations-describe-organization.json")
            .With(
                "organizations-describe-organization.error.txt",
                "An error occurred (AccessDeniedException) when calling the DescribeOrganization operation: You don't have permissions to access this resource."
            );
        Assert.Equal(
            Outcome.Error,
            Outcomes(await export.AssessAsync("trust-external-account-allowlisted"))["OrganizationAccountAccessRole"]
        );
    }

    [Fact]
    public async Task Another_account_that_manages_another_organization_is_outside()
    {
        using var export = new ExportedAccount(Story)
            .Without("organizations-list-accounts.error.txt")
            .With(
                "organizations-list-accounts.json",
                """{"Accounts": [{"Id": "111122223333", "Arn": "arn:aws:organizations::999988887777:account/o-exampleorgid/111122223333", "Name": "own", "Email": "a@example.com", "Status": "ACTIVE", "State": "ACTIVE", "JoinedMethod": "CREATED", "JoinedTimestamp": "2024-01-01T00:00:00+00:00"}, {"Id": "999988887777", "Arn": "arn:aws:organizations::999988887777:account/o-exampleorgid/999988887777", "Name": "manager", "Email": "m@example.com", "Status": "ACTIVE", "State": "ACTIVE", "JoinedMethod": "INVITED", "JoinedTimestamp": "2024-01-01T00:00:00+00:00"}]}"""
            );
        var outcomes = Outcomes(await export.AssessAsync("trust-external-account-allowlisted"));
        Assert.Equal(Outcome.Pass, outcomes["OrganizationAccountAccessRole"]);
        Assert.Equal(Outcome.Pass, outcomes["bare-id"]);
        Assert.Equal(Outcome.Fail, outcomes["sibling"]);
    }

    private static Dictionary<string, Outcome> Outcomes(ControlResult result) =>
        result.Subjects.ToDictionary(s => s.Subject[(s.Subject.LastIndexOf('/') + 1)..], s => s.Outcome, StringComparer.Ordinal);
}
