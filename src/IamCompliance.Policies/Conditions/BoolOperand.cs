using IamCompliance.Policies.Evaluation;

namespace IamCompliance.Policies.Conditions;

/// <summary>Compares true and false, in any case of letters.</summary>
internal sealed class BoolOperand : ConditionOperand
{
    private readonly bool expected;

    public BoolOperand(string value) => IsValid = bool.TryParse(value, out expected);

    public override bool IsValid { get; }

    public override Comparison Compare(string value, RequestContext context) =>
        bool.TryParse(value, out var observed) ? Compare(observed) : Comparison.Differs;

    public Comparison Compare(bool observed) => IsValid && observed == expected ? Comparison.Matches : Comparison.Differs;
}
