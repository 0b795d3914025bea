using IamCompliance.State.Files;
using IamCompliance.State.Importing;
using IamCompliance.State.Model;

namespace IamCompliance.State.RoundTrips;

/// <summary>
/// Takes an account the way that real ones come: written in the form in which its parts arrive, imported, written to a state file, read
/// back. What an account cannot say on this way no recorded account says.
/// </summary>
public static class AccountRoundTrip
{
    /// <summary>Takes the way, in memory.</summary>
    /// <exception cref="ImportException">No state can be made of the account.</exception>
    public static async Task<RoundTripResult> TakeAsync(AccountState account, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(account);
        var export = AccountExporter.Write(account);
        var imported = await export.ImportAsync(cancellationToken).ConfigureAwait(false);
        using var file = new MemoryStream();
        await StateFile.WriteAsync(imported, file, cancellationToken).ConfigureAwait(false);
        file.Position = 0;
        return new RoundTripResult(await StateFile.ReadAsync(file, cancellationToken).ConfigureAwait(false), export.Subjects);
    }
}
