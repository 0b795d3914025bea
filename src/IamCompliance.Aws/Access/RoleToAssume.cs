using System.Globalization;
using System.Text.RegularExpressions;

namespace IamCompliance.Aws.Access;

/// <summary>Names a role, and how it is assumed.</summary>
/// <param name="Arn">The ARN of the role.</param>
/// <param name="ExternalId">The external id the role's trust policy demands; null when it demands none.</param>
/// <param name="SessionName">The name of the session, which marks the run in CloudTrail.</param>
/// <remarks>https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html says what each may hold.</remarks>
public sealed partial record RoleToAssume(string Arn, string? ExternalId, string SessionName)
{
    /// <summary>Makes the name of a session that marks a run by when it began.</summary>
    public static string SessionNameOf(DateTimeOffset began) =>
        string.Create(CultureInfo.InvariantCulture, $"iamc-{began.UtcDateTime:yyyyMMdd'T'HHmmss'Z'}");

    /// <summary>Refuses what AWS would refuse with more words.</summary>
    /// <exception cref="CaptureException">A value cannot be right.</exception>
    internal void Check()
    {
        if (!ArnShape().IsMatch(Arn))
            throw new CaptureException($"`{Arn}` is not the ARN of a role", "write arn:aws:iam::111122223333:role/IamComplianceReader");
        if (ExternalId is not null && !ExternalIdShape().IsMatch(ExternalId))
            throw new CaptureException("the external id is not one", "it has 2 to 1,224 letters, digits and any of + = , . @ : / - _");
        if (!SessionNameShape().IsMatch(SessionName))
            throw new CaptureException(
                $"`{SessionName}` is not the name of a session",
                "it has 2 to 64 letters, digits and any of + = , . @ - _"
            );
    }

    [GeneratedRegex(@"^arn:aws[a-z-]*:iam::[0-9]{12}:role/[\x21-\x7e]+\z", RegexOptions.NonBacktracking)]
    private static partial Regex ArnShape();

    [GeneratedRegex(@"^[A-Za-z0-9_+=,.@:/-]{2,1224}\z")]
    private static partial Regex ExternalIdShape();

    [GeneratedRegex(@"^[A-Za-z0-9_+=,.@-]{2,64}\z")]
    private static partial Regex SessionNameShape();
}
