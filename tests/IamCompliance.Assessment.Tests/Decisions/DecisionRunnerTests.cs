using IamCompliance.Assessment.Decisions;
using IamCompliance.Assessment.Outcomes;
using IamCompliance.Definitions.Decisions;
using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Text;
using IamCompliance.Policies.Batch;
using IamCompliance.Policies.Evaluation;

namespace IamCompliance.Assessment.Tests.Decisions;

public sealed class DecisionRunnerTests
{
    [Fact]
    public void The_words_of_decision_tests_are_those_of_the_engine()
    {
        Assert.Equal(Enum.GetNames<Decision>().Where(d => d != nameof(Decision.Error)), DecisionWords.Expectations);
        Assert.Equal(Enum.GetNames<RequestPrincipalType>(), DecisionWords.PrincipalTypes);
        Assert.Equal(Enum.GetValues<PolicyLayer>().Select(PolicyLayerWords.Of), DecisionWords.Blockers);
    }

    [Theory]
    [InlineData("identityPolicies: [allow]", "Allowed", "")]
    [InlineData("groupPolicies: [allow]", "Allowed", "")]
    [InlineData("resourcePolicy: shared", "Allowed", "")]
    [InlineData("identityPolicies: [allow]\n    permissionBoundary: other", "ImplicitlyDenied", "boundary")]
    [InlineData("identityPolicies: [allow]\n    sessionPolicy: other", "ImplicitlyDenied", "session")]
    [InlineData("identityPolicies: [allow]\n    sessionPolicy: [other, allow]", "Allowed", "")]
    [InlineData("identityPolicies: [allow]\n    vpcEndpointPolicy: shared-other", "ImplicitlyDenied", "vpcEndpoint")]
    [InlineData("identityPolicies: [allow]\n    serviceControlPolicies: [[allow], []]", "ImplicitlyDenied", "scp")]
    [InlineData(
        "identityPolicies: [allow]\n    serviceControlPolicies: [[allow], []]\n    managementAccount: '111122223333'",
        "Allowed",
        ""
    )]
    [InlineData("identityPolicies: [allow]\n    serviceControlPolicies: []", "Allowed", "")]
    [InlineData("identityPolicies: [allow]\n    resourceControlPolicies: [[shared-deny]]", "ExplicitlyDenied", "rcp")]
    [InlineData("identityPolicies: [allow]\n    resourceAccount: '444455556666'", "ImplicitlyDenied", "resource")]
    [InlineData("identityPolicies: [when-tagged]\n    partialContext: true", "Unknown", "")]
    [InlineData("identityPolicies: [when-tagged]", "ImplicitlyDenied", "identity")]
    [InlineData("identityPolicies: [when-tagged]\n    context: { 'aws:PrincipalTag/team': a }", "Allowed", "")]
    public async Task Each_layer_counts_as_in_the_engine(string policies, string decision, string blockedBy)
    {
        var result = await RunAsync(
            $"""
            policies:
              allow: {Document("Effect: Allow, Action: 's3:GetObject', Resource: '*'")}
              other: {Document("Effect: Allow, Action: 's3:PutObject', Resource: '*'")}
              shared: {Document(
                "Effect: Allow, Principal: { AWS: 'arn:aws:iam::111122223333:user/ada' }, Action: 's3:GetObject', Resource: '*'"
            )}
              shared-other: {Document("Effect: Allow, Principal: '*', Action: 's3:PutObject', Resource: '*'")}
              shared-deny: {Document("Effect: Deny, Principal: '*', Action: 's3:GetObject', Resource: '*'")}
              when-tagged: {Document(
                "Effect: Allow, Action: 's3:GetObject', Resource: '*', Condition: { StringEquals: { 'aws:PrincipalTag/team': a } }"
            )}
            decisions:
              - name: Ada reads
                principal: {Ada}
                action: s3:GetObject
                resource: arn:aws:s3:::example/key
                {policies}
                expect: {decision}
                {(blockedBy.Length > 0 && decision != "Allowed" ? $"blockedBy: {blockedBy}" : "")}
            """
        );

        Assert.True(result.Outcome == DecisionOutcome.AsExpected, result.Message);
    }

    [Fact]
    public async Task A_problem_is_named_for_each_policy_and_only_of_the_decision_that_names_it()
    {
        const string yaml = """
            policies:
              good: { Version: 2012-10-17, Statement: [{ Effect: Allow, Action: "*", Resource: "*" }] }
              bad: '{ "Version": "2012-10-17", "Statement": [{ "Effect": "Alow", "Action": "*", "Resource": "*" }] }'
            decisions:
              - name: With a good policy
                principal: { type: User, id: "arn:aws:iam::111122223333:user/ada" }
                action: s3:GetObject
                resource: "*"
                identityPolicies: [good]
                expect: Allowed
              - name: With a bad one
                principal: { type: User, id: "arn:aws:iam::111122223333:user/ada" }
                action: s3:GetObject
                resource: "*"
                identityPolicies: [good, bad]
                expect: Allowed
            """;

        Assert.Equal(DecisionOutcome.AsExpected, (await RunAsync(yaml)).Outcome);
        var result = await RunAsync(yaml, 1);

        Assert.Equal(DecisionOutcome.Error, result.Outcome);
        Assert.Null(result.Evaluation);
        Assert.StartsWith(
            "policy `bad` would not be stored: decisions/a.yaml(3,8), line 1 of the text: IC4",
            Assert.Single(result.Problems),
            StringComparison.Ordinal
        );
    }

    private const string Ada = "{ type: User, id: 'arn:aws:iam::111122223333:user/ada' }";

    private static string Document(string statement) => $"{{ Version: 2012-10-17, Statement: [{{ {statement} }}] }}";

    private static async Task<DecisionResult> RunAsync(string yaml, int index = 0)
    {
        var sink = new DiagnosticSink();
        var file = DecisionFileReader.Read(new SourceText("decisions/a.yaml", yaml), sink)!;
        Assert.DoesNotContain(sink.Items, d => d.IsError);
        return await new DecisionRunner(AppContext.BaseDirectory).RunAsync(file, file.Decisions[index]);
    }
}
