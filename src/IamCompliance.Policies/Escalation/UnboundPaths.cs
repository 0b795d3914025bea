using IamCompliance.Policies.Analysis;

namespace IamCompliance.Policies.Escalation;

/// <summary>Finds the paths of a principal that first takes away what stands against itself, and then goes a step that was closed
/// before.</summary>
internal sealed class UnboundPaths(
    StepContext context,
    BecomeSteps become,
    GrantSteps grant,
    IReadOnlyList<AccountPrincipal> administrators
)
{
    public IEnumerable<EscalationPath> Of(AccountPrincipal principal, Capabilities able, bool needsResource)
    {
        HashSet<(string, string?)>? before = null;
        foreach (var obstacle in context.Obstacles.Of(principal))
        {
            if (!able.Mentions(obstacle.Method.Needs[0]) || obstacle.KeepsAdministrator)
                continue;
            if (StepContext.Step(obstacle.Method, principal, null, context.Obstacles.Ask(obstacle, principal, principal)) is not { } first)
                continue;
            // Only what the principal could not do before: every other way is a path without the first step.
            before ??= [.. Steps(principal, able, needsResource).Select(s => (s.Method.Id, s.To))];
            if (
                Steps(obstacle.Freed, new Capabilities(context, obstacle.Freed), needsResource)
                    .FirstOrDefault(s => !before.Contains((s.Method.Id, s.To))) is
                { } next
            )
                yield return new EscalationPath([first, next]);
        }
    }

    private IEnumerable<EscalationStep> Steps(AccountPrincipal principal, Capabilities able, bool needsResource)
    {
        var own = grant.New(principal).Concat(able.CanGrant ? grant.On(principal, principal) : []);
        return own.Concat(administrators.SelectMany(a => become.Between(principal, able, a, _ => true)))
            .Where(s => s.Method.NeedsResource == needsResource);
    }
}
