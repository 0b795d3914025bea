using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Evaluation;
using IamCompliance.Policies.Explanation;

namespace IamCompliance.Policies.Tests.Evaluation;

public sealed class ExplanationTests
{
    private const string Ada = "arn:aws:iam::111122223333:user/ada";

    [Fact]
    public void A_statement_about_other_resources_is_a_near_miss() =>
        AssertMiss(
            """{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::other/*"}""",
            NearMissReason.ResourceNotMatched,
            "`arn:aws:s3:::acme/key` is not among `arn:aws:s3:::other/*`"
        );

    [Fact]
    public void A_condition_that_fails_is_a_near_miss() =>
        AssertMiss(
            """{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"StringEquals":{"aws:PrincipalTag/team":["red","blue"]}}}""",
            NearMissReason.ConditionValueDiffers,
            "`StringEquals` asks `aws:PrincipalTag/team` for `red`, `blue`, and `aws:PrincipalTag/team` is `green`"
        );

    [Fact]
    public void A_condition_without_its_key_is_a_near_miss() =>
        AssertMiss(
            """{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"Bool":{"aws:MultiFactorAuthPresent":"true"}}}""",
            NearMissReason.ConditionKeyAbsent,
            "`Bool` asks `aws:MultiFactorAuthPresent` for `true`, and the request has no `aws:MultiFactorAuthPresent`"
        );

    [Fact]
    public void A_key_with_several_values_is_a_near_miss() =>
        AssertMiss(
            """{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"StringEquals":{"aws:TagKeys":"a"}}}""",
            NearMissReason.SetOperatorMissing,
            "`StringEquals` asks `aws:TagKeys` for `a` without a set operator, and `aws:TagKeys` has several values: `a`, `b`"
        );

    [Fact]
    public void A_variable_without_value_is_a_near_miss() =>
        AssertMiss(
            """{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"StringEquals":{"aws:PrincipalTag/team":"${aws:username}"}}}""",
            NearMissReason.VariableUnresolved,
            "`StringEquals` asks `aws:PrincipalTag/team` for `${aws:username}`, and a variable in it has no value"
        );

    [Fact]
    public void A_statement_about_other_actions_is_none() =>
        Assert.Empty(Evaluate("""{"Effect":"Allow","Action":"ec2:*","Resource":"*"}""").NearMisses);

    [Fact]
    public void An_unknown_decision_names_both_that_are_possible()
    {
        var grant = Evaluate(
            """{"Effect":"Allow","Action":"*","Resource":"*","Condition":{"Bool":{"aws:MultiFactorAuthPresent":"true"}}}""",
            isComplete: false
        );
        Assert.Equal([Decision.Allowed, Decision.ImplicitlyDenied], grant.Possible);
        var denial = Evaluate(
            """{"Effect":"Allow","Action":"*","Resource":"*"},{"Effect":"Deny","Action":"*","Resource":"*","Condition":{"Bool":{"aws:MultiFactorAuthPresent":"false"}}}""",
            isComplete: false
        );
        Assert.Equal([Decision.Allowed, Decision.ExplicitlyDenied], denial.Possible);
        Assert.Equal("aws:MultiFactorAuthPresent", Assert.Single(denial.UnknownKeys));
    }

    [Fact]
    public void A_policy_AWS_would_not_have_stored_is_named_with_its_place()
    {
        var result = Evaluate("""{"Effect":"allow","Action":"*","Resource":"*"}""");
        Assert.Equal("""inline at 1:48: IC4011: `allow` is no effect""", result.Error);
    }

    private static void AssertMiss(string statement, NearMissReason reason, string detail)
    {
        var result = Evaluate(statement);
        Assert.Equal(Decision.ImplicitlyDenied, result.Decision);
        Assert.Equal(
            new NearMiss(new StatementReference(PolicyLayer.Identity, "inline", 0, null, PolicyEffect.Allow), reason, detail),
            Assert.Single(result.NearMisses)
        );
    }

    private static EvaluationResult Evaluate(string statements, bool isComplete = true)
    {
        var policy = CompiledPolicy.Compile("inline", $$"""{"Version":"2012-10-17","Statement":[{{statements}}]}""", PolicyKind.Identity);
        KeyValuePair<string, IReadOnlyList<string>>[] values = isComplete
            ? [new("aws:PrincipalTag/team", ["green"]), new("aws:TagKeys", ["a", "b"])]
            : [];
        var context = isComplete ? RequestContext.Complete(values) : RequestContext.Partial(values);
        var request = new EvaluationRequest(
            new RequestPrincipal(RequestPrincipalType.User, Ada),
            "s3:GetObject",
            "arn:aws:s3:::acme/key",
            "111122223333",
            context
        );
        return PolicyEvaluator.Evaluate(request, new PolicyStack(new PolicyStackParts { Identity = [policy] }));
    }
}
