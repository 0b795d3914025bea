using IamCompliance.Policies.Analysis;
using IamCompliance.Policies.Evaluation;

namespace IamCompliance.Policies.Escalation;

/// <summary>Finds the users and roles that a principal can create for itself, with the boundaries it must or can give them.</summary>
internal sealed class MadeIdentities(StepContext context)
{
    private const string Role = "iam:CreateRole";

    public IEnumerable<(AccountPrincipal Made, EscalationStep Step)> By(AccountPrincipal principal, Capabilities able)
    {
        foreach (var method in EscalationMethods.ByPattern[EscalationPattern.CreateIdentity].Where(m => m.Needs.All(able.Mentions)))
        {
            var prefix = $"arn:{context.Account.Partition}:iam::{context.Account.AccountId}:{(IsRole(method) ? "role/" : "user/")}";
            foreach (
                var boundary in context
                    .Choices.AsBoundary(principal, method.Needs[0])
                    .Concat(context.Choices.NamedBoundaries(principal, method.Needs[0]))
                    .DistinctBy(b => b.Arn)
            )
            {
                if (
                    context.Probe.AskAllOnSome(principal, method.Needs, prefix, (RequestKeys.Boundary, boundary.Arn)) is not { } asked
                    || StepContext.Step(method, principal, asked.Resource, [.. asked.Needed, .. boundary.Making]) is not { } step
                )
                    continue;
                yield return (Make(principal, asked.Resource, IsRole(method), boundary), step);
                // One without boundary has all that one with a boundary has.
                if (boundary.Arn is null)
                    break;
            }
        }
    }

    private static bool IsRole(EscalationMethod method) => method.Needs[0] == Role;

    private static AccountPrincipal Make(AccountPrincipal by, string arn, bool isRole, PolicyChoice boundary)
    {
        var policies = by.Policies.WithIdentity(new PolicyGroup(PolicyLayer.Identity, [])).WithoutBoundary();
        return new AccountPrincipal
        {
            Arn = arn,
            Name = arn[(arn.LastIndexOf('/') + 1)..],
            IsRole = isRole,
            BoundaryArn = boundary.Arn,
            Policies = boundary.Arn is null ? policies : policies.WithBoundary(boundary.Document),
        };
    }
}
