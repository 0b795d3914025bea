using System.IO.Compression;
using System.Text.Json;
using IamCompliance.State.Files;
using IamCompliance.State.Json;

namespace IamCompliance.State.ConfigFiles;

/// <summary>Reads a delivered file, compressed or not, within limits.</summary>
internal static class ConfigFileReader
{
    /// <summary>Reads a file and hands out its items one by one with their place in it.</summary>
    public static async Task<ConfigFileContent> ReadAsync(
        ConfigFile file,
        StateReadLimits limits,
        Action<JsonElement, int> take,
        CancellationToken cancellationToken
    )
    {
        var stream = new FileStream(file.Path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1, useAsync: true);
        await using (stream.ConfigureAwait(false))
        {
            var digest = new DigestStream(stream);
            await using (digest.ConfigureAwait(false))
            {
                var (id, count, problem) = await DecodeAsync(new MeteredStream(digest), file, limits, take, cancellationToken)
                    .ConfigureAwait(false);
                return new ConfigFileContent(id, count, await digest.FinishAsync(cancellationToken).ConfigureAwait(false), problem);
            }
        }
    }

    private static async Task<(string? Id, int Count, Doubt? Problem)> DecodeAsync(
        MeteredStream counted,
        ConfigFile file,
        StateReadLimits limits,
        Action<JsonElement, int> take,
        CancellationToken cancellationToken
    )
    {
        RejectAt reject = (line, offset, problem, _) => RejectedContentException.Malformed($"{problem} (byte {offset} of the text)");
        var peeked = await PeekedStream.OpenAsync(counted, cancellationToken).ConfigureAwait(false);
        var unzipped = peeked.IsGzip ? new GZipStream(peeked, CompressionMode.Decompress, leaveOpen: true) : null;
        var decoder = new ConfigFileDecoder(
            new ByteWindow(unzipped is null ? peeked : unzipped, limits, unzipped is null ? null : counted, reject),
            take
        );
        try
        {
            await decoder.ReadAsync(cancellationToken).ConfigureAwait(false);
            return (decoder.SnapshotId, decoder.Count, null);
        }
        catch (RejectedContentException e)
        {
            return (decoder.SnapshotId, decoder.Count, new Doubt(e.Code, $"{file.Name}: {e.Message}"));
        }
        finally
        {
            if (unzipped is not null)
                await unzipped.DisposeAsync().ConfigureAwait(false);
        }
    }
}
