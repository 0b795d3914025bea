using System.Text.Json;
using IamCompliance.Cli.Commands;
using IamCompliance.TestKit;

namespace IamCompliance.Cli.Tests;

/// <summary>Policy questions about recorded states, whose organization may bind the account.</summary>
public sealed class PolicyStateTests
{
    private const string Everything =
        """{"Version":"2012-10-17","Statement":[{"Sid":"All","Effect":"Allow","Action":"*","Resource":"*"}]}""";
    private const string NoTrails =
        """{"Version":"2012-10-17","Statement":[{"Sid":"Trails","Effect":"Deny","Action":"cloudtrail:*","Resource":"*"}]}""";
    private static readonly string[] Question =
    [
        "--principal",
        "boss",
        "--action",
        "cloudtrail:StopLogging",
        "--resource",
        "arn:aws:cloudtrail:eu-west-1:111122223333:trail/main",
    ];

    [Fact]
    public async Task Guardrail_of_the_organization_blocks_and_is_named()
    {
        using var folder = Folder("complete");
        var result = (await Iamc.RunAsync(folder.Path, ["policy", "can", "account.state.json", .. Question])).Exits(ExitCodes.Findings);
        Assert.Equal(
            "ExplicitlyDenied\n  blocked by ServiceControl\n  decided by Deny of no-trails, statement `Trails` (ServiceControl)\n",
            result.Output
        );
    }

    [Fact]
    public async Task Guardrails_are_left_out_on_demand()
    {
        using var folder = Folder("denied");
        var result = (await Iamc.RunAsync(folder.Path, ["policy", "can", "account.state.json", .. Question, "--without-guardrails"])).Exits(
            ExitCodes.Pass
        );
        Assert.StartsWith("Allowed\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Yes_is_no_proof_while_guardrails_were_not_read()
    {
        using var folder = Folder("denied");
        var result = (await Iamc.RunAsync(folder.Path, ["policy", "can", "account.state.json", .. Question])).Exits(ExitCodes.Error);
        Assert.Contains("organizations/policies was not read", result.Error, StringComparison.Ordinal);
        Assert.Contains("--without-guardrails", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explanation_goes_layer_by_layer()
    {
        using var folder = Folder("complete");
        var result = (await Iamc.RunAsync(folder.Path, ["policy", "explain", "account.state.json", .. Question])).Exits(ExitCodes.Pass);
        Assert.Equal(
            """
            ExplicitlyDenied
            Identity: all of arn:aws:iam::111122223333:role/boss
              no statement decides
            ServiceControl blocks: full, no-trails
              Deny of no-trails, statement `Trails`, matches
            ServiceControl blocks: full
              no statement decides

            """,
            result.Output,
            ignoreLineEndingDifferences: true
        );
        using var document = JsonDocument.Parse(
            (await Iamc.RunAsync(folder.Path, ["policy", "explain", "account.state.json", .. Question, "--output", "json"]))
                .Exits(ExitCodes.Pass)
                .Output
        );
        Assert.Equal(3, document.RootElement.GetProperty("layers").GetArrayLength());
    }

    [Fact]
    public async Task Unread_authorization_details_are_an_error()
    {
        using var folder = new TemporaryFolder();
        folder.Write(
            "account.state.json",
            StateText("complete")
                .Replace(
                    """{"id":"iam/authorization-details","status":"complete"}""",
                    """{"id":"iam/authorization-details","status":"denied"}""",
                    StringComparison.Ordinal
                )
        );
        var result = (await Iamc.RunAsync(folder.Path, ["policy", "who-can", "account.state.json", "--action", "s3:GetObject"])).Exits(
            ExitCodes.Error
        );
        Assert.Contains("iam/authorization-details was not completely read", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_that_is_no_account_is_refused_with_a_way_out()
    {
        using var folder = new TemporaryFolder();
        folder.Write("x.json", "[]");
        var result = (await Iamc.RunAsync(folder.Path, "policy", "can", "x.json", "--principal", "a", "--action", "s3:GetObject")).Exits(
            ExitCodes.Usage
        );
        Assert.Contains("is not what aws iam get-account-authorization-details prints", result.Error, StringComparison.Ordinal);
    }

    private static TemporaryFolder Folder(string policiesStatus)
    {
        var folder = new TemporaryFolder();
        folder.Write("account.state.json", StateText(policiesStatus));
        return folder;
    }

    private static string StateText(string policiesStatus) =>
        $$$"""
            {
              "format": "iamcompliance-state/1",
              "header": {"accountId":"111122223333","partition":"aws","captureStart":"2026-01-31T00:00:00Z","captureEnd":"2026-01-31T00:00:00Z","captureTimeBasis":"stated","regions":[],"source":"test","toolVersion":"0.1.0"},
              "parts": [
                {"id":"account/identity","status":"complete"},
                {"id":"iam/authorization-details","status":"complete"},
                {"id":"organizations/organization","status":"complete"},
                {"id":"organizations/path","status":"complete"},
                {"id":"organizations/policies","status":"{{{policiesStatus}}}"},
                {"id":"organizations/policy-documents","status":"complete"},
                {"id":"organizations/policy-targets","status":"complete"}
              ],
              "items": [
                {"resourceType":"AWS::::Account","resourceId":"111122223333","awsRegion":"global","configuration":{"organization":{"id":"o-1","managementAccountId":"999999999999"},"organizationPath":[{"id":"r-1","type":"ROOT"},{"id":"111122223333","type":"ACCOUNT"}]}},
                {"resourceType":"AWS::IAM::Role","resourceId":"AROA1","resourceName":"boss","arn":"arn:aws:iam::111122223333:role/boss","awsRegion":"global","configuration":{"roleName":"boss","arn":"arn:aws:iam::111122223333:role/boss","rolePolicyList":[{"policyName":"all","policyDocument":{{{Everything}}}}]}},
                {"resourceType":"AWS::Organizations::Policy","resourceId":"p-1","awsRegion":"global","configuration":{"id":"p-1","name":"full","type":"SERVICE_CONTROL_POLICY","content":{{{Everything}}},"targets":[{"targetId":"r-1"},{"targetId":"111122223333"}]}},
                {"resourceType":"AWS::Organizations::Policy","resourceId":"p-2","awsRegion":"global","configuration":{"id":"p-2","name":"no-trails","type":"SERVICE_CONTROL_POLICY","content":{{{NoTrails}}},"targets":[{"targetId":"r-1"}]}}
              ]
            }
            """;
}
