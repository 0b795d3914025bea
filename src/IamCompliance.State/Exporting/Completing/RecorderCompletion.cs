using System.Text.Json.Nodes;
using IamCompliance.State.Model;

namespace IamCompliance.State.Exporting.Completing;

/// <summary>Adds the recorder without which AWS Config would hold none of the resources that it is known to have recorded.</summary>
internal static class RecorderCompletion
{
    public static void Apply(AccountExport export)
    {
        var isRecorded = export.Parts.Any(p => p.IsProven && RecordedParts.TypeOf(p.Id) is not null);
        if (!isRecorded || export.ItemsOf(ResourceTypes.Recorder).Count > 0)
            return;
        foreach (var region in export.Regions)
            export.Complete(ResourceTypes.Recorder, "default", OfEverything(), region);
    }

    private static JsonObject OfEverything() =>
        new()
        {
            ["recordingGroup"] = new JsonObject { ["allSupported"] = true, ["includeGlobalResourceTypes"] = true },
            ["status"] = new JsonObject { ["recording"] = true, ["lastStatus"] = "Success" },
        };
}
