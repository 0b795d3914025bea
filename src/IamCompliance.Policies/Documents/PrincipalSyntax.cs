using System.Buffers;

namespace IamCompliance.Policies.Documents;

/// <summary>Recognises what AWS takes for a principal.</summary>
/// <remarks>
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html:
/// "You cannot use a wildcard to match part of a principal name or ARN."
/// </remarks>
internal static class PrincipalSyntax
{
    private const string UpperLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private const string Digits = "0123456789";

    private static readonly SearchValues<char> IdCharacters = SearchValues.Create(UpperLetters + Digits);
    private static readonly SearchValues<char> SessionNameCharacters = SearchValues.Create(
        UpperLetters + "abcdefghijklmnopqrstuvwxyz" + Digits + "_+=,.@-"
    );

    public static bool IsPrincipal(PolicyPrincipalType type, string value) =>
        type switch
        {
            PolicyPrincipalType.Aws => value == "*" || IsAccount(value) || IsUniqueId(value) || IsPrincipalArn(value),
            _ => value == "*" || (value.Length > 0 && !value.AsSpan().ContainsAny('*', '?') && !value.Any(char.IsWhiteSpace)),
        };

    public static string HelpFor(PolicyPrincipalType type) =>
        type switch
        {
            PolicyPrincipalType.Aws => "write an account id, the whole ARN of a user, role or session without wildcards, or \"*\"",
            PolicyPrincipalType.Service => "write a service's name, such as \"ec2.amazonaws.com\"",
            PolicyPrincipalType.Federated => "write the ARN or the domain of an identity provider",
            _ => "write the canonical user id of an account",
        };

    public static bool IsAccount(ReadOnlySpan<char> value) => value.Length == 12 && !value.ContainsAnyExceptInRange('0', '9');

    /// <summary>Whether a value is what the ARN of a deleted user or role, or of a session of a deleted role, turns into.</summary>
    /// <remarks>
    /// <c>AIDA…</c> of a user, <c>AROA…</c> of a role, <c>AROA…:name</c> of a session:
    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids and
    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html#policy-vars-infotouse. Names of sessions:
    /// https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
    /// </remarks>
    public static bool IsUniqueId(string value)
    {
        var colon = value.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? IsId(value) : IsId(value.AsSpan(0, colon)) && IsSessionName(value.AsSpan(colon + 1));
    }

    private static bool IsId(ReadOnlySpan<char> value) =>
        value.Length is >= 16 and <= 128 && !value.ContainsAnyExcept(IdCharacters) && value.ContainsAnyExceptInRange('0', '9');

    private static bool IsSessionName(ReadOnlySpan<char> value) =>
        value.Length is >= 2 and <= 64 && !value.ContainsAnyExcept(SessionNameCharacters);

    private static bool IsPrincipalArn(string value)
    {
        var parts = value.Split(':', 6);
        return parts.Length == 6
            && parts[0] == "arn"
            && parts[1].Length > 0
            && parts[2] is "iam" or "sts"
            && !value.AsSpan().ContainsAny('*', '?')
            && IsPrincipalPath(parts[2], parts[5]);
    }

    private static bool IsPrincipalPath(string service, string path) =>
        service == "iam"
            ? path == "root" || HasName(path, "user/") || HasName(path, "role/")
            : HasName(path, "federated-user/") || (HasName(path, "assumed-role/") && path.Count(c => c == '/') == 2 && !path.EndsWith('/'));

    private static bool HasName(string path, string prefix) =>
        path.Length > prefix.Length && path.StartsWith(prefix, StringComparison.Ordinal);
}
