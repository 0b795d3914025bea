using IamCompliance.Foundations.Addresses;
using IamCompliance.Policies.Conditions;
using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Findings;

namespace IamCompliance.Policies.Lint.Checks;

/// <summary>Ranges of addresses that exclude nobody, or that no request comes from.</summary>
internal sealed class SourceIpCheck : ConditionCheck
{
    private const string Instead = "compare `aws:VpcSourceIp` for requests through a VPC endpoint";

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
        List<(PolicyText Text, AddressRange Range)> read =
        [
            .. condition
                .Values.Select(v => (Text: v, Range: AddressRange.Parse(v.Value)))
                .Where(v => v.Range is not null)
                .Select(v => (v.Text, v.Range!.Value)),
        ];
        foreach (var (text, range) in read)
        {
            if (range.Length == 0)
                findings.Report(LintFindings.AnyAddress, text.Span, "name the addresses you mean", text.Value);
            else if (range.HasHostBits)
                findings.Report(ConditionFindings.HostBits, text.Span, $"write `{range}`", text.Value, range);
        }

        if (condition.Key.Value.Equals("aws:SourceIp", StringComparison.OrdinalIgnoreCase))
            CheckPrivate(condition, read, findings);
    }

    private static void CheckPrivate(PolicyCondition condition, List<(PolicyText Text, AddressRange Range)> read, FindingSink findings)
    {
        var found = read.Where(r => SpecialRanges.IsPrivate(r.Range)).ToList();
        if (found.Count == 0)
            return;
        if (found.Count == condition.Values.Count)
            findings.Report(ConditionFindings.OnlyPrivateAddresses, condition.Key.Span, Instead, condition.Key.Value);
        else
            foreach (var (text, _) in found)
                findings.Report(LintFindings.PrivateAddress, text.Span, Instead, text.Value);
    }
}
