using IamCompliance.LogFilters.Conditions;
using IamCompliance.LogFilters.Operands;

namespace IamCompliance.LogFilters.Fields;

/// <summary><c>status_code = 4*</c>.</summary>
internal sealed class FieldComparison(string name, Comparison comparison) : Condition<LogValue>
{
    public override bool Holds(LogValue subject) => comparison.Holds(subject);

    public override string ToString() => $"{name} {comparison}";
}
