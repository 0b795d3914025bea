using System.Globalization;
using IamCompliance.Assessment.Outcomes;
using IamCompliance.Snapshots.Scrubbing;

namespace IamCompliance.Xunit.Running;

/// <summary>Lists what changes with every capture of an account although the account does not.</summary>
internal static class VolatileValues
{
    /// <summary>Lists the values.</summary>
    public static IEnumerable<VolatileValue> Of(AccountResult account)
    {
        var calls = account.Parts.SelectMany(p => p.Calls).ToList();
        var others = account.Parts.Select(p => p.GeneratedAt).Concat(calls.Select(c => c.ServerDate)).OfType<DateTimeOffset>();
        return
        [
            new VolatileValue(account.StateDigest, "{state-digest}"),
            .. SessionOf(account.State.CallerArn),
            .. calls.Select(c => PassingHost(c.Source)).OfType<string>().Select(host => new VolatileValue(host, "{endpoint}")),
            .. calls.SelectMany(c => c.RequestIds).Select(id => new VolatileValue(id, "{request-id}")),
            .. calls.Select(c => c.BodySha256).OfType<string>().Select(digest => new VolatileValue(digest, "{body-digest}")),
            // Of one instant that plays several parts the first stands: what is asked about most keeps its name.
            new VolatileValue(Text(account.State.CaptureEnd), "{capture-time}"),
            new VolatileValue(Text(account.State.CaptureStart), "{capture-start}"),
            .. others.Select(i => new VolatileValue(Text(i), "{instant}") { IsNumbered = true }),
        ];
    }

    private static string Text(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFZ", CultureInfo.InvariantCulture);

    // arn:aws:sts::111122223333:assumed-role/Reader/iamc-20261001T120000Z: the last word is another one in every run.
    private static IEnumerable<VolatileValue> SessionOf(string? callerArn) =>
        callerArn?.Split('/') is [var kind, _, .., { Length: > 0 } session] && kind.EndsWith(":assumed-role", StringComparison.Ordinal)
            ? [new VolatileValue(session, "{session}")]
            : [];

    // An emulator, or a tunnel, listens wherever there is a free port. Without the scheme, whose slashes Markdown writes in another way.
    private static string? PassingHost(string? source) =>
        Uri.TryCreate(source, UriKind.Absolute, out var url) && url is { Scheme: "http" or "https", IsDefaultPort: false }
            ? url.Authority
            : null;
}
