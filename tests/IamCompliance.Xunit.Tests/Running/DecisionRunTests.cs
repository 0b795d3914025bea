using IamCompliance.Assessment.Decisions;
using IamCompliance.TestKit;
using IamCompliance.Xunit.Running;

namespace IamCompliance.Xunit.Tests.Running;

public sealed class DecisionRunTests
{
    private const string Path = "decisions/storage/log-archive.yaml";

    private const string Text = """
        policies:
          deploy: { file: ../policies/deploy.json }
        decisions:
          - name: Deployments write
            principal: { type: Role, id: "arn:aws:iam::111122223333:role/Deploy" }
            action: s3:PutObject
            resource: arn:aws:s3:::example/key
            identityPolicies: [deploy]
            expect: Allowed
        """;

    [Fact]
    public async Task Policies_are_read_beside_the_file_that_names_them()
    {
        using var folder = new TemporaryFolder();
        folder.Write(
            "decisions/policies/deploy.json",
            """{ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Action": "s3:*", "Resource": "*" }] }"""
        );

        var result = await new DecisionRun(folder.Path).RunAsync(Path, Text, "Deployments write");

        Assert.Equal(DecisionOutcome.AsExpected, result.Outcome);
    }

    [Fact]
    public async Task A_decision_that_differs_says_so_with_its_place()
    {
        using var folder = new TemporaryFolder();
        folder.Write(
            "decisions/policies/deploy.json",
            """{ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Action": "s3:*", "Resource": "arn:aws:s3:::other/*" }] }"""
        );

        var result = await new DecisionRun(folder.Path).RunAsync(Path, Text, "Deployments write");

        Assert.Equal(DecisionOutcome.Differs, result.Outcome);
        Assert.Equal(
            """
            Deployments write (decisions/storage/log-archive.yaml:4)
              expected Allowed
              but it is ImplicitlyDenied, blocked by identity
              request: Role arn:aws:iam::111122223333:role/Deploy does s3:PutObject on arn:aws:s3:::example/key
              near miss: Allow of deploy, statement 1 (identity): `arn:aws:s3:::example/key` is not among `arn:aws:s3:::other/*`
            """.ReplaceLineEndings("\n"),
            result.Message
        );
    }

    [Fact]
    public async Task A_policy_that_is_not_there_is_an_error()
    {
        using var folder = new TemporaryFolder();

        var result = await new DecisionRun(folder.Path).RunAsync(Path, Text, "Deployments write");

        Assert.Equal(DecisionOutcome.Error, result.Outcome);
        Assert.Equal(["policy `deploy`: decisions/policies/deploy.json: there is no such file"], result.Problems);
    }

    [Fact]
    public async Task A_decision_that_was_not_compiled_is_a_bug_and_no_pass()
    {
        using var folder = new TemporaryFolder();

        await Assert.ThrowsAsync<InvalidOperationException>(() => new DecisionRun(folder.Path).RunAsync(Path, Text, "Another"));
    }
}
