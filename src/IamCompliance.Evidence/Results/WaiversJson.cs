using System.Text.Json;
using IamCompliance.Assessment.Outcomes;
using IamCompliance.Definitions.Waivers;
using IamCompliance.Evidence.Model;

namespace IamCompliance.Evidence.Results;

/// <summary>Writes the waivers of an account: in force and used, expired and needed, and those nothing needed.</summary>
internal static class WaiversJson
{
    /// <summary>Writes the object <c>waivers</c>.</summary>
    public static void Write(Utf8JsonWriter json, AccountResult account)
    {
        json.WriteStartObject("waivers");
        json.Objects("used", WaiverUse.Find(account, Outcome.Waived), Write);
        json.Objects("expired", WaiverUse.Find(account, Outcome.WaiverExpired), Write);
        json.Objects("unused", account.UnusedWaivers, WriteNamed);
        json.Objects("findings", account.WaiverFindings, (j, finding) =>
        {
            j.Text("problem", finding.Problem.ToString());
            j.Text("detail", finding.Detail);
            WriteNamed(j, finding.Waiver);
        });
        json.WriteEndObject();
    }

    /// <summary>Writes the properties of a waiver.</summary>
    public static void Write(Utf8JsonWriter json, Waiver waiver)
    {
        json.Text("control", waiver.Control);
        json.Text("account", waiver.Account);
        json.Text("resource", waiver.Resource);
        json.Text("reason", waiver.Reason);
        json.Text("owner", waiver.Owner);
        json.Text("approver", waiver.Approver);
        json.Text("ticket", waiver.Ticket);
        json.Instant("created", waiver.Created);
        json.Instant("expires", waiver.Expires);
    }

    /// <summary>Writes the properties of a waiver, and the digest that names it.</summary>
    public static void WriteNamed(Utf8JsonWriter json, Waiver waiver)
    {
        Write(json, waiver);
        json.Text("digest", ApprovalDigest.Of(waiver));
    }

    private static void Write(Utf8JsonWriter json, WaiverUse use)
    {
        WriteNamed(json, use.Waiver);
        json.Objects("subjects", use.Subjects, (j, subject) =>
        {
            j.Text("control", subject.Control);
            j.Text("subject", subject.Subject);
        });
    }
}
