namespace IamCompliance.Policies.Exposure;

/// <summary>Knows which conditions say whose certificate must stand behind a session of IAM Roles Anywhere.</summary>
/// <remarks>
/// Fields of the certificate come as tags of the principal, and the common name of its subject as the source identity:
/// https://docs.aws.amazon.com/rolesanywhere/latest/userguide/trust-model.html
/// </remarks>
internal static class CertificateLimits
{
    /// <summary>The service principal by which IAM Roles Anywhere assumes roles.</summary>
    private const string Service = "rolesanywhere.amazonaws.com";

    // The issuer is left out: it says who signed, and signs for everybody.
    private static readonly string[] Fields = ["aws:PrincipalTag/x509Subject/", "aws:PrincipalTag/x509SAN/"];

    public static bool IsCertificateHolder(GranteeName name) => name.Kind == GranteeKind.Service && name.Id == Service;

    public static bool LimitsSubject(Limit limit) =>
        (limit.Is("sts:SourceIdentity") || Fields.Any(f => limit.Key.StartsWith(f, StringComparison.OrdinalIgnoreCase)))
        && limit.IsAmong(SaysWho);

    private static bool SaysWho(string value) =>
        value.AsSpan().ContainsAnyExcept('*', '?') && !value.Contains("${", StringComparison.Ordinal);
}
