using System.Collections.Concurrent;
using System.Globalization;
using IamCompliance.State.Files;
using IamCompliance.State.Model;

namespace IamCompliance.Evidence.Inputs;

/// <summary>Keeps the states of a run on disk until its package is written, so that memory holds one account at a time. Safe to use from
/// several threads.</summary>
public sealed class StateSpool : IDisposable
{
    private readonly Lazy<DirectoryInfo> folder = new(() => Directory.CreateTempSubdirectory("iamcompliance-states-"));
    private readonly ConcurrentBag<RecordedState> states = [];
    private int count;

    /// <summary>Gets the states kept so far, in any order.</summary>
    public IReadOnlyList<RecordedState> States => [.. states];

    /// <summary>Keeps a state.</summary>
    /// <param name="account">The account's name in the run.</param>
    /// <param name="state">The state as it was assessed.</param>
    /// <param name="digest">Its digest.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task KeepAsync(string account, AccountState state, string digest, CancellationToken cancellationToken = default)
    {
        var path = Path.Combine(
            folder.Value.FullName,
            Interlocked.Increment(ref count).ToString(CultureInfo.InvariantCulture) + ".state.json.gz"
        );
        await StateFile.WriteAsync(state, path, cancellationToken).ConfigureAwait(false);
        states.Add(new RecordedState(account, digest, path));
    }

    /// <summary>Removes the files.</summary>
    public void Dispose()
    {
        if (folder.IsValueCreated)
            folder.Value.Delete(recursive: true);
    }
}
