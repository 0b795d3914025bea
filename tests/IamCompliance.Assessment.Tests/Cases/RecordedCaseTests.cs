using IamCompliance.Assessment.Tests.Building;

namespace IamCompliance.Assessment.Tests.Cases;

public sealed class RecordedCaseTests
{
    [Fact]
    public void A_case_that_an_account_can_be_like_comes_out_the_same_once_it_is_recorded() =>
        Assert.Null(
            CaseYaml
                .RunOnBoth(
                    """
                        resources:
                          ada: { accessKeys: [{ slot: "1", status: Active, createDate: 2026-01-01 }, { slot: "2", status: Inactive }] }
                          ben: { accessKeys: [{ slot: "2", status: Active, createDate: 2020-01-01T00:00:00Z }] }
                        outcome: Fail
                        subjects: { "ada#accessKeys/1": Pass, "ben#accessKeys/2": Fail }
                    """
                )
                .Message
        );

    [Theory]
    [InlineData("denied")]
    [InlineData("failed")]
    [InlineData("partial")]
    [InlineData("notCollected")]
    public void A_part_that_was_not_read_is_an_error_on_record_too(string status) =>
        Assert.Null(
            CaseYaml
                .RunOnBoth(
                    $$"""
                        parts: { iam/credential-report: {{status}} }
                        resources: { ada: { accessKeys: [{ slot: "1", status: Active }] } }
                        outcome: Error
                        subjects: { ada: Error }
                    """
                )
                .Message
        );

    [Fact]
    public void A_list_that_was_not_read_has_nobody_on_record() =>
        Assert.Null(
            CaseYaml
                .RunOnBoth(
                    """
                        parts: { iam/authorization-details: denied }
                        resources: { ada: { accessKeys: [] } }
                        outcome: Error
                        subjects: {}
                    """
                )
                .Message
        );

    [Fact]
    public void A_case_that_leaves_out_what_AWS_always_sends_says_what_comes_out_on_record() =>
        Assert.Equal(
            """
            old-keys: probe controls/resilience/old-keys/cases.yaml(6,11)
              on a recorded account the case comes out differently:
              ada#accessKeys/1: Fail
                createDate: required no older than 90 days, observed absent [iam/credential-report]
              and once it is recorded
                createDate: required no older than 90 days, observed 2015-01-01T00:00:00Z [iam/credential-report]
            """,
            CaseYaml
                .RunOnBoth(
                    """
                        resources: { ada: { accessKeys: [{ slot: "1", status: Active }] } }
                        outcome: Fail
                        subjects: { "ada#accessKeys/1": Fail }
                    """
                )
                .Message
        );

    [Fact]
    public void A_value_that_no_answer_carries_is_named()
    {
        var message = CaseYaml
            .RunOnBoth(
                """
                    resources: { ada: { accessKeys: [{ slot: "3", status: Active, createDate: 2026-01-01 }] } }
                    outcome: Pass
                    subjects: { "ada#accessKeys/3": Pass }
                """
            )
            .Message;

        Assert.Contains("on a recorded account the case comes out differently", message, StringComparison.Ordinal);
        Assert.Contains("ada: accessKeys is given as", message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_account_of_the_future_can_not_be_recorded()
    {
        var message = CaseYaml
            .RunOnBoth(
                """
                    now: 2026-01-01
                    resources: { ada: { accessKeys: [{ slot: "1", status: Active, createDate: 2026-06-01 }] } }
                    outcome: Pass
                    subjects: { "ada#accessKeys/1": Pass }
                """
            )
            .Message;

        Assert.Contains("no account can be like this: The export cannot have been made", message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_no_account_can_be_is_marked_and_only_that()
    {
        const string Undated = """
                hypothetical: AWS dates every key.
                resources: { ada: { accessKeys: [{ slot: "1", status: Active }] } }
                outcome: Fail
                subjects: { "ada#accessKeys/1": Fail }
            """;
        const string Dated = """
                hypothetical: AWS dates every key.
                resources: { ada: { accessKeys: [{ slot: "1", status: Active, createDate: 2020-01-01 }] } }
                outcome: Fail
                subjects: { "ada#accessKeys/1": Fail }
            """;

        Assert.Null(CaseYaml.RunOnBoth(Undated).Message);
        Assert.EndsWith(
            "the case is marked as hypothetical, and a recorded account can be like this: take the mark away",
            CaseYaml.RunOnBoth(Dated).Message,
            StringComparison.Ordinal
        );
    }
}
