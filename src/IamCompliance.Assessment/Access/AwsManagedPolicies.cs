namespace IamCompliance.Assessment.Access;

/// <summary>
/// Knows the policies that AWS publishes without a statement that allows every action on every resource. They are the same in every
/// account, so that an account which holds no copy leaves no doubt.
/// </summary>
/// <remarks>
/// https://docs.aws.amazon.com/aws-managed-policy/latest/reference/policy-list.html as of 2026-08-26. AWS adds rights to policies, never
/// this one; a policy that is not on the list is not known.
/// </remarks>
internal static class AwsManagedPolicies
{
    private const string OfAws = ":iam::aws:policy/";

    private static readonly Lazy<HashSet<string>> Ordinary = new(Read);

    /// <summary>Tells whether a policy is one of them.</summary>
    public static bool IsOrdinary(string arn) =>
        arn.IndexOf(OfAws, StringComparison.Ordinal) is var at and >= 0 && Ordinary.Value.Contains(arn[(at + OfAws.Length)..]);

    private static HashSet<string> Read()
    {
        using var stream = typeof(AwsManagedPolicies).Assembly.GetManifestResourceStream("Access.AwsManagedPolicies.txt")!;
        using var reader = new StreamReader(stream);
        return new HashSet<string>(reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
    }
}
