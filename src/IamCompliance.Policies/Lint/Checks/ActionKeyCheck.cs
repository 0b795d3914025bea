using IamCompliance.Policies.Conditions;
using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Findings;
using IamCompliance.Policies.Reference;

namespace IamCompliance.Policies.Lint.Checks;

/// <summary>Condition keys of services that requests for the statement's actions do not have.</summary>
internal sealed class ActionKeyCheck : ConditionCheck
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
        // What asks only where the key is there, or whether it is, may well speak of some actions.
        if (
            name.IfExists
            || name.Operator.Family == ConditionFamily.Null
            || statement.Actions is not { IsNegated: false, Values.Count: > 0 }
            || key.StartsWith("aws:", StringComparison.OrdinalIgnoreCase)
            || ConditionKeyLookup.FindGlobal(key) is not null
            || !KnownKeys.IsOfAService(statement, key)
            || !ActionKeys.IsPlaced(statement, key, IsKey)
        )
            return;
        var (lacking, anyHas) = ActionKeys.Of(statement, IsKey);
        if (!anyHas)
            findings.Report(ConditionFindings.KeyOfNoAction, condition.Key.Span, "compare a key that the actions have", key);
        else if (document.Kind != PolicyKind.Trust)
            foreach (var action in lacking)
                findings.Report(ConditionFindings.KeyOfSomeActions, action.Span, "give it a statement of its own", action.Value, key);

        bool IsKey(string documented) => ConditionKeyLookup.Matches(documented, key);
    }
}
