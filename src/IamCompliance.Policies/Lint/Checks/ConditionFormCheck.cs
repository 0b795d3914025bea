using IamCompliance.Policies.Conditions;
using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Findings;

namespace IamCompliance.Policies.Lint.Checks;

/// <summary>Values whose number or form the operator or the key does not take.</summary>
internal sealed class ConditionFormCheck : ConditionCheck
{
    protected override void Check(
        PolicyDocument document,
        PolicyStatement statement,
        PolicyCondition condition,
        ConditionOperatorName name,
        FindingSink findings
    )
    {
        var (op, key) = (condition.Operator, condition.Key);
        if (name.Operator.Family is ConditionFamily.Bool or ConditionFamily.Null && condition.Values.Count > 1)
            findings.Report(ConditionFindings.SeveralBooleans, key.Span, "keep one", key.Value, condition.Values.Count);
        if (condition.Values.Select(v => TypeOf(document, v)).Distinct().Count() > 1)
            findings.Report(ConditionFindings.MixedTypes, key.Span, "put all of them into quotation marks", key.Value);
        if (name is { Operator.Family: ConditionFamily.Null, Set: not SetOperator.None })
            findings.Report(ConditionFindings.NullWithSetOperator, op.Span, "write `Null`", op.Value);
        if (name.Operator.Family == ConditionFamily.Date)
            foreach (var value in condition.Values.Where(v => v.Value.Length > 4 && v.Value.All(char.IsAsciiDigit)))
                findings.Report(ConditionFindings.EpochDate, value.Span, "write YYYY-MM-DD or YYYY-MM-DDThh:mm:ssZ", value.Value);
        if (name.Set != SetOperator.None && IsAudience(key.Value))
            findings.Report(
                ConditionFindings.AudienceWithSetOperator,
                op.Span,
                "confirm that the provider sends a list; most send one audience",
                op.Value,
                key.Value
            );
        CheckNumbers(condition, name, findings);
    }

    // "If the aud is multivalued": providers of OpenID Connect write their keys with their domain.
    private static bool IsAudience(string key) =>
        key.EndsWith(":aud", StringComparison.OrdinalIgnoreCase) && !key.StartsWith("saml:", StringComparison.OrdinalIgnoreCase);

    private static void CheckNumbers(PolicyCondition condition, ConditionOperatorName name, FindingSink findings)
    {
        var op = name.Operator.Name;
        if (
            name.Operator.Family is not (ConditionFamily.Numeric or ConditionFamily.Date)
            || !(op.Contains("Less", StringComparison.Ordinal) || op.Contains("Greater", StringComparison.Ordinal))
            || condition.Values.Count < 2
        )
            return;
        var read = condition.Values.Select(v => (Text: v, Number: NumberOf(v.Value, name.Operator.Family))).ToList();
        if (read.Exists(r => r.Number is null))
            return;
        var ordered = read.OrderBy(r => r.Number).ToList();
        var kept = op.Contains("Less", StringComparison.Ordinal) ? ordered[^1] : ordered[0];
        foreach (var (text, _) in read.Where(r => r != kept))
            findings.Report(ConditionFindings.RedundantNumber, text.Span, "take it out", text.Value, kept.Text.Value);
    }

    private static decimal? NumberOf(string value, ConditionFamily family) =>
        family == ConditionFamily.Date
            ? PolicyDate.TryParse(value, out var ticks)
                ? ticks
                : null
            : decimal.TryParse(value, System.Globalization.CultureInfo.InvariantCulture, out var number)
                ? number
                : null;

    private static char TypeOf(PolicyDocument document, PolicyText value) =>
        document.Text[value.Span.Start] switch
        {
            '"' => '"',
            't' or 'f' => 'b',
            _ => '0',
        };
}
