using IamCompliance.Foundations.Addresses;
using IamCompliance.Policies.Conditions;
using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Findings;

namespace IamCompliance.Policies.Lint.Checks;

/// <summary>Ranges of addresses that exclude nobody, or that no request comes from.</summary>
internal sealed class SourceIpCheck : ConditionCheck
{
    protected override void Check(
        PolicyDocument document,
        PolicyStatement statement,
        PolicyCondition condition,
        ConditionOperatorName name,
        FindingSink findings
    )
    {
        if (name.Operator.Family != ConditionFamily.IpAddress)
            return;
        foreach (var value in condition.Values)
        {
            if (!AddressRange.TryParse(value.Value, out var range))
                continue;
            if (range.Length == 0)
                findings.Report(LintFindings.AnyAddress, value.Span, "name the addresses you mean", value.Value);
            else if (condition.Key.Value.Equals("aws:SourceIp", StringComparison.OrdinalIgnoreCase) && SpecialRanges.IsPrivate(range))
                findings.Report(
                    LintFindings.PrivateAddress,
                    value.Span,
                    "compare `aws:VpcSourceIp` for requests through a VPC endpoint",
                    value.Value
                );
        }
    }
}
