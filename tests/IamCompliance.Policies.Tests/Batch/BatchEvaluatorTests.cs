using IamCompliance.Policies.Batch;

namespace IamCompliance.Policies.Tests.Batch;

public sealed class BatchEvaluatorTests
{
    private const string Request = """
        "request":{"principal":{"type":"User","id":"arn:aws:iam::111122223333:user/ada"},"action":"s3:GetObject","resource":{"arn":"arn:aws:s3:::acme/key","accountId":"111122223333"},"context":{}}
        """;

    [Fact]
    public void A_line_is_answered_with_a_line() =>
        Assert.Equal(
            """{"id":"a","decision":"Allowed","blockedBy":[],"deciding":[{"policy":"identityPolicies[0]","statement":0,"sid":"All"}],"unknownKeys":[]}""",
            Answer(
                """{"id":"a","""
                    + Request
                    + ""","identityPolicies":[{"Version":"2012-10-17","Statement":[{"Sid":"All","Effect":"Allow","Action":"*","Resource":"*"}]}]}"""
            )
        );

    [Fact]
    public void A_named_policy_keeps_its_name() =>
        Assert.Equal(
            """{"id":7,"decision":"ExplicitlyDenied","blockedBy":["identity"],"deciding":[{"policy":"guard","statement":0}],"unknownKeys":[]}""",
            Answer(
                """{"id":7,"""
                    + Request
                    + ""","identityPolicies":[{"name":"guard","document":{"Statement":{"Effect":"Deny","Action":"*","Resource":"*"}}}]}"""
            )
        );

    [Fact]
    public void A_line_that_is_not_JSON_is_answered_with_an_error() =>
        Assert.Equal(
            """{"id":null,"decision":"Error","blockedBy":[],"deciding":[],"unknownKeys":[],"error":"the line is not JSON (byte 2)"}""",
            Answer("{]")
        );

    [Theory]
    [InlineData("""{"id":1}""", "`request` is missing")]
    [InlineData("""{"id":1,"request":{}}""", "`resource` is missing")]
    [InlineData(
        """{"id":1,"request":{"principal":{"type":"Robot","id":"x"},"action":"a:b","resource":{"arn":"*"}}}""",
        "`Robot` is no type of principal; use one of User, Role, AssumedRole, FederatedUser, Root, Service, Anonymous, CanonicalUser, Federated"
    )]
    [InlineData("""{"id":1,"request":{"principal":{"type":"User"},"action":"a:b","resource":{"arn":"*"}}}""", "`id` is missing")]
    [InlineData(
        """{"id":1,"request":{"principal":{"type":"User","id":"x"},"action":"a:b","resource":{"arn":"*"},"context":{"a:b":{}}}}""",
        "`a:b` of the context holds something else than strings, numbers and booleans"
    )]
    [InlineData(
        """{"id":1,"request":{"principal":{"type":"User","id":"x"},"action":"a:b","resource":{"arn":"*"}},"serviceControlPolicies":[{}]}""",
        "`serviceControlPolicies[0]` is not a list: each level is a list of policies"
    )]
    public void A_line_of_another_shape_is_answered_with_what_is_wrong(string line, string error)
    {
        var answer = Answer(line);
        Assert.StartsWith("""{"id":1,"decision":"Error",""", answer, StringComparison.Ordinal);
        Assert.EndsWith($"\"error\":\"{error}\"}}", answer, StringComparison.Ordinal);
    }

    private static string Answer(string line) => new BatchEvaluator().EvaluateLine(line);
}
