using System.Text.Json;
using IamCompliance.Assessment.Outcomes;
using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Results;
using IamCompliance.State.Model;

namespace IamCompliance.Evidence.Sarif;

/// <summary>Writes what happened when an account was read and assessed: a notification for every part that proves nothing.</summary>
internal static class SarifInvocation
{
    /// <summary>Writes the array of one invocation.</summary>
    public static void Write(Utf8JsonWriter json, EvidenceRun run, AccountResult account)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", RuleResult.Of(account).All(r => r.Outcome != Outcome.Error));
        json.Instant("startTimeUtc", run.Header.Started);
        json.Instant("endTimeUtc", run.Header.Finished);
        json.Objects("toolExecutionNotifications", UnprovenParts.Of(account), Write);
        json.WriteStartObject("properties");
        json.Text("accountName", account.Name);
        json.Text("accountId", account.State.AccountId);
        json.Text("partition", account.State.Partition);
        json.Instant("captureStart", account.State.CaptureStart);
        json.Instant("captureEnd", account.State.CaptureEnd);
        json.Text("callerArn", account.State.CallerArn);
        json.Text("stateDigest", account.StateDigest);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Part part)
    {
        json.WriteStartObject("descriptor");
        json.Text("id", "part-not-read");
        json.WriteEndObject();
        json.Message("message", UnprovenParts.Words(part));
        json.Text("level", part.Status is ReadStatus.Denied or ReadStatus.Failed ? "error" : "warning");
        json.WriteStartObject("properties");
        json.Text("part", part.Id);
        json.Text("status", part.Status.ToString());
        json.WriteEndObject();
    }
}
