using IamCompliance.Policies.Evaluation;

namespace IamCompliance.Policies.Conditions;

/// <summary>Compares instants; what is no date never matches.</summary>
internal sealed class DateOperand : ConditionOperand
{
    private readonly long ticks;
    private readonly Func<int, bool> holds;

    public DateOperand(string value, Func<int, bool> holds)
    {
        this.holds = holds;
        IsValid = PolicyDate.TryParse(value, out ticks);
    }

    public override bool IsValid { get; }

    public override ComparisonResult Compare(string value, RequestContext context) =>
        IsValid && PolicyDate.TryParse(value, out var observed) && holds(observed.CompareTo(ticks))
            ? ComparisonResult.Matches
            : ComparisonResult.Differs;
}
