using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Findings;
using IamCompliance.Policies.Conditions;

namespace IamCompliance.Policies.Lint.Checks;

/// <summary>Ranges of addresses that exclude nobody, or that no request comes from.</summary>
internal sealed class SourceIpCheck : ConditionCheck
{
    private static readonly IpRange[] Private = [.. new[] { "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "fc00::/7" }.Select(Parse)];

    protected override void Check(PolicyDocument document, PolicyStatement statement, PolicyCondition condition, ConditionOperatorName name, FindingSink findings)
    {
        if (name.Operator.Family != ConditionFamily.IpAddress)
            return;
        foreach (var value in condition.Values)
        {
            if (!IpRange.TryParse(value.Value, out var range))
                continue;
            if (range.PrefixLength == 0)
                findings.Report(LintFindings.AnyAddress, value.Span, "name the addresses you mean", value.Value);
            else if (condition.Key.Value.Equals("aws:SourceIp", StringComparison.OrdinalIgnoreCase) && Private.Any(p => p.Contains(range)))
                findings.Report(LintFindings.PrivateAddress, value.Span, "compare `aws:VpcSourceIp` for requests through a VPC endpoint", value.Value);
        }
    }

    private static IpRange Parse(string text) => IpRange.TryParse(text, out var range) ? range : default;
}
