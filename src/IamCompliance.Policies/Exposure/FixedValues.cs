using IamCompliance.Policies.Documents;

namespace IamCompliance.Policies.Exposure;

/// <summary>Tells values that stand for one thing from those that stand for many.</summary>
/// <remarks>
/// "fixed values (values that don't contain a wildcard or an AWS Identity and Access Management Policy Variable)":
/// https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-policy-status
/// </remarks>
internal static class FixedValues
{
    public static bool IsFixed(string value) =>
        value.Length > 0 && !value.AsSpan().ContainsAny('*', '?') && !value.Contains("${", StringComparison.Ordinal);

    public static bool IsAccount(string value) => PrincipalSyntax.IsAccount(value);

    public static bool IsOrganization(string value) => IsFixed(value) && value.StartsWith("o-", StringComparison.Ordinal);

    /// <summary>Whether a path of an organization, such as <c>o-a1b2c3/r-ab12/*</c>, begins with a fixed organization.</summary>
    public static bool IsInOrganization(string path) =>
        path.Contains('/', StringComparison.Ordinal) && IsOrganization(OrganizationOf(path));

    /// <summary>Gets what a path of an organization begins with.</summary>
    public static string OrganizationOf(string path) => path.Split('/')[0];

    /// <summary>Finds the account of an ARN that may have wildcards elsewhere; null when the account is not fixed.</summary>
    public static string? AccountOf(string arn) =>
        Arn.TryParse(arn)?.Account is { } account && PrincipalSyntax.IsAccount(account) ? account : null;

    /// <summary>Whether the account of an ARN is fixed, or it is a fixed bucket's: names of buckets are nobody else's.</summary>
    /// <remarks>https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html</remarks>
    public static bool IsOfOneOwner(string arn) =>
        AccountOf(arn) is not null
        || (Arn.TryParse(arn) is { Service: "s3", Account: "", Resource: var resource } && IsFixed(resource.Split('/')[0]));
}
