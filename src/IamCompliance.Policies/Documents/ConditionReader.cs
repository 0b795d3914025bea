using IamCompliance.Foundations.Diagnostics;
using IamCompliance.Foundations.Json;
using IamCompliance.Foundations.Text;
using IamCompliance.Policies.Conditions;
using IamCompliance.Policies.Findings;

namespace IamCompliance.Policies.Documents;

/// <summary>Reads <c>Condition</c>: operators, their keys, their values.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html</remarks>
internal sealed class ConditionReader(FindingSink findings)
{
    private readonly List<PolicyText> empty = [];

    /// <summary>Gets the names of what was read and holds nothing: operators without keys, or the element without operators.</summary>
    public IReadOnlyList<PolicyText> Empty => empty;

    public IReadOnlyList<PolicyCondition> Read(JsonMember member)
    {
        if (member.Value is not JsonObjectNode block)
        {
            findings.Report(GrammarFindings.WrongType, member.Value.Span, null, member.Name, "an object of operators", member.Value.Noun);
            return [];
        }

        List<PolicyCondition> conditions = [];
        ElementReader.ReportDuplicates(block, findings);
        KeepEmpty(block, member.Name, member.NameSpan);
        foreach (var entry in block.Members)
        {
            if (ConditionOperatorName.Parse(entry.Name) is null)
            {
                var meant = DidYouMean.Find(ConditionOperatorName.BaseOf(entry.Name), ConditionOperators.Names);
                findings.Report(
                    GrammarFindings.UnknownOperator,
                    entry.NameSpan,
                    meant is null ? null : $"did you mean `{meant}`?",
                    entry.Name
                );
            }
            else if (entry.Value is JsonObjectNode keys)
            {
                ReadKeys(new PolicyText(entry.Name, entry.NameSpan), keys, conditions);
            }
            else
            {
                findings.Report(
                    GrammarFindings.WrongType,
                    entry.Value.Span,
                    null,
                    entry.Name,
                    "an object of context keys",
                    entry.Value.Noun
                );
            }
        }

        return conditions;
    }

    private void ReadKeys(PolicyText operatorName, JsonObjectNode keys, List<PolicyCondition> conditions)
    {
        ElementReader.ReportDuplicates(keys, findings);
        KeepEmpty(keys, operatorName.Value, operatorName.Span);
        foreach (var key in keys.Members)
        {
            var colon = key.Name.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0 || colon == key.Name.Length - 1)
                findings.Report(
                    GrammarFindings.InvalidConditionKey,
                    key.NameSpan,
                    "write the service, a colon and the key, such as \"aws:SourceIp\"",
                    key.Name
                );
            conditions.Add(new PolicyCondition(operatorName, new PolicyText(key.Name, key.NameSpan), ReadValues(key)));
        }
    }

    private List<PolicyText> ReadValues(JsonMember key)
    {
        List<PolicyText> values = [];
        foreach (var item in key.Value is JsonArrayNode list ? list.Items : [key.Value])
        {
            // "Quotation marks are optional for numeric and Boolean values."
            switch (item)
            {
                case JsonStringNode text:
                    values.Add(new PolicyText(text.Text, text.Span));
                    break;
                case JsonLiteralNode { IsNull: false } literal:
                    values.Add(new PolicyText(literal.Text, literal.Span));
                    break;
                default:
                    findings.Report(GrammarFindings.WrongType, item.Span, null, key.Name, "strings, numbers or booleans", item.Noun);
                    break;
            }
        }

        return values;
    }

    private void KeepEmpty(JsonObjectNode node, string name, TextSpan span)
    {
        if (node.Members.Count == 0)
            empty.Add(new PolicyText(name, span));
    }
}
