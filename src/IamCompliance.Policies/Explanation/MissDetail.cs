using IamCompliance.Policies.Conditions;
using IamCompliance.Policies.Evaluation;

namespace IamCompliance.Policies.Explanation;

/// <summary>Words why a statement did not match.</summary>
internal static class MissDetail
{
    private const int MostValues = 5;

    public static string Of(NearMissReason reason, CompiledStatement statement, CompiledCondition? condition, EvaluationRequest request) =>
        reason switch
        {
            NearMissReason.PrincipalNotNamed =>
                $"`{request.Principal.Id}` is {(statement.IsPrincipalNegated ? "excepted by" : "not among")} "
                    + $"{List(statement.Source.Principals!.Principals.Select(p => p.Value))}",
            NearMissReason.ResourceNotMatched => $"`{request.Resource}` is {(statement.IsResourceNegated ? "excepted by" : "not among")} "
                + $"{List(statement.Source.Resources!.Values.Select(v => v.Value))}",
            NearMissReason.ConditionKeyAbsent => $"{Condition(condition!)}, and the request has no `{condition!.Key}`",
            NearMissReason.SetOperatorMissing => $"{Condition(condition!)} without a set operator, "
                + $"and `{condition!.Key}` has several values: {Observed(condition, request)}",
            NearMissReason.VariableUnresolved => $"{Condition(condition!)}, and a variable in it has no value",
            _ => $"{Condition(condition!)}, and `{condition!.Key}` is {Observed(condition, request)}",
        };

    private static string Condition(CompiledCondition condition) =>
        $"`{condition.Source.Operator.Value}` asks `{condition.Key}` for {List(condition.Source.Values.Select(v => v.Value))}";

    private static string Observed(CompiledCondition condition, EvaluationRequest request) =>
        List(request.Context.Find(condition.Key, out _) ?? []);

    private static string List(IEnumerable<string> values)
    {
        var all = values.ToList();
        return all.Count == 0
            ? "nothing"
            : string.Join(", ", all.Take(MostValues).Select(v => $"`{v}`"))
                + (all.Count > MostValues ? $" and {all.Count - MostValues} more" : "");
    }
}
