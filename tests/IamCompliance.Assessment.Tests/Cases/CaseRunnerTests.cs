using IamCompliance.Assessment.Tests.Building;

namespace IamCompliance.Assessment.Tests.Cases;

public sealed class CaseRunnerTests
{
    [Fact]
    public void Case_that_comes_out_as_written_passes()
    {
        var result = CaseYaml.Run(
            """
                now: 2026-03-01
                resources:
                  ada: { accessKeys: [{ slot: "1", status: Active, createDate: 2025-12-01T00:00:00Z }, { slot: "2", status: Inactive }] }
                outcome: Pass
                subjects: { "ada#accessKeys/1": Pass }
            """
        );

        Assert.Null(result.Message);
        Assert.True(result.Passed);
    }

    [Fact]
    public void Case_is_judged_at_its_own_time_and_with_its_own_parameters() =>
        Assert.True(
            CaseYaml
                .Run(
                    """
                        now: 2026-03-01T00:00:01Z
                        parameters: { maxAge: 89 days }
                        resources: { ada: { accessKeys: [{ slot: "1", status: Active, createDate: 2025-12-02 }] } }
                        outcome: Fail
                        subjects: { "ada#accessKeys/1": Fail }
                    """
                )
                .Passed
        );

    [Fact]
    public void Mismatch_says_what_was_expected_and_what_was_observed_and_why()
    {
        var result = CaseYaml.Run(
            """
                resources:
                  ada: { accessKeys: [{ slot: "1", status: Active, createDate: 2020-01-01 }, { slot: "2", status: Active, createDate: 2026-01-01 }] }
                outcome: Pass
                subjects: { "ada#accessKeys/1": Pass, "bob#accessKeys/1": Pass }
            """
        );

        Assert.False(result.Passed);
        Assert.Equal(
            """
            old-keys: probe controls/resilience/old-keys/cases.yaml(6,11)
              the control: expected Pass, observed Fail (1 of 2 access keys fails)
              ada#accessKeys/1: expected Pass, observed Fail
                createDate: required no older than 90 days, observed 2020-01-01T00:00:00Z [iam/credential-report]
              bob#accessKeys/1: expected Pass, observed that it is not in scope
              ada#accessKeys/2: not expected in scope, observed Pass
                createDate: required no older than 90 days, observed 2026-01-01T00:00:00Z [iam/credential-report]
            """,
            result.Message
        );
    }

    [Theory]
    [InlineData("denied", "iam:GetCredentialReport was denied (AccessDenied); grant iam:GetCredentialReport")]
    [InlineData("failed", "iam:GetCredentialReport failed (Malformed): The answer cannot be read")]
    [InlineData("partial", "iam:GetCredentialReport was only partly read (Truncated): The list does not end")]
    [InlineData("notCollected", "iam/credential-report was not collected; iam:GetCredentialReport reads it")]
    public void Unread_part_is_an_error_that_names_the_operation(string status, string cause)
    {
        var result = CaseYaml.Run(
            $$"""
                parts: { iam/credential-report: {{status}} }
                resources: { ada: { accessKeys: [{ slot: "1", status: Active }] } }
                outcome: Error
                subjects: { ada: Error }
            """
        );

        Assert.Null(result.Message);
        Assert.Equal($"1 of 1 access key cannot be decided: {cause}", result.Result.Summary);
    }

    [Fact]
    public void Absent_part_supplies_nothing_and_that_is_known() =>
        Assert.True(
            CaseYaml
                .Run(
                    """
                        parts: { iam/credential-report: absent }
                        resources: { ada: { userName: ada } }
                        outcome: NotApplicable
                    """
                )
                .Passed
        );
}
