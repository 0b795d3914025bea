using IamCompliance.Assessment.Decisions;
using IamCompliance.Definitions.Decisions;
using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Text;

namespace IamCompliance.Assessment.Tests.Decisions;

/// <summary>Slips in the names of a request are diagnostics at their places, and nothing is decided.</summary>
public sealed class DecisionNamesTests
{
    [Theory]
    [InlineData("ima:CreateUser", "'*'", "", "IC2056", 6, "did you mean `iam:CreateUser`?")]
    [InlineData("s3:GetObjct", "'arn:aws:s3:::b/k'", "", "IC2056", 6, "did you mean `s3:GetObject`?")]
    [InlineData("s3:GetObject", "'arn:aws:s3:::b'", "", "IC2057", 7, null)]
    [InlineData(
        "s3:GetObject",
        "'arn:aws:s3:::b/k'",
        "'aws:MultiFactorAuthPresnt': true",
        "IC2058",
        8,
        "did you mean `aws:MultiFactorAuthPresent`?"
    )]
    [InlineData("s3:GetObject", "'arn:aws:s3:::b/k'", "'aws:SourceIp': not-an-ip", "IC2059", 8, null)]
    [InlineData("s3:GetObject", "'arn:aws:s3:::b/k'", "'aws:CurrentTime': tomorrow", "IC2059", 8, null)]
    public async Task A_slip_is_a_diagnostic_at_its_line(string action, string resource, string context, string id, int line, string? help)
    {
        var file = Read(action, resource, context);
        var test = Assert.Single(file.Decisions);

        var diagnostic = Assert.Single(DecisionNames.Check(test));
        Assert.Equal((id, line), (diagnostic.Id, diagnostic.Span.Start.Line));
        if (help is not null)
            Assert.Equal(help, diagnostic.Help);
        Assert.Equal(DecisionOutcome.Error, (await new DecisionRunner(".").RunAsync(file, test)).Outcome);
    }

    [Theory]
    [InlineData("s3:GetObject", "'arn:aws:s3:::b/k'", "'aws:SourceIp': 203.0.113.7, 'aws:PrincipalTag/team': red")]
    [InlineData("S3:getobject", "'arn:aws:s3:::b/k'", "'s3:ExistingObjectTag/team': red")]
    [InlineData("ec2:DescribeInstances", "'*'", "")]
    [InlineData("sts:AssumeRoleWithWebIdentity", "'arn:aws:iam::111122223333:role/app'", "'login.example.com:sub': me")]
    public void What_AWS_documents_is_none(string action, string resource, string context) =>
        Assert.Empty(DecisionNames.Check(Assert.Single(Read(action, resource, context).Decisions)));

    private static DecisionFile Read(string action, string resource, string context)
    {
        var sink = new DiagnosticSink();
        var file = DecisionFileReader.Read(
            new SourceText(
                "decisions/a.yaml",
                $$"""
                policies:
                  allow: { Version: 2012-10-17, Statement: [{ Effect: Allow, Action: "*", Resource: "*" }] }
                decisions:
                  - name: Somebody asks
                    principal: { type: Role, id: "arn:aws:iam::111122223333:role/Dev" }
                    action: "{{action}}"
                    resource: {{resource}}
                    context: { {{context}} }
                    identityPolicies: [allow]
                    expect: Allowed
                """
            ),
            sink
        )!;
        Assert.Empty(sink.Items);
        return file;
    }
}
