using IamCompliance.State.Model;
using IamCompliance.State.Reading;

namespace IamCompliance.Aws.Access;

/// <summary>Says in words why the first call failed, and what to do.</summary>
internal static class AccessFailure
{
    private const string AssumeRole = "sts:AssumeRole";

    /// <summary>Describes why AWS does not say whose credentials these are.</summary>
    public static CaptureException OfIdentity(PartError error) =>
        new(
            $"AWS does not say whose credentials these are: {error.Message.TrimEnd('.')} ({error.Code})",
            AccessHelp.For(error.Code, error.Message),
            error
        );

    /// <summary>Describes why a role cannot be assumed.</summary>
    public static CaptureException OfRole(RoleToAssume role, ServiceError error)
    {
        var code = error.Code ?? PartErrorCodes.CliError;
        var message = $"the role {role.Arn} cannot be assumed: {error.Message.TrimEnd('.')}";
        return error.IsDenied
            ? new CaptureException(
                message,
                TrustHelp(role.ExternalId is not null),
                new PartError(AssumeRole, code, $"{message}.", AssumeRole)
            )
            : new CaptureException(
                $"{message} ({code})",
                AccessHelp.For(code, error.Message),
                new PartError(AssumeRole, code, $"{message}.")
            );
    }

    /// <summary>Describes why the role that a profile of the shared configuration names cannot be assumed.</summary>
    public static CaptureException OfProfileRole(string roleArn, string? profile, ServiceError error)
    {
        var code = error.Code ?? PartErrorCodes.CliError;
        var message = $"the role {roleArn} of the profile `{profile ?? "default"}` cannot be assumed: {error.Message.TrimEnd('.')}";
        return error.IsDenied
            ? new CaptureException(
                message,
                "let the role's trust policy name the source of the profile, let the source call "
                    + "sts:AssumeRole, and check external_id in the profile",
                new PartError(AssumeRole, code, $"{message}.", AssumeRole)
            )
            : new CaptureException(
                code == PartErrorCodes.ClientError ? message : $"{message} ({code})",
                code == PartErrorCodes.ClientError
                    ? "mend the profile, or the one it names as its source"
                    : AccessHelp.For(code, error.Message),
                new PartError(AssumeRole, code, $"{message}.")
            );
    }

    private static string TrustHelp(bool hasExternalId) =>
        hasExternalId
            ? "let the role's trust policy name this caller, let the caller call sts:AssumeRole, and check the external id"
            : "let the role's trust policy name this caller and let the caller call sts:AssumeRole; if the trust "
                + "policy demands an external id, give it too";
}
