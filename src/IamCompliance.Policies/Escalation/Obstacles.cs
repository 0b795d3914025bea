using IamCompliance.Policies.Analysis;
using IamCompliance.Policies.Evaluation;

namespace IamCompliance.Policies.Escalation;

/// <summary>Finds what stands against principals: boundaries, policies that deny, tags that conditions ask for.</summary>
internal sealed class Obstacles(StepContext context)
{
    private readonly Dictionary<AccountPrincipal, IReadOnlyList<Obstacle>> known = [];

    public IReadOnlyList<Obstacle> Of(AccountPrincipal target)
    {
        if (!known.TryGetValue(target, out var list))
            known.Add(target, list = target.IsProtected ? [] : [.. Boundary(target), .. Denies(target), .. Tags(target)]);
        return list;
    }

    public (string Action, Access Access)[] Ask(Obstacle obstacle, AccountPrincipal principal, AccountPrincipal target) =>
        [
            .. obstacle.Asks.Select(a =>
                (
                    obstacle.Method.Needs[0],
                    context.Probe.Ask(
                        principal,
                        obstacle.Method.Needs[0],
                        a.Resource,
                        null,
                        a.Resource == target.Arn ? target : null,
                        a.Given
                    )
                )
            ),
        ];

    private IEnumerable<Obstacle> Boundary(AccountPrincipal target)
    {
        if (target.BoundaryArn is not { } boundary)
            yield break;
        var isWritable = context.Account.ManagedPolicies.TryGetValue(boundary, out var policy) && !policy.IsAwsManaged;
        var freed = target.Changed(target.Policies.WithoutBoundary());
        foreach (var method in EscalationMethods.ByPattern[EscalationPattern.RemoveBoundary])
        {
            var action = method.Needs[0];
            if (
                action == "iam:CreatePolicyVersion"
                    ? !isWritable
                    : !action.Contains(target.IsRole ? "Role" : "User", StringComparison.Ordinal)
            )
                continue;
            if (action == "iam:CreatePolicyVersion")
                yield return Make(method, freed, (boundary, []));
            else if (!action.Contains(":Put", StringComparison.Ordinal))
                yield return Make(method, freed, (target.Arn, [(RequestKeys.Boundary, boundary)]));
            else
            {
                foreach (var put in Unlimited(target))
                    yield return Make(method, freed, (target.Arn, [(RequestKeys.Boundary, put)]));
            }
        }
    }

    // Who replaces the boundary puts one in its place that allows everything.
    private IEnumerable<string> Unlimited(AccountPrincipal target) =>
        context
            .Account.ManagedPolicies.Values.Where(p => !p.IsAwsManaged && context.Administrators.WouldMake([p.Default], p.Arn, target))
            .Select(p => p.Arn)
            .Prepend(AwsPolicies.Arn(context.Account.Partition, "AdministratorAccess"));

    private IEnumerable<Obstacle> Denies(AccountPrincipal target)
    {
        var all = target.Policies.Identity.Policies;
        if (!all.Any(Denies))
            yield break;
        var own = all.Where(p =>
                p.Name.EndsWith($" of {target.Arn}", StringComparison.Ordinal) || target.OwnAttachedPolicies.Contains(p.Name)
            )
            .Distinct()
            .ToList();
        var kind = target.IsRole ? "Role" : "User";
        if (own.FindAll(p => Denies(p) && target.OwnAttachedPolicies.Contains(p.Name)) is { Count: > 0 } attached)
            yield return Make(
                Removing($"iam:Detach{kind}Policy"),
                Without(target, attached),
                [.. attached.Select(p => (target.Arn, Keys(p)))]
            );
        if (own.FindAll(p => Denies(p) && !target.OwnAttachedPolicies.Contains(p.Name)) is { Count: > 0 } inline)
            yield return Make(Removing($"iam:Delete{kind}Policy"), Without(target, inline), (target.Arn, []));
        foreach (var group in target.Groups.Where(g => g.Policies.Any(Denies)))
        {
            yield return Make(Removing("iam:RemoveUserFromGroup"), Without(target, group.Policies, group), (group.Arn, []));
            if (group.Policies.Where(p => Denies(p) && group.AttachedPolicies.Contains(p.Name)).ToList() is { Count: > 0 } ofGroup)
                yield return Make(
                    Removing("iam:DetachGroupPolicy"),
                    Without(target, ofGroup),
                    [.. ofGroup.Select(p => (group.Arn, Keys(p)))]
                );
            if (group.Policies.Where(p => Denies(p) && !group.AttachedPolicies.Contains(p.Name)).ToList() is { Count: > 0 } inGroup)
                yield return Make(Removing("iam:DeleteGroupPolicy"), Without(target, inGroup), (group.Arn, []));
        }
    }

    private IEnumerable<Obstacle> Tags(AccountPrincipal target) =>
        context.Account.ComparedTags.Count == 0
            ? []
            : from method in EscalationMethods.ByPattern[EscalationPattern.ChangeTags]
            where method.Needs[0].EndsWith(target.IsRole ? "Role" : "User", StringComparison.Ordinal)
            select Make(method, target.Changed(target.Policies, hasChosenTags: true), (target.Arn, []));

    private Obstacle Make(
        EscalationMethod method,
        AccountPrincipal freed,
        params (string Resource, (string Key, string? Value)[] Given)[] asks
    ) => new(method, asks, freed, context.Administrators.IsAdministrator(freed));

    // Once for each time it is attached: what the user and its group both have is not taken off by one of them.
    private static AccountPrincipal Without(AccountPrincipal target, IReadOnlyList<CompiledPolicy> removed, AccountGroup? group = null)
    {
        var left = target.Policies.Identity.Policies.ToList();
        foreach (var policy in removed)
            left.Remove(policy);
        return target.Changed(target.Policies.WithIdentity(new PolicyGroup(PolicyLayer.Identity, left)), left: group);
    }

    private static EscalationMethod Removing(string action) =>
        EscalationMethods.ByPattern[EscalationPattern.RemoveDeny].Single(m => m.Needs[0] == action);

    private static (string Key, string? Value)[] Keys(CompiledPolicy policy) => [("iam:PolicyARN", policy.Name)];

    private static bool Denies(CompiledPolicy policy) => policy.Statements.Any(s => s.IsDeny);
}
