using IamCompliance.Foundations.Diagnostics;
using IamCompliance.Policies.Conditions;
using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Findings;
using IamCompliance.Policies.Reference;

namespace IamCompliance.Policies.Lint.Checks;

/// <summary>Condition keys that no request ever has.</summary>
internal sealed class ConditionKeyReferenceCheck : ConditionCheck
{
    protected override void Check(
        PolicyDocument document,
        PolicyStatement statement,
        PolicyCondition condition,
        ConditionOperatorName name,
        FindingSink findings
    )
    {
        var key = condition.Key.Value;
        // The grammar has said so already: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
        if (!key.Contains(':', StringComparison.Ordinal))
            return;
        var prefix = key.Split(':')[0];
        // Keys of identity providers begin with the provider's domain, and each provider has its own.
        if (
            prefix.Contains('.', StringComparison.Ordinal)
            || prefix.Contains('/', StringComparison.Ordinal)
            || prefix is "saml"
            || ConditionKeyLookup.FindGlobal(key) is not null
        )
            return;
        if (prefix.Equals("aws", StringComparison.OrdinalIgnoreCase))
        {
            if (IsKnownToAServiceOf(statement, key))
                return;
            Report(GlobalConditionKeys.All.Select(k => k.Name));
        }
        else if (ServiceReference.Find(prefix) is not { } service)
        {
            if (!IsKnownToAServiceOf(statement, key))
                Report(ServiceReference.Prefixes.Select(p => $"{p}:{key[(prefix.Length + 1)..]}"));
        }
        else if (ConditionKeyLookup.Find(service, key) is null && !IsKnownToAServiceOf(statement, key))
        {
            Report(service.ConditionKeys.Select(k => k.Name));
        }

        void Report(IEnumerable<string> known)
        {
            // A key of tags without the tag is known, and has a finding of its own.
            if (key.TrimEnd('/') is var bare && known.Any(k => k.StartsWith(bare + "/${", StringComparison.OrdinalIgnoreCase)))
                return;
            // "The condition key aws:ARN is not supported":
            // https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
            var meant = key.Equals("aws:ARN", StringComparison.OrdinalIgnoreCase) ? "aws:PrincipalArn" : DidYouMean.Find(key, known);
            findings.Report(LintFindings.UnknownConditionKey, condition.Key.Span, meant is null ? null : $"did you mean `{meant}`?", key);
        }
    }

    private static bool IsKnownToAServiceOf(PolicyStatement statement, string key) =>
        statement
            .Actions.Values.Select(a => a.Value.Split(':')[0])
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Select(ServiceReference.Find)
            .OfType<Service>()
            .Any(s => s.ConditionKeys.Any(k => ConditionKeyLookup.Matches(k.Name, key)));
}
