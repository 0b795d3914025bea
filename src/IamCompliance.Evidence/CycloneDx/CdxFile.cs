using System.Text.Json;
using IamCompliance.Definitions.Profiles;
using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Package;
using IamCompliance.Evidence.Results;

namespace IamCompliance.Evidence.CycloneDx;

/// <summary>Puts <c>attestations.cdx.json</c> into the package: CycloneDX 1.6 attestations (CDXA).</summary>
/// <remarks>https://cyclonedx.org/docs/1.6/json/#declarations</remarks>
internal sealed class CdxFile : IPackageWriter
{
    /// <summary>The path inside of the package.</summary>
    public const string Path = "attestations.cdx.json";

    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n" };

    /// <inheritdoc />
    public EvidenceFormat? Format => EvidenceFormat.Cyclonedx;

    /// <inheritdoc />
    public IEnumerable<PackageFile> Plan(EvidenceRun run, PackageLayout layout) =>
        [new PackageFile(Path, (output, cancellationToken) => Write(run, output, cancellationToken))];

    private static void Write(EvidenceRun run, Stream output, CancellationToken cancellationToken)
    {
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            json.Text("bomFormat", "CycloneDX");
            json.Text("specVersion", "1.6");
            json.Text("serialNumber", $"urn:uuid:{Uuid5.Of(run.Header.Id, "cyclonedx")}");
            json.WriteNumber("version", 1);
            Metadata(json, run);
            var programs = CdxStandards.Of(run);
            cancellationToken.ThrowIfCancellationRequested();
            Declarations(json, run, programs);
            CdxStandards.Write(json, programs);
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void Metadata(Utf8JsonWriter json, EvidenceRun run)
    {
        json.WriteStartObject("metadata");
        json.Instant("timestamp", run.Header.Finished);
        json.WriteStartObject("tools");
        json.Objects("components", ["IamCompliance"], (j, name) =>
        {
            j.Text("type", "application");
            j.Text("name", name);
            j.Text("version", run.ToolVersion);
        });
        json.WriteEndObject();
        if (run.ScopeNote is { } note)
        {
            json.Objects("properties", [note], (j, value) =>
            {
                j.Text("name", "iamcompliance:scopeNote");
                j.Text("value", value);
            });
        }

        json.WriteEndObject();
    }

    private static void Declarations(Utf8JsonWriter json, EvidenceRun run, IReadOnlyList<Definitions.Programs.ProgramEdition> programs)
    {
        json.WriteStartObject("declarations");
        json.Objects("assessors", [CdxNames.Assessor], (j, name) =>
        {
            j.Text("bom-ref", name);
            j.WriteBoolean("thirdParty", false);
            j.WriteStartObject("organization");
            j.Text("name", "IamCompliance, an automated assessment");
            j.WriteEndObject();
        });
        CdxAttestations.Write(json, run, programs);
        CdxClaims.Claims(json, run);
        CdxClaims.Evidence(json, run);
        json.WriteStartObject("targets");
        json.Objects("components", run.Accounts, (j, account) =>
        {
            j.Text("type", "platform");
            j.Text("bom-ref", CdxNames.Of(account));
            j.Text("name", account.Name);
            j.Text(
                "description",
                $"AWS account {account.State.AccountId} in partition {account.State.Partition}, as of "
                    + $"{Instants.Text(account.State.CaptureEnd)}"
            );
        });
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
