using System.IO.Compression;
using System.Text.Json;
using IamCompliance.State.Files;

namespace IamCompliance.State.ConfigFiles;

/// <summary>Tells a file of AWS Config by how it begins.</summary>
internal static class ConfigFileSniffer
{
    private const int Enough = 512;

    public static async Task<bool> IsConfigFileAsync(string path, CancellationToken cancellationToken)
    {
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1, useAsync: true);
        await using (file.ConfigureAwait(false))
        {
            var peeked = await PeekedStream.OpenAsync(file, cancellationToken).ConfigureAwait(false);
            try
            {
                Stream text = peeked.IsGzip ? new GZipStream(peeked, CompressionMode.Decompress, leaveOpen: true) : peeked;
                var start = new byte[Enough];
                var count = await text.ReadAtLeastAsync(start, Enough, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
                return BeginsAsConfigFile(start.AsSpan(0, count));
            }
            catch (Exception e) when (e is InvalidDataException or JsonException or InvalidOperationException)
            {
                return false;
            }
        }
    }

    private static bool BeginsAsConfigFile(ReadOnlySpan<byte> start)
    {
        var reader = new Utf8JsonReader(start, isFinalBlock: false, default);
        return reader.Read()
            && reader.TokenType == JsonTokenType.StartObject
            && reader.Read()
            && reader.TokenType == JsonTokenType.PropertyName
            && (
                reader.ValueTextEquals("fileVersion")
                || reader.ValueTextEquals("configSnapshotId")
                || reader.ValueTextEquals("configurationItems")
            );
    }
}
