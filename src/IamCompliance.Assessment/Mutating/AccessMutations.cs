using IamCompliance.Definitions.Predicates;
using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Evaluation;
using IamCompliance.Policies.Grants;

namespace IamCompliance.Assessment.Mutating;

/// <summary>Bends a question to policies: a quantifier swapped, a pattern left out or changed.</summary>
internal static class AccessMutations
{
    public static IEnumerable<(string Change, AccessArgument Argument)> Of(AccessArgument access)
    {
        // Of one thing, some and every are the same.
        if (access.Levels.Count == 0 && (access.Actions.Count > 1 || IsPattern(access.Actions[0])))
            yield return (
                access.IsEveryAction ? "everyAction becomes action" : "action becomes everyAction",
                access with
                {
                    IsEveryAction = !access.IsEveryAction,
                }
            );
        if ((access.Resources.Count > 1 || IsPattern(access.Resources[0])) && !access.Actions.All(IsAboutNoResource))
            yield return (
                access.IsEveryResource ? "everyResource becomes resource" : "resource becomes everyResource",
                access with
                {
                    IsEveryResource = !access.IsEveryResource,
                }
            );
        foreach (var (change, actions) in Without(access.Actions, "action"))
            yield return (change, access with { Actions = actions });
        foreach (var (change, resources) in Without(access.Resources, "resource"))
            yield return (change, access with { Resources = resources });
        foreach (var level in access.Levels)
            yield return ($"without the level {level}", access with { Levels = [.. access.Levels.Where(l => l != level)] });
        foreach (var key in access.ConditionKeys)
            yield return ($"without the key {Text(key)}", access with { ConditionKeys = [.. access.ConditionKeys.Where(k => k != key)] });
        foreach (var value in access.When)
        {
            yield return ($"whatever {value.Key} is", access with { When = [.. access.When.Where(w => w != value)] });
            if (Opposite(value) is { } opposite)
                yield return ($"{value.Key} the other way", access with { When = [.. access.When.Select(w => w == value ? opposite : w)] });
        }
    }

    // A text stands for any that no policy names: another one is the same.
    private static RequestValue? Opposite(RequestValue value) =>
        value.Values switch
        {
            [] => value with { Values = ["true"] },
            ["true"] => value with { Values = ["false"] },
            ["false"] => value with { Values = ["true"] },
            _ => null,
        };

    private static IEnumerable<(string Change, IReadOnlyList<Operand> Left)> Without(IReadOnlyList<Operand> operands, string noun)
    {
        for (var i = 0; i < operands.Count && operands.Count > 1; i++)
        {
            var index = i;
            yield return ($"without the {noun} {Text(operands[i])}", [.. operands.Where((_, at) => at != index)]);
        }
    }

    // Such an action is granted on * or not at all, so some and every are the same again. A grant of it on an ARN grants nothing.
    private static bool IsAboutNoResource(Operand action)
    {
        if (IsPattern(action) || action is not LiteralOperand { Value: StringLiteral { Text: var name } })
            return false;
        var onArn = $$"""{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"{{name}}","Resource":"arn:aws:s3:::acme"} }""";
        return PolicyGrants
                .Find([CompiledPolicy.Compile("on an ARN", onArn, PolicyKind.Identity)], new GrantQuestion { Actions = [name] })
                .Extent == GrantExtent.None;
    }

    private static bool IsPattern(Operand operand) =>
        operand is not LiteralOperand { Value: StringLiteral text }
        || text.Text.Contains('*', StringComparison.Ordinal)
        || text.Text.Contains('?', StringComparison.Ordinal);

    private static string Text(Operand operand) =>
        operand switch
        {
            LiteralOperand literal => literal.Value.Text,
            ParameterOperand parameter => "$" + parameter.Name,
            _ => "?",
        };
}
