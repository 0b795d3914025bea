using IamCompliance.Policies.Analysis;

namespace IamCompliance.Policies.Escalation;

/// <summary>Gathers all rights that one principal can come to hold, until nothing changes: whose rights it gains, what those can make of
/// one another and of it, and what that leads to in turn.</summary>
/// <remarks>
/// Who is held stays held: rights are used one after the other. What a change only adds to is followed alone and together with everything
/// else that can be added; what takes away or replaces is followed beside what was there.
/// </remarks>
internal sealed class RightsClosure(
    StepContext context,
    BecomeSteps become,
    GrantSteps grant,
    Func<AccountPrincipal, EscalationPath?> onwards,
    bool needsResource
)
{
    /// <summary>How many changed or new principals are followed for one; a bound against accounts made to waste time.</summary>
    public const int MostChanged = 300;

    private readonly List<HeldRights> held = [];
    private readonly List<HeldRights> changing = [];
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly HashSet<string> entered = new(StringComparer.Ordinal);
    private readonly PriorityQueue<HeldRights, int> queue = new();
    private int changed;
    private bool isComplete = true;

    /// <summary>Searches from a principal that is no administrator and has no path of its own.</summary>
    public RightsClosureResult Run(AccountPrincipal start, Capabilities able)
    {
        entered.Add(start.Arn);
        seen.Add(context.Forms.Of(start));
        queue.Enqueue(new HeldRights(start, able, [], IsChanged: false, IsHead: true), 0);
        while (queue.TryDequeue(out var next, out _))
        {
            if (next.IsChanged && Ending(next) is { } path)
                return new RightsClosureResult(path, held, isComplete);
            held.Add(next);
            if (Enter(next) is { } entering)
                return new RightsClosureResult(entering, held, isComplete);
            foreach (var (made, step) in context.Made.By(next.Form, next.Able))
            {
                if (entered.Add(made.Arn + made.BoundaryArn))
                    Hold(made, next.With(next, [step]), isHead: true);
            }

            foreach (var actor in changing.Where(c => c != next))
                Change(actor, next);
            if (!next.CanChange)
                continue;
            changing.Add(next);
            foreach (var target in held.ToList())
                Change(next, target);
        }

        return new RightsClosureResult(null, held, isComplete);
    }

    // What a changed principal can do at once: the account's own have been asked before.
    private EscalationPath? Ending(HeldRights rights)
    {
        if (context.Administrators.IsAdministrator(rights.Form))
            return new EscalationPath(rights.Steps);
        return
            grant.On(rights.Form, rights.Form).Concat(grant.New(rights.Form)).FirstOrDefault(s => needsResource || !s.Method.NeedsResource)
                is { } step
            ? new EscalationPath([.. rights.Steps, step])
            : null;
    }

    private EscalationPath? Enter(HeldRights rights)
    {
        if (rights.Able.Methods.Count == 0)
            return null;
        foreach (var number in rights.Able.Targets.OfAny(m => needsResource || !m.NeedsResource).Numbers())
        {
            var target = context.Numbers.All[number];
            if (entered.Contains(target.Arn))
                continue;
            var step = become
                .Between(rights.Form, rights.Able, target, m => needsResource || !m.NeedsResource)
                .FirstOrDefault(s => CanGo(rights, s));
            if (step is null)
                continue;
            entered.Add(target.Arn);
            var steps = rights.With(rights, [step]);
            if (context.Administrators.IsAdministrator(target))
                return new EscalationPath(steps);
            if (onwards(target) is { } path)
                return new EscalationPath([.. steps, .. path.Steps]);
            seen.Add(context.Forms.Of(target));
            queue.Enqueue(new HeldRights(target, new Capabilities(context, target), steps, IsChanged: false, IsHead: true), steps.Count);
        }

        return null;
    }

    // Only the first principal comes with tags of its session that somebody chose for it.
    private static bool CanGo(HeldRights rights, EscalationStep step) => rights.Steps.Count == 0 || !step.NeedsSessionTags;

    // A principal changes itself as it is then, and others as they have become.
    private void Change(HeldRights actor, HeldRights target)
    {
        if (actor != target && actor.Form.Arn == target.Form.Arn)
            return;
        var found = context.Changes.By(actor.Form, actor.Able, target.Form).Where(c => CanGo(actor, c.Step)).ToList();
        var additions = found.FindAll(c => c.IsAddition);
        foreach (var change in found)
        {
            if (!change.IsAddition || target.IsHead || actor == target)
                Hold(change.Form, target.With(actor, [change.Step]), isHead: !change.IsAddition || additions.Count == 1);
        }

        if (additions.Count > 1 && target.IsHead)
            Hold(FormChanges.Merge(target.Form, additions), target.With(actor, additions.Select(a => a.Step)), isHead: true);
    }

    private void Hold(AccountPrincipal form, IReadOnlyList<EscalationStep> steps, bool isHead)
    {
        if (!seen.Add(context.Forms.Of(form)))
            return;
        if (changed == MostChanged)
        {
            isComplete = false;
            return;
        }

        changed++;
        queue.Enqueue(new HeldRights(form, new Capabilities(context, form), steps, IsChanged: true, isHead), steps.Count);
    }
}
