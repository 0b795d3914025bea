using IamCompliance.Assessment.Outcomes;
using IamCompliance.Assessment.Tests.Building;
using IamCompliance.State.Model;
using static IamCompliance.Assessment.Tests.Building.Given;

namespace IamCompliance.Assessment.Tests.Assessing;

public sealed class UnprovenReadingTests
{
    private static readonly ControlBuilder Mfa = new() { Require = User("mfaActive", "equals", Boolean(true)) };

    [Fact]
    public void Denied_part_is_an_error_that_names_operation_and_permission()
    {
        var result = Assess(
            Mfa,
            Recorded([Resource("ada", """{"mfaActive":true}""")], Denied(PartIds.CredentialReport, "iam:GetCredentialReport"))
        );

        Assert.Equal(Outcome.Error, result.Outcome);
        Assert.Equal(
            "1 of 1 user cannot be decided: iam:GetCredentialReport was denied (AccessDeniedException); grant iam:GetCredentialReport",
            result.Summary
        );
        var reason = Assert.Single(Assert.Single(result.Subjects).Reasons);
        Assert.Equal(
            new Reason(
                "mfaActive",
                "equals true",
                "unknown: iam:GetCredentialReport was denied (AccessDeniedException); grant iam:GetCredentialReport",
                PartIds.CredentialReport,
                Truth.Unknown
            ),
            reason
        );
    }

    [Fact]
    public void Denied_population_is_an_error_although_nobody_was_read()
    {
        var control = new ControlBuilder
        {
            Type = "AWS::AccessAnalyzer::Analyzer",
            Require = Of("AWS::AccessAnalyzer::Analyzer", "status", "equals", One(Text("ACTIVE"))),
        };

        var result = Assess(control, Recorded([], Denied(PartIds.Analyzers, "access-analyzer:ListAnalyzers")));

        Assert.Equal(Outcome.Error, result.Outcome);
        Assert.Equal(
            "cannot be decided: access-analyzer:ListAnalyzers was denied (AccessDeniedException); grant access-analyzer:ListAnalyzers",
            result.Summary
        );
        Assert.Empty(result.Subjects);
    }

    [Theory]
    [InlineData(ReadStatus.Denied)]
    [InlineData(ReadStatus.Failed)]
    [InlineData(ReadStatus.Partial)]
    [InlineData(ReadStatus.NotCollected)]
    public void Unproven_population_makes_everybody_read_an_error(ReadStatus status)
    {
        var users = new[] { Resource("ada", """{"mfaActive":true}"""), Resource("bob", """{"mfaActive":false}""") };

        var result = Assess(Mfa, Recorded(users, new Part(PartIds.AuthorizationDetails, status) { HasItemisedGaps = true }));

        Assert.Equal(Outcome.Error, result.Outcome);
        Assert.All(result.Subjects, s => Assert.Equal(Outcome.Error, s.Outcome));
        Assert.Equal((2, 2), (result.Ledger.Read, result.Ledger.Error));
    }

    [Fact]
    public void Unproven_population_does_not_leave_out_whom_where_would_exclude()
    {
        var result = Assess(
            Mfa with
            {
                Where = User("userName", "equals", Text("bob")),
            },
            Recorded([Resource("ada", """{"userName":"ada"}""")], new Part(PartIds.AuthorizationDetails, ReadStatus.Partial))
        );

        Assert.Equal("ada", Assert.Single(result.Subjects).Subject);
    }

    [Fact]
    public void Partial_part_with_itemised_gaps_decides_on_whom_it_was_read_for()
    {
        var users = new[]
        {
            Resource("ada", """{"mfaActive":true}"""),
            Resource("bob", """{"mfaActive":true}""") with
            {
                UnreadParts = [PartIds.CredentialReport],
            },
        };
        var partial = new Part(PartIds.CredentialReport, ReadStatus.Partial)
        {
            HasItemisedGaps = true,
            Error = new PartError("iam:GetCredentialReport", "Throttling", "Rate exceeded."),
        };

        var result = Assess(Mfa, Recorded(users, partial));

        Assert.Equal([Outcome.Pass, Outcome.Error], result.Subjects.Select(s => s.Outcome));
        Assert.Equal(Outcome.Error, result.Outcome);
        Assert.Equal(
            "1 of 2 users cannot be decided: iam:GetCredentialReport was only partly read (Throttling): Rate exceeded",
            result.Summary
        );
    }

