using IamCompliance.Foundations.Diagnostics;
using IamCompliance.Policies.Conditions;
using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Findings;
using IamCompliance.Policies.Matching;
using IamCompliance.Policies.Reference;

namespace IamCompliance.Policies.Lint.Checks;

/// <summary>Regions and ids of networks that cannot be.</summary>
internal sealed class IdentifierCheck : ConditionCheck
{
    // The ids of both are eight or seventeen letters and digits behind a prefix.
    private static readonly Dictionary<string, string> Prefixes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["aws:SourceVpc"] = "vpc-",
        ["aws:SourceVpce"] = "vpce-",
    };

    protected override void Check(
        PolicyDocument document,
        PolicyStatement statement,
        PolicyCondition condition,
        ConditionOperatorName name,
        FindingSink findings
    )
    {
        if (name.Operator.Family != ConditionFamily.String)
            return;
        var key = condition.Key.Value;
        foreach (var value in condition.Values.Where(v => !v.Value.Contains("${", StringComparison.Ordinal)))
        {
            var pattern = name.Operator.TakesWildcards ? Compile(value.Value) : value.Value;
            if (key.Equals("aws:RequestedRegion", StringComparison.OrdinalIgnoreCase))
            {
                // Requests to global services have no Region of this list; "global" is documented by some of them.
                if (!Regions.All.Append("global").Any(r => PatternAlgebra.Intersect(r, pattern)))
                    findings.Report(
                        ConditionFindings.UnknownRegion,
                        value.Span,
                        DidYouMean.Find(value.Value, Regions.All) is { } meant ? $"did you mean `{meant}`?" : null,
                        value.Value
                    );
            }
            else if (Prefixes.TryGetValue(key, out var prefix) && !IsId(value.Value, pattern, prefix))
            {
                findings.Report(
                    ConditionFindings.InvalidIdentifier,
                    value.Span,
                    "write the id of the network, as the console shows it",
                    value.Value,
                    key,
                    prefix
                );
            }
        }
    }

    private static bool IsId(string value, string pattern, string prefix) =>
        pattern.AsSpan().ContainsAny(Wildcards.Many, Wildcards.One)
            ? PatternAlgebra.Intersect(prefix + Wildcards.Many, pattern)
            : value.StartsWith(prefix, StringComparison.Ordinal)
                && value.Length - prefix.Length is 8 or 17
                && value[prefix.Length..].All(c => char.IsAsciiDigit(c) || char.IsAsciiLetterLower(c));

    private static string Compile(string value) => value.Replace('*', Wildcards.Many).Replace('?', Wildcards.One);
}
