using System.Globalization;
using IamCompliance.Assessment;
using IamCompliance.Snapshots.Scrubbing;

namespace IamCompliance.Xunit.Running;

/// <summary>Lists what changes with every capture of an account although the account does not.</summary>
internal static class VolatileValues
{
    /// <summary>Lists the values.</summary>
    public static IEnumerable<VolatileValue> Of(AccountResult account)
    {
        var calls = account.Parts.SelectMany(p => p.Calls).ToList();
        var instants = new[] { account.State.CaptureStart, account.State.CaptureEnd }
            .Concat(calls.Select(c => c.ServerDate).OfType<DateTimeOffset>())
            .Concat(account.Parts.Select(p => p.GeneratedAt).OfType<DateTimeOffset>());
        return
        [
            new VolatileValue(account.StateDigest, "{state-digest}"),
            .. calls.SelectMany(c => c.RequestIds).Select(id => new VolatileValue(id, "{request-id}")),
            .. calls.Select(c => c.BodySha256).OfType<string>().Select(digest => new VolatileValue(digest, "{body-digest}")),
            .. instants.Select(i => new VolatileValue(i.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFZ", CultureInfo.InvariantCulture), "{capture-time}")),
        ];
    }
}
