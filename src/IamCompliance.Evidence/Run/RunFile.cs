using System.Text.Json;
using IamCompliance.Evidence.Inputs;
using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Package;
using IamCompliance.Evidence.Results;

namespace IamCompliance.Evidence.Run;

/// <summary>Puts <c>run.json</c> into the package: the header of the run.</summary>
internal sealed class RunFile : IPackageWriter
{
    /// <summary>The path inside of the package.</summary>
    public const string Path = "run.json";

    /// <summary>Names the format and its version.</summary>
    public const string FormatName = "iamcompliance-run/1";

    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n" };

    /// <inheritdoc />
    public IEnumerable<PackageFile> Plan(EvidenceRun run, PackageLayout layout) =>
        [new PackageFile(Path, (output, _) => Write(run, output))];

    /// <summary>Reads a header.</summary>
    /// <exception cref="EvidencePackageException">The file is of another version.</exception>
    public static RunHeader Read(JsonElement json)
    {
        InputsJson.RequireFormat(json, FormatName, Path);
        return new RunHeader
        {
            Id = json.GetProperty("id").GetGuid(),
            Started = json.GetProperty("started").GetDateTimeOffset(),
            Finished = json.GetProperty("finished").GetDateTimeOffset(),
            ToolDigest = json.GetProperty("toolDigest").GetString(),
            Runtime = json.GetProperty("runtime").GetString(),
            Origin = json.GetProperty("origin") is { ValueKind: JsonValueKind.Object } origin ? ReadOrigin(origin) : null,
            Previous = json.GetProperty("previous") is { ValueKind: JsonValueKind.Object } previous ? ReadPrevious(previous) : null,
        };
    }

    private static RunOrigin ReadOrigin(JsonElement json) =>
        new(json.GetProperty("system").GetString()!)
        {
            Repository = json.GetProperty("repository").GetString(),
            Commit = json.GetProperty("commit").GetString(),
            Branch = json.GetProperty("branch").GetString(),
            RunId = json.GetProperty("runId").GetString(),
            Actor = json.GetProperty("actor").GetString(),
        };

    private static PreviousPackage ReadPrevious(JsonElement json) =>
        new(
            json.GetProperty("runId") is { ValueKind: JsonValueKind.String } id ? id.GetGuid() : null,
            json.GetProperty("manifestSha256").GetString()!
        );

    private static void Write(EvidenceRun run, Stream output)
    {
        var header = run.Header;
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            json.Text("format", FormatName);
            json.Text("id", header.Id.ToString());
            json.Instant("started", header.Started);
            json.Instant("finished", header.Finished);
            json.Text("toolVersion", run.ToolVersion);
            json.Text("toolDigest", header.ToolDigest);
            json.Text("runtime", header.Runtime);
            Write(json, header.Origin);
            PreviousPackageJson.Write(json, header.Previous);
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter json, RunOrigin? origin)
    {
        if (origin is null)
        {
            json.WriteNull("origin");
            return;
        }

        json.WriteStartObject("origin");
        json.Text("system", origin.System);
        json.Text("repository", origin.Repository);
        json.Text("commit", origin.Commit);
        json.Text("branch", origin.Branch);
        json.Text("runId", origin.RunId);
        json.Text("actor", origin.Actor);
        json.WriteEndObject();
    }
}
