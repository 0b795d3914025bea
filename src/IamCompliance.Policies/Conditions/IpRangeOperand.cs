using IamCompliance.Policies.Evaluation;

namespace IamCompliance.Policies.Conditions;

/// <summary>Tests whether an address lies in a range; what is no address lies in none.</summary>
internal sealed class IpRangeOperand : ConditionOperand
{
    private readonly IpRange range;

    public IpRangeOperand(string value) => IsValid = IpRange.TryParse(value, out range);

    public override bool IsValid { get; }

    public override Comparison Compare(string value, RequestContext context) =>
        IsValid && IpRange.TryParse(value, out var observed) && range.Contains(observed) ? Comparison.Matches : Comparison.Differs;
}
