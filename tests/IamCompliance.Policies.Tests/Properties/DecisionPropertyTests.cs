using CsCheck;
using IamCompliance.Policies.Evaluation;

namespace IamCompliance.Policies.Tests.Properties;

public sealed class DecisionPropertyTests
{
    private const string AllowAll = """{"Effect":"Allow","Action":"*","Resource":"*"}""";
    private const string DenyAll = """{"Effect":"Deny","Action":"*","Resource":"*"}""";
    private const string DenyEverybody = """{"Effect":"Deny","Principal":"*","Action":"*","Resource":"*"}""";
    private const int Iterations = 500;

    [Fact]
    public void An_explicit_deny_in_any_layer_always_wins() =>
        Situation.Gen.Sample(
            s =>
                new[]
                {
                    s with
                    {
                        Identity = [.. s.Identity, DenyAll],
                    },
                    s with
                    {
                        Boundary = [.. s.Boundary ?? [], DenyAll],
                    },
                    s with
                    {
                        Session = [.. s.Session ?? [], DenyAll],
                    },
                    s with
                    {
                        Resource = [.. s.Resource ?? [], DenyEverybody],
                    },
                    s with
                    {
                        Guardrail = [.. s.Guardrail ?? [], DenyAll],
                    },
                }.All(d => d.Decide() == Decision.ExplicitlyDenied),
            iter: Iterations
        );

    [Fact]
    public void The_order_of_statements_never_matters() =>
        Situation.Gen.Sample(
            s =>
                s.Decide()
                == (
                    s with
                    {
                        Identity = Turn(s.Identity),
                        Boundary = Turn(s.Boundary),
                        Session = Turn(s.Session),
                        Resource = Turn(s.Resource),
                        Guardrail = Turn(s.Guardrail),
                    }
                ).Decide(),
            iter: Iterations
        );

    [Fact]
    public void A_further_allow_never_takes_a_grant_away() =>
        Gen.Select(Situation.Gen, PolicyGen.Statement(false, "Allow"), PolicyGen.Statement(true, "Allow"))
            .Sample(
                (s, plain, named) =>
                    s.Decide() != Decision.Allowed
                    || new[]
                    {
                        s with
                        {
                            Identity = [.. s.Identity, plain],
                        },
                        s with
                        {
                            Boundary = s.Boundary is null ? null : [.. s.Boundary, plain],
                        },
                        s with
                        {
                            Session = s.Session is null ? null : [.. s.Session, plain],
                        },
                        s with
                        {
                            Resource = [.. s.Resource ?? [], named],
                        },
                        s with
                        {
                            Guardrail = s.Guardrail is null ? null : [.. s.Guardrail, plain],
                        },
                    }.All(a => a.Decide() == Decision.Allowed),
                iter: Iterations
            );

    [Fact]
    public void A_further_deny_never_adds_a_grant() =>
        Gen.Select(Situation.Gen, PolicyGen.Statement(false, "Deny"), PolicyGen.Statement(true, "Deny"))
            .Sample(
                (s, plain, named) =>
                    s.Decide() == Decision.Allowed
                    || new[]
                    {
                        s with
                        {
                            Identity = [.. s.Identity, plain],
                        },
                        s with
                        {
                            Boundary = s.Boundary is null ? null : [.. s.Boundary, plain],
                        },
                        s with
                        {
                            Resource = s.Resource is null ? null : [.. s.Resource, named],
                        },
                        s with
                        {
                            Guardrail = s.Guardrail is null ? null : [.. s.Guardrail, plain],
                        },
                    }.All(d => d.Decide() != Decision.Allowed),
                iter: Iterations
            );

    [Fact]
    public void An_explanation_decides_as_the_decision_without_one() =>
        Situation.Gen.Sample(s => PolicyEvaluator.Evaluate(s.Request, s.Stack()).Decision == s.Decide(), iter: Iterations);

    [Fact]
    public void An_explanation_names_a_blocker_exactly_when_something_blocks() =>
        Situation.Gen.Sample(
            s =>
            {
                var result = PolicyEvaluator.Evaluate(s.Request, s.Stack());
                return (result.Decision == Decision.Allowed) == (result.BlockedBy.Count == 0)
                    && (result.Decision == Decision.Unknown) == (result.UnknownKeys.Count > 0);
            },
            iter: Iterations
        );

    [Fact]
    public void A_guardrail_that_allows_everything_changes_nothing() =>
        Situation.Gen.Sample(s => (s with { Guardrail = null }).Decide() == (s with { Guardrail = [AllowAll] }).Decide(), iter: Iterations);

    [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull(nameof(statements))]
    private static string[]? Turn(string[]? statements) => statements is null ? null : [.. statements.AsEnumerable().Reverse()];
}
