using Amazon.Runtime;
using IamCompliance.Aws.Calls;
using IamCompliance.State.Model;
using IamCompliance.State.Reading;

namespace IamCompliance.Aws.Access;

/// <summary>Says in words why credentials that were named could not be had.</summary>
internal static class CredentialFailure
{
    /// <summary>Describes the failure.</summary>
    /// <param name="failure">What the SDK threw.</param>
    /// <param name="credentials">The credentials.</param>
    /// <param name="profile">The profile they are of; null for the default chain.</param>
    public static CaptureException Of(Exception failure, AWSCredentials credentials, string? profile)
    {
        if (credentials is AssumeRoleAWSCredentials role)
        {
            var error = SdkFailure.Describe(Answer(failure), "AssumeRole", null);
            return AccessFailure.OfProfileRole(
                role.RoleArn,
                profile,
                error.Code == PartErrorCodes.ClientError ? error with { Message = Reason(failure) } : error
            );
        }

        var owner = profile is null ? "the credentials at hand" : $"the profile `{profile}`";
        var message = $"{owner} gives no credentials: {Reason(failure)}".Replace("at hand gives", "at hand give", StringComparison.Ordinal);
        return new CaptureException(
            message,
            credentials switch
            {
                SSOAWSCredentials => $"sign in again: `aws sso login{(profile is null ? "" : $" --profile {profile}")}`",
                ProcessAWSCredentials => "run the command of `credential_process` by hand to see what it says",
                _ => AccessHelp.Credentials,
            }
        );
    }

    /// <summary>Brings a failure on one line, its cause first: what the SDK puts around it says less.</summary>
    public static string Reason(Exception failure)
    {
        var message = ServiceError.OneLine(failure.GetBaseException().Message).TrimEnd('.', ':', ' ', '-');
        return message.StartsWith("Failed to resolve AWS credentials", StringComparison.Ordinal)
            ? "there are no credentials to begin with"
            : message;
    }

    // The SDK hides what STS said inside of an exception of its own.
    private static Exception Answer(Exception failure)
    {
        for (var inner = failure; inner is not null; inner = inner.InnerException)
        {
            if (inner is AmazonServiceException { ErrorCode.Length: > 0 } answer)
                return answer;
        }

        return failure;
    }
}
