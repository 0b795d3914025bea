using IamCompliance.TestKit;

namespace IamCompliance.Examples.Tests;

public sealed class NeglectedAccountTests(NeglectedAccountRun run) : IClassFixture<NeglectedAccountRun>
{
    private static readonly Dictionary<string, string[]> Expected = new()
    {
        ["Error"] =
        [
            "access-analyzer-external-access-enabled",
            "account-security-contact-registered",
            "cloudtrail-bucket-access-logging",
            "instance-metadata-v2-required",
            "instance-role-used",
            "securityhub-enabled",
        ],
        ["Fail"] =
        [
            "access-key-rotation",
            "access-key-unused",
            "alarm-cloudtrail-changes",
            "alarm-config-changes",
            "alarm-console-authentication-failures",
            "alarm-console-sign-in-without-mfa",
            "alarm-iam-policy-changes",
            "alarm-kms-key-disabled-or-deleted",
            "alarm-network-acl-changes",
            "alarm-network-gateway-changes",
            "alarm-organizations-changes",
            "alarm-root-usage",
            "alarm-route-table-changes",
            "alarm-s3-bucket-policy-changes",
            "alarm-security-group-changes",
            "alarm-unauthorized-api-calls",
            "alarm-vpc-changes",
            "attached-aws-policy-no-admin",
            "cloudtrail-kms-encrypted",
            "cloudtrail-log-file-validation",
            "cloudtrail-multi-region",
            "config-recorder-running",
            "console-password-unused",
            "federation-configured",
            "password-policy-min-length",
            "password-policy-reuse",
            "root-mfa-enabled",
            "root-no-access-key",
            "root-not-used-recently",
            "support-role-exists",
            "user-console-mfa",
            "user-no-direct-policies",
        ],
        ["NotApplicable"] =
        [
            "attached-customer-policy-no-admin",
            "key-policy-not-public",
            "kms-key-rotated",
            "org-root-credentials-management-enabled",
            "server-certificate-not-expired",
        ],
        ["Pass"] = ["cloudshell-full-access-not-attached", "root-no-virtual-mfa"],
    };

    [Fact]
    public void Its_tests_are_red_with_exactly_its_verdicts()
    {
        run.Run.Exits(1);
        Assert.Equal(
            Expected.SelectMany(e => e.Value.Select(name => (name, e.Key))).OrderBy(v => v.name, StringComparer.Ordinal),
            run.Verdicts.Select(v => (v.Key, v.Value))
        );
    }

    [Fact]
    public void What_was_denied_is_an_error_that_names_the_operation_and_never_a_failure()
    {
        Assert.Contains("Error: An analyzer watches for outside access", run.Run.Output, StringComparison.Ordinal);
        Assert.Contains("grant access-analyzer:ListAnalyzers", run.Run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Fail: An analyzer watches for outside access", run.Run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_failure_says_what_was_required_and_observed_and_where_it_was_read_and_how_to_fix_it()
    {
        Assert.Contains("arn:aws:iam::444455556666:user/carl#accessKeys/1", run.Run.Output, StringComparison.Ordinal);
        Assert.Contains(
            "createDate: required no older than 90 days, observed 2019-05-06T08:10:00Z",
            run.Run.Output,
            StringComparison.Ordinal
        );
        Assert.Contains("iam-get-credential-report.json", run.Run.Output, StringComparison.Ordinal);
        Assert.Contains("fix: aws iam update-access-key --user-name carl", run.Run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stack_trace_opens_the_control() =>
        Assert.Contains(
            "controls/security-best-practices/access-key-rotation/control.yaml:line 1",
            run.Run.Output,
            StringComparison.Ordinal
        );

    [Fact]
    public void Its_evidence_was_accepted_so_that_only_the_account_is_red() =>
        Assert.DoesNotContain("evidence not accepted", run.Run.Output, StringComparison.Ordinal);

    [Fact]
    public void What_is_red_on_purpose_is_no_part_of_the_solution() =>
        Assert.DoesNotContain("NeglectedAccount", File.ReadAllText(RepositoryFiles.PathOf("IamCompliance.sln")), StringComparison.Ordinal);

    [Fact]
    public void The_run_says_where_the_evidence_lies_although_tests_failed() =>
        Assert.Contains(
            "examples/neglected-account/TestResults/evidence/index.html",
            run.Run.Output.Replace('\\', '/'),
            StringComparison.Ordinal
        );
}
