using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Evaluation;

namespace IamCompliance.Policies.Conditions;

/// <summary>One condition of a statement, ready to be tested.</summary>
/// <remarks>
/// Several values are alternatives; of a negated operator none may match:
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-logic-multiple-context-keys-or-values.html
/// </remarks>
internal sealed class CompiledCondition
{
    private readonly ConditionOperatorName name;
    private readonly ConditionOperand[] operands;

    public CompiledCondition(PolicyCondition source, bool hasVariables)
    {
        Source = source;
        name = ConditionOperatorName.Parse(source.Operator.Value)
            ?? throw new ArgumentException(
                $"`{source.Operator.Value}` is no condition operator; the reader keeps none of these.",
                nameof(source)
            );
        operands = [.. source.Values.Select(v => name.Operator.Compile(v.Value, hasVariables && name.Operator.TakesVariables))];
    }

    public PolicyCondition Source { get; }

    public string Key => Source.Key.Value;

    public ConditionOperatorName Name => name;

    public IReadOnlyList<ConditionOperand> Operands => operands;

    public ConditionResult Test(RequestContext context)
    {
        var values = context.Find(Key, out var isKnown);
        if (!isKnown)
            return ConditionResult.KeyUnknown;
        if (name.Operator.Family == ConditionFamily.Null)
            return TestNull(values is null);
        if (values is null)
            return TestAbsent();
        return name.Set switch
        {
            SetOperator.None => TestSingle(values, context),
            SetOperator.ForAllValues => TestAll(values, context),
            _ => TestAny(values, context),
        };
    }

    /// <summary>Finds a variable of the values the context says nothing of.</summary>
    public string? FirstUnknownVariable(RequestContext context)
    {
        foreach (var operand in operands)
        {
            if (operand.FirstUnknownKey(context) is { } key)
                return key;
        }

        return null;
    }

    // "use either true (the key doesn't exist — it is null) or false (the key exists and its value is not null)":
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_Null
    private ConditionResult TestNull(bool isAbsent)
    {
        foreach (var operand in operands)
        {
            if (((BoolOperand)operand).Compare(isAbsent) == ComparisonResult.Matches)
                return ConditionResult.Holds;
        }

        return isAbsent ? ConditionResult.KeyAbsent : ConditionResult.ValueDiffers;
    }

    // "If the key that you specify in a policy condition is not present in the request context, the values do not match and the condition
    // is false. If the policy condition requires that the key is not matched … and the right key is not present, the condition is true."
    // IfExists: "If the key is not present, evaluate the condition element as true." ForAllValues "returns true if there are no context
    // keys in the request", ForAnyValue: "if the key does not exist, the condition returns false".
    private ConditionResult TestAbsent()
    {
        var holds =
            name.IfExists
            || name.Set switch
            {
                SetOperator.ForAllValues => true,
                SetOperator.ForAnyValue => false,
                _ => name.Operator.IsNegated,
            };
        return holds ? ConditionResult.Holds : ConditionResult.KeyAbsent;
    }

    // "Multivalued context keys require a condition set operator": several values compare with nothing, negated or not.
    private ConditionResult TestSingle(string[] values, RequestContext context) =>
        values.Length > 1 ? ConditionResult.NeedsSetOperator : TestValue(values[0], context);

    private ConditionResult TestAll(string[] values, RequestContext context)
    {
        if (IsNullSet(values))
            return ConditionResult.Holds;
        var result = ConditionResult.Holds;
        foreach (var value in values)
        {
            var one = TestValue(value, context);
            if (one is ConditionResult.ValueDiffers or ConditionResult.VariableUnresolved)
                return one;
            if (one != ConditionResult.Holds)
                result = one;
        }

        return result;
    }

    private ConditionResult TestAny(string[] values, RequestContext context)
    {
        var result = ConditionResult.ValueDiffers;
        if (IsNullSet(values))
            return result;
        foreach (var value in values)
        {
            var one = TestValue(value, context);
            if (one == ConditionResult.Holds)
                return one;
            if (one != ConditionResult.ValueDiffers)
                result = one;
        }

        return result;
    }

    private ConditionResult TestValue(string value, RequestContext context)
    {
        var unresolved = false;
        var unknown = false;
        foreach (var operand in operands)
        {
            switch (operand.Compare(value, context))
            {
                case ComparisonResult.Matches:
                    return name.Operator.IsNegated ? ConditionResult.ValueDiffers : ConditionResult.Holds;
                case ComparisonResult.Unresolved:
                    unresolved = true;
                    break;
                case ComparisonResult.Unknown:
                    unknown = true;
                    break;
                default:
                    break;
            }
        }

        // A key that is not present "causes the statement to be invalid": a negated operator does not hold either.
        // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html#principaltable
        return unresolved ? ConditionResult.VariableUnresolved
            : unknown ? ConditionResult.VariableUnknown
            : name.Operator.IsNegated ? ConditionResult.Holds
            : ConditionResult.ValueDiffers;
    }

    // "If the key values in the request resolve to an empty data set (for example, an empty string), a condition operator modified by
    // ForAllValues returns true, and a condition operator modified by ForAnyValue returns false."
    private static bool IsNullSet(string[] values) => values is [""];
}
