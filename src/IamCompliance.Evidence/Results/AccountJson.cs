using System.Text.Json;
using IamCompliance.Assessment.Outcomes;
using IamCompliance.Definitions.Linking;
using IamCompliance.Evidence.Model;
using IamCompliance.State.Model;

namespace IamCompliance.Evidence.Results;

/// <summary>Writes one account: what was read, what came out, what a person must attest, and its waivers.</summary>
internal static class AccountJson
{
    /// <summary>Writes the object of an account.</summary>
    public static void Write(
        Utf8JsonWriter json,
        LinkedCatalogue catalogue,
        string toolVersion,
        AccountResult account,
        CancellationToken cancellationToken
    )
    {
        json.WriteStartObject();
        json.Text("name", account.Name);
        Write(json, account.State);
        json.Text("organizationId", account.OrganizationId);
        json.Text("stateDigest", account.StateDigest);
        TotalsJson.Write(json, OutcomeTotals.Of(account));
        json.Objects("controls", account.Controls, (j, control) =>
        {
            cancellationToken.ThrowIfCancellationRequested();
            ControlJson.Write(j, control, account, toolVersion);
        });
        json.Texts("notAssessed", Untested.NotAssessed(catalogue, account));
        json.Objects("manual", account.Manual, ManualJson.Write);
        WaiversJson.Write(json, account);
        json.Objects("parts", account.Parts, (j, part) => PartJson.Write(j, part, account.State.CaptureEnd));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, StateHeader state)
    {
        json.Text("accountId", state.AccountId);
        json.Text("partition", state.Partition);
        json.Instant("captureStart", state.CaptureStart);
        json.Instant("captureEnd", state.CaptureEnd);
        json.Text("captureTimeBasis", state.CaptureTimeBasis.ToString());
        json.Text("callerArn", state.CallerArn);
        json.Text("sessionName", Caller.SessionOf(state.CallerArn));
        json.Text("credentialSource", state.CredentialSource);
        json.Whole("clockOffsetSeconds", state.ClockOffsetSeconds);
        json.Texts("regions", state.Regions);
        if (state.Endpoints.Count > 0)
            json.Texts("endpoints", state.Endpoints);
        if (state.Problem is not null)
            json.Text("problem", state.Problem);
        json.Text("source", state.Source);
        json.Text("stateToolVersion", state.ToolVersion);
    }
}
