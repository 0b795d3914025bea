using System.Collections.Frozen;
using IamCompliance.Policies.Conditions.Operators;

namespace IamCompliance.Policies.Conditions;

/// <summary>Lists every condition operator. A further one is a file of its own and a line here.</summary>
internal static class ConditionOperators
{
    public static IReadOnlyList<ConditionOperator> All { get; } =
    [
        new StringEqualsOperator(),
        new StringNotEqualsOperator(),
        new StringEqualsIgnoreCaseOperator(),
        new StringNotEqualsIgnoreCaseOperator(),
        new StringLikeOperator(),
        new StringNotLikeOperator(),
        new NumericEqualsOperator(),
        new NumericNotEqualsOperator(),
        new NumericLessThanOperator(),
        new NumericLessThanEqualsOperator(),
        new NumericGreaterThanOperator(),
        new NumericGreaterThanEqualsOperator(),
        new DateEqualsOperator(),
        new DateNotEqualsOperator(),
        new DateLessThanOperator(),
        new DateLessThanEqualsOperator(),
        new DateGreaterThanOperator(),
        new DateGreaterThanEqualsOperator(),
        new BoolOperator(),
        new BinaryEqualsOperator(),
        new IpAddressOperator(),
        new NotIpAddressOperator(),
        new ArnEqualsOperator(),
        new ArnLikeOperator(),
        new ArnNotEqualsOperator(),
        new ArnNotLikeOperator(),
        new NullOperator(),
    ];

    public static IReadOnlyList<string> Names { get; } = [.. All.Select(o => o.Name)];

    private static readonly FrozenDictionary<string, ConditionOperator> ByName = All.ToFrozenDictionary(
        o => o.Name,
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Finds an operator by its own name, without set operator and <c>IfExists</c>, in any case of letters.</summary>
    public static ConditionOperator? Find(string name) => ByName.GetValueOrDefault(name);
}
