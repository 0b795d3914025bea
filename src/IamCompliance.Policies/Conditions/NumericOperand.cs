using System.Globalization;
using IamCompliance.Policies.Evaluation;

namespace IamCompliance.Policies.Conditions;

/// <summary>Compares numbers; what is no number never matches.</summary>
internal sealed class NumericOperand : ConditionOperand
{
    private readonly decimal number;
    private readonly Func<int, bool> holds;

    public NumericOperand(string value, Func<int, bool> holds)
    {
        this.holds = holds;
        IsValid = TryParse(value, out number);
    }

    public override bool IsValid { get; }

    public override ComparisonResult Compare(string value, RequestContext context) =>
        IsValid && TryParse(value, out var observed) && holds(observed.CompareTo(number))
            ? ComparisonResult.Matches
            : ComparisonResult.Differs;

    private static bool TryParse(string value, out decimal number) =>
        decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out number);
}
