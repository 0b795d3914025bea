using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using IamCompliance.AwsEmulator.Accounts;
using IamCompliance.AwsEmulator.Wire;

namespace IamCompliance.AwsEmulator.Signing;

/// <summary>Finds out who signed a request, and refuses it as AWS does when nobody did.</summary>
internal sealed class Authenticator(IReadOnlyList<EmulatedAccount> accounts, TimeProvider clock)
{
    private const string TimeFormat = "yyyyMMdd'T'HHmmss'Z'";
    private static readonly TimeSpan LargestSkew = TimeSpan.FromMinutes(15);

    /// <summary>Finds whose key it is, without looking at the signature.</summary>
    public Caller? Find(string accessKeyId)
    {
        foreach (var account in accounts)
        {
            if (account.Credentials.TryGetValue(accessKeyId, out var credentials))
                return new Caller(account, credentials);
        }

        return null;
    }

    /// <summary>Finds who signed a request.</summary>
    /// <exception cref="ServiceFailure">Nobody did.</exception>
    public Caller Authenticate(IncomingRequest request, Signature signature, Refusals refusals)
    {
        if (Find(signature.AccessKeyId) is not { } caller)
            throw refusals.UnknownKey();
        var credentials = caller.Credentials;
        if (request.Header("X-Amz-Security-Token") != credentials.SessionToken)
            throw refusals.UnknownKey();
        var text = request.Header("X-Amz-Date") ?? "";
        if (!DateTimeOffset.TryParseExact(text, TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time))
            throw refusals.WrongSignature("The request has no header X-Amz-Date of the form 20260131T235959Z.");
        var now = clock.GetUtcNow();
        if ((now - time).Duration() > LargestSkew)
            throw refusals.WrongTime(text, now.UtcDateTime.ToString(TimeFormat, CultureInfo.InvariantCulture), LargestSkew);
        if (
            !text.StartsWith(signature.Date, StringComparison.Ordinal)
            || !SigV4.IsBodyAsAnnounced(request)
            || !IsSignedBy(request, signature, credentials.SecretAccessKey, text)
        )
            throw refusals.WrongSignature(
                "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details."
            );
        return credentials.ExpiresAt <= now ? throw refusals.ExpiredToken() : caller;
    }

    private static bool IsSignedBy(IncomingRequest request, Signature signature, string secret, string time) =>
        CryptographicOperations.FixedTimeEquals(
            Encoding.ASCII.GetBytes(SigV4.Compute(request, signature, secret, time)),
            Encoding.ASCII.GetBytes(signature.Value)
        );
}
