using CsCheck;
using IamCompliance.Policies.Evaluation;
using IamCompliance.Policies.Grants;

namespace IamCompliance.Policies.Tests.Grants;

public sealed class GrantPropertyTests
{
    private const int Iterations = 300;

    private static readonly Gen<(string[] Identity, string[]? Boundary, string[]? Session, string[]? Guardrail)> Layers = Gen.Select(
        GrantGen.Statements,
        Sometimes(),
        Sometimes(),
        Sometimes(),
        (identity, boundary, session, guardrail) => (identity, boundary, session, guardrail)
    );

    [Fact]
    public void What_is_found_agrees_with_every_decision_on_requests_within_the_question() =>
        Gen.Select(GrantGen.Statements, GrantGen.Question)
            .Sample(
                (statements, question) =>
                    Agrees(Stack((statements, null, null, null)), PolicyGrants.Find([GrantGen.Compile(statements)], question), question),
                iter: Iterations
            );

    [Fact]
    public void What_is_found_for_all_layers_agrees_with_every_decision() =>
        Gen.Select(Layers, GrantGen.Question)
            .Sample((layers, question) => Agrees(Stack(layers), PolicyGrants.Find(Stack(layers), question), question), iter: Iterations);

    [Fact]
    public void Identity_policies_alone_are_a_stack_of_one_layer() =>
        Gen.Select(GrantGen.Statements, GrantGen.Question)
            .Sample(
                (statements, question) =>
                    Same(
                        PolicyGrants.Find([GrantGen.Compile(statements)], question),
                        PolicyGrants.Find(Stack((statements, null, null, null)), question)
                    ),
                iter: Iterations
            );

    [Fact]
    public void A_further_denial_never_grants_more() =>
        Gen.Select(Layers, GrantGen.Statement("Deny"), GrantGen.Question)
            .Sample(
                (layers, denial, question) =>
                {
                    var before = PolicyGrants.Find(Stack(layers), question).Extent;
                    return PolicyGrants.Find(Stack(layers with { Identity = [.. layers.Identity, denial] }), question).Extent <= before
                        && PolicyGrants
                            .Find(Stack(layers with { Guardrail = [.. layers.Guardrail ?? [Ask.Allow("*")], denial] }), question)
                            .Extent <= before;
                },
                iter: Iterations
            );

    [Fact]
    public void A_further_permission_never_grants_less() =>
        Gen.Select(GrantGen.Statements, GrantGen.Statement("Allow"), GrantGen.Question)
            .Sample(
                (statements, allow, question) =>
                    PolicyGrants.Find([GrantGen.Compile([.. statements, allow])], question).Extent
                    >= PolicyGrants.Find([GrantGen.Compile(statements)], question).Extent,
                iter: Iterations
            );

    [Fact]
    public void Order_never_matters() =>
        Gen.Select(GrantGen.Statements, GrantGen.Question)
            .Sample(
                (statements, question) =>
                {
                    var turned = question with { Actions = [.. question.Actions.Reverse()], Resources = [.. question.Resources.Reverse()] };
                    return PolicyGrants.Find([GrantGen.Compile(statements)], question).Extent
                        == PolicyGrants.Find([GrantGen.Compile(statements.Reverse())], turned).Extent;
                },
                iter: Iterations
            );

    [Fact]
    public void What_denials_cover_is_not_allowed() =>
        Gen.Select(GrantGen.Statements, GrantGen.Question)
            .Sample(
                (statements, question) =>
                {
                    var everything = question with { OfActions = Quantifier.Every, OfResources = Quantifier.Every };
                    return PolicyGrants.FindDenied([GrantGen.Compile(statements)], everything).Extent != GrantExtent.Unconditional
                        || GrantGen
                            .Within(question, isEvery: true)
                            .All(r => PolicyEvaluator.Decide(r, Stack((statements, null, null, null))) == Decision.ExplicitlyDenied);
                },
                iter: Iterations
            );

    [Fact]
    public void Some_is_never_less_than_every() =>
        Gen.Select(GrantGen.Statements, GrantGen.Question)
            .Sample(
                (statements, question) =>
                {
                    var policies = new[] { GrantGen.Compile(statements) };
                    GrantExtent Extent(Quantifier actions, Quantifier resources) =>
                        PolicyGrants.Find(policies, question with { OfActions = actions, OfResources = resources }).Extent;
                    var least = Extent(Quantifier.Every, Quantifier.Every);
                    var most = Extent(Quantifier.Some, Quantifier.Some);
                    return new[] { Extent(Quantifier.Every, Quantifier.Some), Extent(Quantifier.Some, Quantifier.Every) }.All(e =>
                        least <= e && e <= most
                    );
                },
                iter: Iterations
            );

    private static bool Agrees(PolicyStack stack, GrantFinding finding, GrantQuestion question)
    {
        bool IsAllowed(EvaluationRequest request) => PolicyEvaluator.Decide(request, stack) == Decision.Allowed;
        if (
            finding.Extent == GrantExtent.Unconditional != (finding.Extent != GrantExtent.None && finding.Conditions.Count == 0)
            || finding.Extent == GrantExtent.None != (finding.Statements.Count == 0)
        )
            return false;
        return (finding.Extent, question.OfActions, question.OfResources) switch
        {
            (GrantExtent.Unconditional, Quantifier.Some, Quantifier.Some) => finding.Witness!.Split(" on ") is [var action, var resource]
                && GrantGen.Contexts.All(c => IsAllowed(GrantGen.Request(action, resource, c))),
            (GrantExtent.Unconditional, Quantifier.Every, Quantifier.Every) => GrantGen.Within(question, isEvery: true).All(IsAllowed),
            (GrantExtent.Unconditional, Quantifier.Some, Quantifier.Every) => GrantGen
                .Within(question with { Actions = [finding.Witness!.Split(" on ")[0]] }, isEvery: false)
                .All(IsAllowed),
            (GrantExtent.None, Quantifier.Some, Quantifier.Some) => !GrantGen.Within(question, isEvery: false).Any(IsAllowed),
            _ => true,
        };
    }

    private static PolicyStack Stack((string[] Identity, string[]? Boundary, string[]? Session, string[]? Guardrail) layers) =>
        new(
            new PolicyStackParts
            {
                Identity = [GrantGen.Compile(layers.Identity)],
                Boundary = layers.Boundary is null ? null : GrantGen.Compile(layers.Boundary),
                Session = layers.Session is null ? [] : [GrantGen.Compile(layers.Session)],
                ServiceControl = layers.Guardrail is null
                    ? []
                    :
                    [
                        [GrantGen.Compile(layers.Guardrail)],
                    ],
            }
        );

    private static bool Same(GrantFinding a, GrantFinding b) =>
        a.Extent == b.Extent
        && a.Witness == b.Witness
        && a.Statements.SequenceEqual(b.Statements)
        && a.Conditions.SequenceEqual(b.Conditions);

    private static Gen<string[]?> Sometimes() =>
        Gen.Select(Gen.Int[0, 2], GrantGen.Statements, (isThere, statements) => isThere == 0 ? statements : null);
}
