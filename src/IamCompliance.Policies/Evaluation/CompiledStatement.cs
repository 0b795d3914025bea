using IamCompliance.Policies.Actions;
using IamCompliance.Policies.Conditions;
using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Explanation;
using IamCompliance.Policies.Principals;
using IamCompliance.Policies.Resources;

namespace IamCompliance.Policies.Evaluation;

/// <summary>One statement, ready to be matched against requests whose action is already known to match.</summary>
internal sealed class CompiledStatement
{
    private readonly PrincipalMatcher[]? principals;
    private readonly ResourcePattern[]? resources;
    private readonly CompiledCondition[] conditions;
    private readonly bool isResourceNegated;
    private readonly bool isPrincipalNegated;

    public CompiledStatement(CompiledPolicy policy, PolicyStatement source, bool hasVariables)
    {
        Policy = policy;
        Source = source;
        Actions = [.. source.Actions.Values.Select(v => new ActionPattern(v.Value))];
        resources = source.Resources is { } r ? [.. r.Values.SelectMany(v => ResourcePattern.Compile(v.Value, hasVariables))] : null;
        isResourceNegated = source.Resources?.IsNegated == true;
        principals = source.Principals is { } p ? [.. p.Principals.Select(x => new PrincipalMatcher(x))] : null;
        isPrincipalNegated = source.Principals?.IsNegated == true;
        conditions = [.. source.Conditions.Select(c => new CompiledCondition(c, hasVariables))];
    }

    public CompiledPolicy Policy { get; }

    public PolicyStatement Source { get; }

    public bool IsDeny => Source.Effect == PolicyEffect.Deny;

    public bool IsActionNegated => Source.Actions.IsNegated;

    public IReadOnlyList<ActionPattern> Actions { get; }

    public IReadOnlyList<ResourcePattern>? Resources => resources;

    public bool IsResourceNegated => isResourceNegated;

    public IReadOnlyList<PrincipalMatcher>? Principals => principals;

    public bool IsPrincipalNegated => isPrincipalNegated;

    public IReadOnlyList<CompiledCondition> Conditions => conditions;

    /// <summary>Whether the statement matches, and how directly it names the caller.</summary>
    public Truth Match<TTrace>(EvaluationRequest request, bool hasBoundary, ref TTrace trace, out Grant grant)
        where TTrace : struct, IEvaluationTrace
    {
        grant = MatchPrincipal(request.Principal, hasBoundary);
        if (grant == Grant.None)
        {
            trace.Missed(this, NearMissReason.PrincipalNotNamed, null);
            return Truth.False;
        }

        var result = MatchResource(request);
        if (result == Truth.False)
        {
            trace.Missed(this, NearMissReason.ResourceNotMatched, null);
            return Truth.False;
        }

        if (result == Truth.Unknown)
            trace.Undecided(this, FirstUnknownResourceKey(request.Context));
        foreach (var condition in conditions)
        {
            switch (condition.Test(request.Context))
            {
                case ConditionResult.Holds:
                    break;
                case ConditionResult.KeyUnknown:
                    trace.Undecided(this, condition.Key);
                    result = Truth.Unknown;
                    break;
                case ConditionResult.VariableUnknown:
                    trace.Undecided(this, condition.FirstUnknownVariable(request.Context));
                    result = Truth.Unknown;
                    break;
                case var failed:
                    trace.Missed(this, NearMissReasons.Of(failed), condition);
                    return Truth.False;
            }
        }

        if (result == Truth.True)
            trace.Matched(this);
        return result;
    }

    private Grant MatchPrincipal(RequestPrincipal principal, bool hasBoundary)
    {
        if (principals is null)
            return Grant.Direct;
        var best = Grant.None;
        foreach (var matcher in principals)
        {
            var grant = matcher.Match(principal);
            if (grant > best)
                best = grant;
        }

        if (!isPrincipalNegated)
            return best;
        // "The NotPrincipal element with a Deny effect will always deny any IAM principal that has a permissions boundary policy attached,
        // regardless of the values specified in the NotPrincipal element":
        // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html
        var bindsAnyway = IsDeny && hasBoundary && principal.HasIdentity;
        return best == Grant.None || bindsAnyway ? Grant.Direct : Grant.None;
    }

    private Truth MatchResource(EvaluationRequest request)
    {
        if (resources is null)
            return Truth.True;
        var matches = Truth.False;
        var resource = request.Resource.AsSpan();
        foreach (var pattern in resources)
        {
            matches = matches.Or(pattern.IsMatch(resource, request.Context));
            if (matches == Truth.True)
                break;
        }

        return isResourceNegated ? NegatedResource(matches, request.Context) : matches;
    }

    // A NotResource whose variable has no value makes the statement invalid, as it does in Resource; it does not make it match everything.
    private Truth NegatedResource(Truth matches, RequestContext context)
    {
        foreach (var pattern in resources!)
        {
            if (pattern.Constant is null && pattern.IsUnresolved(context))
                return Truth.False;
        }

        return matches.Not();
    }

    private string? FirstUnknownResourceKey(RequestContext context)
    {
        foreach (var pattern in resources!)
        {
            if (pattern.Text.FirstUnknownKey(context) is { } key)
                return key;
        }

        return null;
    }
}
