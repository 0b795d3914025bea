using System.IO.Compression;
using System.Text;
using System.Text.Json;
using IamCompliance.State.ConfigFiles;
using IamCompliance.State.Model;
using IamCompliance.TestKit;

namespace IamCompliance.State.Tests.ConfigFiles;

/// <summary>Is a folder as AWS Config fills it in S3.</summary>
internal sealed class ConfigFolder : IDisposable
{
    public const string Account = "111122223333";
    public const string Function = "AWS::Lambda::Function";
    public const string Instance = "AWS::RDS::DBInstance";

    private readonly TemporaryFolder folder = new();
    private int snapshots;

    public string Path => folder.Path;

    /// <summary>Writes a snapshot with the recorder's own item, which records everything unless another one is given.</summary>
    public string Snapshot(string region, string time, IEnumerable<object> items, object? recorder = null, string account = Account)
    {
        var id = NextId();
        return Write(SnapshotName(region, time, id, account), Text([recorder ?? Recorder(region), .. items], id));
    }

    /// <summary>Writes a history file of one type.</summary>
    public string History(string region, string time, string type, params object[] items) =>
        Write(
            $"AWSLogs/{Account}/Config/{region}/2026/1/31/ConfigHistory/{Account}_Config_{region}_ConfigHistory_{type}_20260130T000000Z_{time}_1.json.gz",
            Text(items, null)
        );

    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] text)
    {
        var path = folder.File(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, name.EndsWith(".gz", StringComparison.Ordinal) ? Zip(text) : text);
        return path;
    }

    public string NextId() => $"00000000-0000-0000-0000-{++snapshots:000000000000}";

    public Task<AccountState> ImportAsync(ConfigImportOptions? options = null) =>
        ConfigFileImporter.ImportAsync([Path], options ?? new ConfigImportOptions { ResourceTypes = [Function, Instance] });

    public void Dispose() => folder.Dispose();

    public static string SnapshotName(string region, string time, string id, string account = Account) =>
        $"AWSLogs/{account}/Config/{region}/2026/1/31/ConfigSnapshot/{account}_Config_{region}_ConfigSnapshot_{time}_{id}.json.gz";

    public static string Text(IEnumerable<object> items, string? id) =>
        id is null
            ? JsonSerializer.Serialize(new { fileVersion = "1.0", configurationItems = items })
            : JsonSerializer.Serialize(
                new
                {
                    fileVersion = "1.0",
                    configSnapshotId = id,
                    configurationItems = items,
                }
            );

    public static byte[] Zip(byte[] text)
    {
        using var zipped = new MemoryStream();
        using (var zip = new GZipStream(zipped, CompressionLevel.Optimal))
            zip.Write(text);
        return zipped.ToArray();
    }

    /// <summary>Makes the item of a recorder.</summary>
    public static Dictionary<string, object?> Recorder(
        string region,
        object? group = null,
        bool? isRecording = true,
        string name = "default"
    ) =>
        Item(
            "AWS::Config::ConfigurationRecorder",
            name,
            region,
            new
            {
                Name = name,
                Recording = isRecording,
                RecordingGroup = group
                    ?? new
                    {
                        AllSupported = true,
                        IncludeGlobalResourceTypes = false,
                        ResourceTypes = Array.Empty<string>(),
                    },
            }
        );

    public static Dictionary<string, object?> Lambda(string name, string region, string runtime = "dotnet10") =>
        Item(Function, name, region, new { functionName = name, runtime });

    /// <summary>Makes an item as it stands in a delivered file.</summary>
    public static Dictionary<string, object?> Item(string type, string id, string region, object? configuration) =>
        new()
        {
            ["relatedEvents"] = Array.Empty<string>(),
            ["relationships"] = Array.Empty<object>(),
            ["configuration"] = configuration,
            ["supplementaryConfiguration"] = new { },
            ["tags"] = new Dictionary<string, string>(),
            ["configurationItemVersion"] = "1.3",
            ["configurationItemCaptureTime"] = "2026-01-20T08:00:00.000Z",
            ["configurationStateId"] = 1768896000000,
            ["awsAccountId"] = Account,
            ["configurationItemStatus"] = "OK",
            ["resourceType"] = type,
            ["resourceId"] = id,
            ["resourceName"] = id,
            ["ARN"] = $"arn:aws:test:{region}:{Account}:{id}",
            ["awsRegion"] = region,
            ["availabilityZone"] = "Not Applicable",
            ["configurationStateMd5Hash"] = "",
            ["resourceCreationTime"] = "2025-12-01T00:00:00.000Z",
        };

    public static Dictionary<string, object?> With(Dictionary<string, object?> item, string property, object? value) =>
        new(item) { [property] = value };

    public static string StatusOf(AccountState state, string type = Function)
    {
        var part = state.GetPart(RecordedParts.IdOf(type));
        return part.Error is null ? part.Status.ToString() : $"{part.Status} {part.Error.Code}: {part.Error.Message}";
    }
}