    [Fact]
    public void Partial_part_without_itemised_gaps_decides_on_nobody()
    {
        var result = Assess(
            Mfa,
            Recorded([Resource("ada", """{"mfaActive":true}""")], new Part(PartIds.CredentialReport, ReadStatus.Partial))
        );

        Assert.Equal(Outcome.Error, Assert.Single(result.Subjects).Outcome);
    }

    [Fact]
    public void Resource_that_names_a_complete_part_as_unread_is_an_error_all_the_same()
    {
        var ada = Resource("ada", """{"mfaActive":true}""") with { UnreadParts = [PartIds.CredentialReport] };

        Assert.Equal(Outcome.Error, Assess(Mfa, Recorded([ada])).Outcome);
    }

    [Fact]
    public void Part_that_nobody_recorded_was_not_collected()
    {
        var full = Recorded([Resource("ada", """{"mfaActive":true}""")]);
        var state = new AccountState(full.Header, full.Parts.Where(p => p.Id != PartIds.CredentialReport), full.Items);

        var result = Assess(Mfa, state);

        Assert.Equal(
            "1 of 1 user cannot be decided: iam/credential-report was not collected; iam:GetCredentialReport reads it",
            result.Summary
        );
        Assert.Equal(ReadStatus.NotCollected, Assert.Single(result.Parts, p => p.Id == PartIds.CredentialReport).Status);
    }

    [Fact]
    public void Absent_part_is_a_value_and_not_a_gap()
    {
        var control = new ControlBuilder
        {
            Type = "AWS::::Account",
            Require = Of("AWS::::Account", "passwordPolicy.minimumPasswordLength", "atLeast", One(Number(14))),
        };

        var result = Assess(
            control,
            Recorded([Resource("account", "{}", "AWS::::Account")], new Part(PartIds.PasswordPolicy, ReadStatus.Absent))
        );

        Assert.Equal(Outcome.Fail, result.Outcome);
        Assert.Equal("absent", Assert.Single(Assert.Single(result.Subjects).Reasons).Observed);
    }

    [Fact]
    public void Unknown_scope_is_an_error_and_not_an_exclusion()
    {
        var control = Mfa with { Where = User("passwordEnabled", "equals", Boolean(true)), Require = User("path", "equals", Text("/")) };

        var result = Assess(
            control,
            Recorded([Resource("ada", """{"path":"/"}""")], Denied(PartIds.CredentialReport, "iam:GetCredentialReport"))
        );

        var subject = Assert.Single(result.Subjects);
        Assert.Equal(Outcome.Error, subject.Outcome);
        Assert.Equal("passwordEnabled", Assert.Single(subject.Reasons).Path);
        Assert.Equal((1, 0), (result.Ledger.InScope, result.Ledger.Excluded));
    }

    [Fact]
    public void Demand_that_is_settled_without_the_unread_value_is_decided()
    {
        var control = Mfa with { Require = AnyOf(User("path", "equals", Text("/")), User("mfaActive", "equals", Boolean(true))) };

        var result = Assess(
            control,
            Recorded([Resource("ada", """{"path":"/"}""")], Denied(PartIds.CredentialReport, "iam:GetCredentialReport"))
        );

        Assert.Equal(Outcome.Pass, result.Outcome);
    }

    [Theory]
    [InlineData("\"yes\"", "unknown: a boolean was expected and text was recorded")]
    [InlineData("[true]", "unknown: a boolean was expected and a list was recorded")]
    [InlineData("{}", "unknown: a boolean was expected and an object was recorded")]
    public void Value_that_is_not_what_the_schema_declares_is_an_error(string json, string observed)
    {
        var result = Assess(Mfa, Recorded([Resource("ada", $$"""{"mfaActive":{{json}}}""")]));

        Assert.Equal(Outcome.Error, result.Outcome);
        Assert.Equal(observed, Assert.Single(Assert.Single(result.Subjects).Reasons).Observed);
    }
}
