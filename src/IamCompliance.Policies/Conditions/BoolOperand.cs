using IamCompliance.Policies.Evaluation;

namespace IamCompliance.Policies.Conditions;

/// <summary>Compares true and false, in any case of letters.</summary>
internal sealed class BoolOperand : ConditionOperand
{
    private readonly bool expected;

    public BoolOperand(string value) => IsValid = bool.TryParse(value, out expected);

    public override bool IsValid { get; }

    public override ComparisonResult Compare(string value, RequestContext context) =>
        bool.TryParse(value, out var observed) ? Compare(observed) : ComparisonResult.Differs;

    public ComparisonResult Compare(bool observed) => IsValid && observed == expected ? ComparisonResult.Matches : ComparisonResult.Differs;
}
