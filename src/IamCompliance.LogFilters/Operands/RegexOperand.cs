using IamCompliance.LogFilters.Regexes;

namespace IamCompliance.LogFilters.Operands;

/// <summary>A regular expression, found anywhere in the value.</summary>
internal sealed class RegexOperand(LogRegex regex) : Operand
{
    public override bool Matches(LogValue value) => regex.IsMatch(value.Text);

    public override string ToString() => regex.ToString();
}
