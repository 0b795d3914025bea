using IamCompliance.Policies.Conditions;

namespace IamCompliance.Policies.Grants;

/// <summary>Recognises grants of sessions by which nothing can be changed.</summary>
/// <remarks>
/// <c>s3express:CreateSession</c> opens a session that reads and writes unless it is asked for one that only reads, which a condition can
/// demand: https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-security-iam-example-bucket-policies.html. No other action has
/// the key, so that a statement with this condition grants nothing else.
/// </remarks>
internal static class ReadingSessions
{
    private const string Key = "s3express:SessionMode";
    private const string ReadOnly = "ReadOnly";

    public static bool IsDemandedBy(CompiledCondition condition) =>
        condition.Key.Equals(Key, StringComparison.OrdinalIgnoreCase)
        && ConditionLimits.IsLimit(condition)
        && condition.Name.Operator.Family == ConditionFamily.String
        && condition.Source.Values.All(v => v.Value == ReadOnly);
}
