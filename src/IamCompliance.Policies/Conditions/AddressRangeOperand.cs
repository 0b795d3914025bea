using IamCompliance.Foundations.Addresses;
using IamCompliance.Policies.Evaluation;

namespace IamCompliance.Policies.Conditions;

/// <summary>Tests whether an address lies in a range; what is no address lies in none.</summary>
internal sealed class AddressRangeOperand : ConditionOperand
{
    private readonly AddressRange range;

    public AddressRangeOperand(string value) => IsValid = AddressRange.TryParse(value, out range);

    public override bool IsValid { get; }

    public override ComparisonResult Compare(string value, RequestContext context) =>
        IsValid && AddressRange.TryParse(value, out var observed) && range.Covers(observed)
            ? ComparisonResult.Matches
            : ComparisonResult.Differs;
}
