namespace IamCompliance.Evidence.Model;

/// <summary>Reads the ARN of the identity that asked.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-arns</remarks>
internal static class Caller
{
    /// <summary>Gets the session name of an assumed role; null for any other identity.</summary>
    public static string? SessionOf(string? arn) =>
        arn?.Split(':', 6) is [_, _, "sts", _, _, var resource] && resource.Split('/') is ["assumed-role", _, .., var session]
            ? session
            : null;
}
