using System.Text.Json;
using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Results;

namespace IamCompliance.Evidence.Asff;

/// <summary>Writes the resource of a finding. There is one: every subject has a finding of its own.</summary>
/// <remarks>https://docs.aws.amazon.com/securityhub/latest/userguide/asff-resources.html</remarks>
internal static class AsffResource
{
    private const int MostOfId = 512;
    private const int MostOfDetail = 1024;

    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        [ResourceTypes.User] = "AwsIamUser",
        [ResourceTypes.Role] = "AwsIamRole",
        [ResourceTypes.Group] = "AwsIamGroup",
        [ResourceTypes.Policy] = "AwsIamPolicy",
        [ResourceTypes.Bucket] = "AwsS3Bucket",
        [ResourceTypes.Key] = "AwsKmsKey",
        [ResourceTypes.Trail] = "AwsCloudTrailTrail",
    };

    /// <summary>Writes the array <c>Resources</c>.</summary>
    public static void Write(Utf8JsonWriter json, Verdict verdict)
    {
        var state = verdict.Account.State;
        var own = verdict is { Subject: not null, Control: { } control } ? control.Control.Control.Resource.Name : null;
        json.WriteStartArray("Resources");
        json.WriteStartObject();
        json.Text("Type", own is null ? "AwsAccount" : Types.GetValueOrDefault(own, "Other"));
        json.Text("Id", own is null ? $"AWS::::Account:{state.AccountId}" : AsffText.Fit(verdict.Resource, MostOfId));
        json.Text("Partition", state.Partition);
        if (own is not null && !Types.ContainsKey(own))
        {
            json.WriteStartObject("Details");
            json.WriteStartObject("Other");
            json.Text("ResourceType", AsffText.Fit(own, MostOfDetail));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndArray();
    }
}
