using System.Text.Json;
using CsCheck;
using IamCompliance.Policies.Evaluation;
using IamCompliance.Policies.Exposure;

namespace IamCompliance.Policies.Tests.Exposure;

public sealed class ExposurePropertyTests
{
    private const int Iterations = 500;

    [Fact]
    public void The_order_of_statements_and_values_never_matters() =>
        Clause.Policy.Sample(
            clauses => Text(Compile(clauses)) == Text(CompileNumbered(clauses.Select((c, i) => (c.Turned(), i)).Reverse())),
            iter: Iterations
        );

    [Fact]
    public void A_further_deny_lets_nobody_in() =>
        Gen.Select(Clause.Policy, Clause.Deny)
            .Sample(
                (clauses, deny) =>
                {
                    var before = Of(Compile(clauses));
                    return Of(Compile([.. clauses, deny]))
                        .All(after => before.Any(b => b.Statement == after.Statement && Includes(b, after)));
                },
                iter: Iterations
            );

    [Fact]
    public void A_further_deny_never_makes_public() =>
        Gen.Select(Clause.Policy, Clause.Deny)
            .Sample((clauses, deny) => IsPublic(Compile(clauses)) || !IsPublic(Compile([.. clauses, deny])), iter: Iterations);

    [Fact]
    public void A_further_condition_never_makes_public() =>
        Gen.Select(Clause.Policy, Clause.Condition)
            .Sample(
                (clauses, condition) =>
                {
                    var first = clauses[0];
                    // Two conditions of one operator would be one JSON key twice.
                    if (first.Conditions.Any(c => c.Split('"').ElementAtOrDefault(1) == condition.Split('"')[1]))
                        return true;
                    Clause[] more = [first with { Conditions = [.. first.Conditions, condition] }, .. clauses[1..]];
                    return IsPublic(Compile(clauses)) || !IsPublic(Compile(more));
                },
                iter: Iterations
            );

    [Fact]
    public void A_public_policy_lets_a_stranger_in() =>
        Clause.Policy.Sample(
            clauses => Compile(clauses) is var policy && (!IsPublic(policy) || Strangers.FirstLetIn(policy) is not null),
            iter: Iterations,
            print: Print
        );

    [Fact]
    public void A_policy_that_is_not_public_lets_no_stranger_in() =>
        Clause.Policy.Sample(
            clauses => Compile(clauses) is var policy && (IsPublic(policy) || Strangers.FirstLetIn(policy) is null),
            iter: Iterations,
            print: Print
        );

    [Fact]
    public void Both_kinds_of_policies_are_sampled()
    {
        var kinds = new System.Collections.Concurrent.ConcurrentDictionary<bool, int>();
        Clause.Policy.Sample(
            clauses =>
            {
                kinds.AddOrUpdate(IsPublic(Compile(clauses)), 1, (_, n) => n + 1);
            },
            iter: Iterations
        );
        Assert.All([true, false], kind => Assert.True(kinds.GetValueOrDefault(kind) > Iterations / 10));
    }

    private static string Print(Clause[] clauses) => string.Join("\n", clauses.Select((c, i) => c.Text(i)));

    private static bool Includes(Grantee before, Grantee after) =>
        (
            before.Kind == GranteeKind.Anyone
            || before.Id == after.Id
            || (before.AccountId is not null && before.AccountId == after.AccountId)
        )
        && (before.IsAnyone || !after.IsAnyone)
        && after.Actions.All(before.Actions.Contains);

    private static bool IsPublic(CompiledPolicy policy) => PolicyExposure.IsPublic(policy, Exposed.Zone);

    private static IReadOnlyList<Grantee> Of(CompiledPolicy policy) => PolicyExposure.Of(policy, Exposed.Zone);

    private static string Text(CompiledPolicy policy) => JsonSerializer.Serialize(Of(policy));

    private static CompiledPolicy Compile(Clause[] clauses) => CompileNumbered(clauses.Select((c, i) => (c, i)));

    private static CompiledPolicy CompileNumbered(IEnumerable<(Clause Clause, int Number)> clauses) =>
        Exposed.Bucket([.. clauses.Select(c => c.Clause.Text(c.Number))]);
}
