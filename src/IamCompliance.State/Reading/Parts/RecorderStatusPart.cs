using IamCompliance.State.Reading.Drafts;
using IamCompliance.State.Reading.Shapes;
using IamCompliance.State.Json;

namespace IamCompliance.State.Reading.Parts;

/// <summary>Reads whether AWS Config recorders run, and joins that with the recorders.</summary>
internal sealed class RecorderStatusPart() : AnswerPart(PartIds.RecorderStatus, Call)
{
    public static readonly ReadOperation Call = new("configservice-describe-configuration-recorder-status", "config:DescribeConfigurationRecorderStatus");

    // The API reference writes Success, the service SUCCESS; the SDK makes the former of the latter.
    // https://docs.aws.amazon.com/config/latest/APIReference/API_ConfigurationRecorderStatus.html
    private static readonly string[] Words = ["Pending", "Success", "Failure", "NotApplicable"];

    protected override void Read(Fields body, Contribution contribution, AccountDraft draft)
    {
        var recorders = draft.ItemsOf(ResourceTypes.Recorder)
            .Where(r => contribution.Region is null || r.Region == contribution.Region)
            .ToDictionary(r => r.Name!, StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var status in body.RequiredList("ConfigurationRecordersStatus"))
        {
            var name = status.RequiredText("name");
            if (!seen.Add(name))
                throw RejectedContentException.Malformed($"`{name}` is listed twice");
            if (recorders.TryGetValue(name, out var recorder))
                contribution.Set(recorder, "status", new Shape(status).Boolean("recording").Derived("lastStatus", Word(status.Text("lastStatus"))).TextUnlessEmpty("lastErrorCode").Json);
        }

        if (draft.Part(PartIds.Recorders).IsProven && !seen.SetEquals(recorders.Keys))
            contribution.Doubt = new RejectedContentException(PartErrorCodes.CountMismatch, "the recorders with a status are not the recorders of the list");
    }

    private static string? Word(string? status) =>
        Words.FirstOrDefault(w => w.Equals(status?.Replace("_", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase)) ?? status;
}
