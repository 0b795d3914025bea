using System.Text.Json.Nodes;
using IamCompliance.State.Json;
using IamCompliance.State.Reading.Shapes;

namespace IamCompliance.State.Reading.Parts;

/// <summary>Reads whether AWS Config recorders run, and joins that with the recorders.</summary>
internal sealed class RecorderStatusPart()
    : CompanionPart(PartIds.RecorderStatus, Call, "ConfigurationRecordersStatus", "name", PartIds.Recorders, ResourceTypes.Recorder)
{
    public static readonly ReadOperation Call = new("configservice-describe-configuration-recorder-status", "config:DescribeConfigurationRecorderStatus");

    // The API reference writes Success, the service SUCCESS; the SDK makes the former of the latter.
    // https://docs.aws.amazon.com/config/latest/APIReference/API_ConfigurationRecorderStatus.html
    private static readonly string[] Words = ["Pending", "Success", "Failure", "NotApplicable"];

    protected override JsonObject ReadEntry(Fields entry) => new()
    {
        ["status"] = new Shape(entry).Boolean("recording").Derived("lastStatus", Word(entry.Text("lastStatus"))).TextUnlessEmpty("lastErrorCode").Json,
    };

    private static string? Word(string? status) =>
        Words.FirstOrDefault(w => w.Equals(status?.Replace("_", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase)) ?? status;
}
