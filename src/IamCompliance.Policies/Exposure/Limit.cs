using IamCompliance.Policies.Conditions;

namespace IamCompliance.Policies.Exposure;

/// <summary>What every request that a statement lets through has in common.</summary>
/// <param name="Key">The condition key as written.</param>
/// <param name="Kind">What is demanded of it.</param>
/// <param name="Family">How values are compared.</param>
/// <param name="Values">The values to be among, or below.</param>
/// <param name="PassesAbsent">Whether a request without the key passes as well.</param>
internal sealed record Limit(string Key, LimitKind Kind, ConditionFamily Family, IReadOnlyList<string> Values, bool PassesAbsent)
{
    private const string True = "true";

    /// <summary>Gets whom the limit names; null when it names nobody.</summary>
    public IReadOnlyList<GranteeName>? Names { get; init; }

    public bool Is(string key) => Key.Equals(key, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether one of the texts must be the key's value, each of which passes a test.</summary>
    public bool IsAmong(Func<string, bool> test) =>
        Kind == LimitKind.Among && Family is ConditionFamily.String or ConditionFamily.Arn && Values.All(test);

    /// <summary>Whether the key must be true: by <c>Bool</c>, or as the text that requests hold, since AWS compares either.</summary>
    /// <remarks>
    /// <c>Bool</c> takes <c>True</c> for <c>true</c>, operators of text compare letters:
    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_Boolean
    /// </remarks>
    public bool IsTrue =>
        Kind == LimitKind.Among
        && Family switch
        {
            ConditionFamily.Bool => Values.All(v => v.Equals(True, StringComparison.OrdinalIgnoreCase)),
            ConditionFamily.String => Values.All(v => v == True),
            _ => false,
        };
}
