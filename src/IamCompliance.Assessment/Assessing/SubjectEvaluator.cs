using IamCompliance.Assessment.Compilation;
using IamCompliance.Assessment.Explaining;
using IamCompliance.Assessment.Outcomes;
using IamCompliance.Assessment.Values;

namespace IamCompliance.Assessment.Assessing;

/// <summary>Observes one subject at a time: out of scope, or Pass, Fail or Error, and why.</summary>
internal sealed class SubjectEvaluator(CompiledControl control, AccountView account)
{
    /// <summary>Gets the part that lists the population.</summary>
    public PartReading Population { get; } = account.Reading(control.Control.Resource.Part);

    /// <summary>Decides whether a subject is in scope.</summary>
    public Truth IsInScope(in Subject subject)
    {
        if (!IsListed(subject) || subject.UnreadList is not null)
            return Truth.Unknown;
        return control.Where is null ? Truth.True : control.Where.Evaluate(subject.Scope(account), null);
    }

    /// <summary>Observes a subject and says why, in one evaluation; null when it is not in scope.</summary>
    public (Outcome Outcome, IReadOnlyList<Reason> Reasons)? Observe(in Subject subject)
    {
        switch (IsInScope(subject))
        {
            case Truth.False:
                return null;
            case Truth.Unknown:
                return (Outcome.Error, Explain(subject));
        }

        var trace = control.Demand!.Explain(subject.Scope(account));
        var outcome = Demanded(trace.Truth) switch
        {
            Truth.True => Outcome.Pass,
            Truth.False => Outcome.Fail,
            _ => Outcome.Error,
        };
        return (outcome, DecidingReasons.Of(trace, control.IsForbidden));
    }

    /// <summary>Says for which of the control's reasons a subject that is not in scope is left out; null where it would not be in scope
    /// anyway.</summary>
    public string? WhyExcluded(in Subject subject)
    {
        if (control.Exclusions.Count == 0)
            return null;
        var scope = subject.Scope(account);
        if (control.Chosen?.Evaluate(scope, null) == Truth.False)
            return null;
        foreach (var exclusion in control.Exclusions)
        {
            if (exclusion.Where.Evaluate(scope, null) == Truth.True)
                return exclusion.Reason;
        }

        return null;
    }

    /// <summary>Explains what <see cref="Observe"/> found: the deciding comparisons only.</summary>
    public IReadOnlyList<Reason> Explain(Subject subject)
    {
        if (WhyUnread(subject) is { } unread)
            return [unread];
        var scope = subject.Scope(account);
        if (control.Where?.Explain(scope) is { Truth: not Truth.True } where)
            return DecidingReasons.Of(where, isForbidden: false);
        return control.Demand is null ? [] : DecidingReasons.Of(control.Demand.Explain(scope), control.IsForbidden);
    }

    /// <summary>Says that nothing is certain about who the subjects are; null when it is.</summary>
    public Reason? WhyUnread(in Subject subject)
    {
        if (!IsListed(subject))
            return WhyUnproven();
        return subject.UnreadList is { } list
            ? new Reason(control.Each!.Text, "a completely read list", list.Observed, list.Part, Truth.Unknown)
            : null;
    }

    public Reason WhyUnproven() =>
        new(
            control.Control.Resource.Name,
            "a completely read population",
            $"unknown: {Population.Cause}",
            Population.Part.Id,
            Truth.Unknown
        );

    // Of a list that some regions refused, what the others answered counts.
    private bool IsListed(in Subject subject) => Population.IsProven || (Population.IsListed && Population.FindGap(subject.Item) is null);

    private Truth Demanded(Truth truth) => control.IsForbidden ? TruthLogic.Not(truth) : truth;
}
