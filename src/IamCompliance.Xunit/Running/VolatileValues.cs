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
            .. SessionOf(account.State.CallerArn),
            .. calls.Select(c => PassingHost(c.Source)).OfType<string>().Select(host => new VolatileValue(host, "{endpoint}")),
            .. calls.SelectMany(c => c.RequestIds).Select(id => new VolatileValue(id, "{request-id}")),
            .. calls.Select(c => c.BodySha256).OfType<string>().Select(digest => new VolatileValue(digest, "{body-digest}")),
            .. instants.Select(i => new VolatileValue(i.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFZ", CultureInfo.InvariantCulture), "{capture-time}")),
        ];
    }

    // arn:aws:sts::111122223333:assumed-role/Reader/iamc-20261001T120000Z: the last word is another one in every run.
    private static IEnumerable<VolatileValue> SessionOf(string? callerArn) =>
        callerArn?.Split('/') is [var kind, _, .., { Length: > 0 } session] && kind.EndsWith(":assumed-role", StringComparison.Ordinal)
            ? [new VolatileValue(session, "{session}")]
            : [];

    // An emulator, or a tunnel, listens wherever there is a free port. Without the scheme, whose slashes Markdown writes in another way.
    private static string? PassingHost(string? source) =>
        Uri.TryCreate(source, UriKind.Absolute, out var url) && url is { Scheme: "http" or "https", IsDefaultPort: false } ? url.Authority : null;
}
