using System.Text.Json.Nodes;
using IamCompliance.State.Exporting;
using IamCompliance.State.Exporting.Completing;
using IamCompliance.State.Json;
using IamCompliance.State.Model;
using IamCompliance.State.Reading.Parts;

namespace IamCompliance.State.RoundTrips;

/// <summary>
/// Writes an account as an export of it by the AWS CLI: the way back of the import. What AWS always sends and the account leaves out is
/// filled in, and what follows from something else (the group a user is in, the policy that is attached) is added, so that the files hold
/// together as those of a real account do.
/// </summary>
public static class AccountExporter
{
    /// <summary>Writes the files.</summary>
    public static WrittenExport Write(AccountState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        var export = new AccountExport(state);
        Completion.Apply(export);
        foreach (var part in PartReaders.All)
            part.Export(export);
        foreach (var type in export.Parts.Select(p => RecordedParts.TypeOf(p.Id)).OfType<string>())
            new RecordedResourcesPart(type).Export(export);
        export.Write(
            "capture.json",
            new JsonObject
            {
                ["capturedAt"] = Timestamps.Write(export.Now),
                ["startedAt"] = Timestamps.Write(state.Header.CaptureStart),
                ["regions"] = new JsonArray([.. export.Regions.Select(r => (JsonNode?)r)]),
            }
        );
        return new WrittenExport(export.Files, export.Subjects);
    }
}
