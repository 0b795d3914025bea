using System.IO.Compression;
using IamCompliance.State.Model;

namespace IamCompliance.State.Files;

/// <summary>Reads and writes recorded states: <c>*.state.json</c>, or <c>*.state.json.gz</c>.</summary>
public static class StateFile
{
    /// <summary>Reads a state from a file, compressed or not.</summary>
    /// <exception cref="StateFormatException">The file is not a state.</exception>
    public static Task<AccountState> ReadAsync(string path, CancellationToken cancellationToken = default) =>
        ReadAsync(path, StateReadLimits.Default, cancellationToken);

    /// <summary>Reads a state from a file within limits.</summary>
    /// <exception cref="StateFormatException">The file is not a state, or beyond the limits.</exception>
    public static async Task<AccountState> ReadAsync(string path, StateReadLimits limits, CancellationToken cancellationToken = default)
    {
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1, useAsync: true);
        await using (file.ConfigureAwait(false))
        {
            return await ReadAsync(file, path, limits, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Reads a state from a stream, compressed or not, to its end; the stream stays open.</summary>
    /// <exception cref="StateFormatException">The stream is not a state.</exception>
    public static Task<AccountState> ReadAsync(Stream stream, CancellationToken cancellationToken = default) =>
        ReadAsync(stream, path: null, StateReadLimits.Default, cancellationToken);

    /// <summary>Writes a state to a file, compressed if its name ends in <c>.gz</c>. The file is there whole or not at all.</summary>
    public static Task WriteAsync(AccountState state, string path, CancellationToken cancellationToken = default) =>
        AtomicFile.WriteAsync(path, stream => WriteAsync(state, stream, IsCompressed(path), cancellationToken));

    /// <summary>Writes a state to a stream, not compressed; the stream stays open.</summary>
    public static Task WriteAsync(AccountState state, Stream stream, CancellationToken cancellationToken = default) =>
        WriteAsync(state, stream, compress: false, cancellationToken);

    private static bool IsCompressed(string path) => path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase);

    private static async Task<AccountState> ReadAsync(
        Stream stream,
        string? path,
        StateReadLimits limits,
        CancellationToken cancellationToken
    )
    {
        RejectAt reject = (line, offset, problem, help) => new StateFormatException(path, line, offset, problem, help);
        var counted = new MeteredStream(stream);
        var peeked = await PeekedStream.OpenAsync(counted, cancellationToken).ConfigureAwait(false);
        if (!peeked.IsGzip)
            return await new StateDecoder(new ByteWindow(peeked, limits, source: null, reject), path)
                .ReadAsync(cancellationToken)
                .ConfigureAwait(false);

        var text = new GZipStream(peeked, CompressionMode.Decompress, leaveOpen: true);
        await using (text.ConfigureAwait(false))
        {
            return await new StateDecoder(new ByteWindow(text, limits, counted, reject), path)
                .ReadAsync(cancellationToken)
                .ConfigureAwait(false);
        }
    }

    private static async Task WriteAsync(AccountState state, Stream stream, bool compress, CancellationToken cancellationToken)
    {
        if (!compress)
        {
            foreach (var chunk in StateEncoder.Encode(state))
                await stream.WriteAsync(chunk, cancellationToken).ConfigureAwait(false);
            return;
        }

        var zip = new GZipStream(stream, CompressionLevel.Optimal, leaveOpen: true);
        await using (zip.ConfigureAwait(false))
        {
            foreach (var chunk in StateEncoder.Encode(state))
                await zip.WriteAsync(chunk, cancellationToken).ConfigureAwait(false);
        }
    }
}
