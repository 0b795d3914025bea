using System.Text.RegularExpressions;
using IamCompliance.TestKit;

namespace IamCompliance.Cli.Tests;

/// <summary>What people of an account choose as names reaches no terminal and no build log raw.</summary>
public sealed partial class TerminalInjectionTests
{
    private static readonly string[] Names =
    [
        "\r\n::error::injected",
        "\u001b[2J\u001b[31mEVIL\u001b]0;pwn\u0007",
        "##vso[task.setvariable variable=x]y",
        "##[error]injected",
        "left\u202etfel",
        "\u2028::warning::next line",
    ];

    [Theory]
    [InlineData("Table")]
    public async Task Nothing_raw_is_printed(string format)
    {
        using var folder = new TemporaryFolder();
        folder.Write("account.json", State());

        var result = await Iamc.RunAsync(folder.Path, "policy", "escalations", "account.json", "--output", format);

        Assert.Contains("EVIL", result.Output + result.Error, StringComparison.Ordinal);
        foreach (var line in (result.Output + "\n" + result.Error).Split('\n'))
            Assert.DoesNotMatch(Dangerous(), line);
    }

    [Theory]
    [InlineData("  ::set-output name=a::b", "  \\u{003A}:set-output name=a::b")]
    [InlineData("a ##[group]b", "a \\u{0023}#[group]b")]
    [InlineData("a ##VSO[x]b", "a \\u{0023}#VSO[x]b")]
    [InlineData("IAM::User ## heading", "IAM::User ## heading")]
    [InlineData("a\tb\nc", "a\\u{0009}b\\u{000A}c")]
    public void A_line_is_one_line_and_no_command(string text, string shown) => Assert.Equal(shown, Output.SafeLine.Of(text));

    private static string State()
    {
        var users = string.Join(",\n", Names.Select((n, i) => User(n, i)));
        return $$"""
            {
              "format": "iamcompliance-state/1",
              "header": {
                "accountId": "555566667777", "partition": "aws", "captureStart": "2026-11-23T17:19:01Z",
                "captureEnd": "2026-11-23T17:19:01Z", "captureTimeBasis": "recorded", "source": "aws-cli-export", "toolVersion": "0.1.0"
              },
              "parts": [
                { "id": "iam/authorization-details", "status": "complete",
                  "calls": [ { "operation": "iam:GetAccountAuthorizationDetails", "pages": 1, "endOfList": "IsTruncated was false" } ] }
              ],
              "items": [
            {{users}}
              ]
            }
            """;
    }

    private static string User(string name, int index)
    {
        var arn = System.Text.Json.JsonSerializer.Serialize($"arn:aws:iam::555566667777:user/{name}");
        var text = System.Text.Json.JsonSerializer.Serialize(name);
        return $$"""
            { "resourceType": "AWS::IAM::User", "resourceId": "AIDA{{index}}", "arn": {{arn}}, "resourceName": {{text}}, "awsRegion": "global",
              "configuration": { "userName": {{text}}, "arn": {{arn}}, "path": "/", "groupList": [], "createDate": "2026-01-01T00:00:00Z",
                "attachedManagedPolicies": [],
                "userPolicyList": [ { "policyName": "all", "policyDocument":
                  { "Version": "2012-10-17", "Statement": [ { "Effect": "Allow", "Action": "*", "Resource": "*" } ] } } ], "tags": {} } }
            """;
    }

    [GeneratedRegex(@"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2028\u2029\u2066-\u2069]|^\s*::|##(vso)?\[", RegexOptions.IgnoreCase)]
    private static partial Regex Dangerous();
}
