namespace IamCompliance.Aws.Access;

/// <summary>Finds credentials ahead of time: somebody may have to type the code of an MFA device, and not in the middle of many
/// accounts.</summary>
public static class SignIn
{
    /// <summary>Finds the credentials, and keeps them in the way to the account.</summary>
    /// <exception cref="CaptureException">There are none.</exception>
    public static async Task<AccountAccess> AheadAsync(AccountAccess access, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(access);
        return access with { Credentials = await CredentialSource.FindAsync(access, cancellationToken).ConfigureAwait(false) };
    }
}
