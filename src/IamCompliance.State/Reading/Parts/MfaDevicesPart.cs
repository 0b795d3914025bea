using System.Text.Json.Nodes;
using IamCompliance.State.Exporting;
using IamCompliance.State.Json;
using IamCompliance.State.Model;
using IamCompliance.State.Reading.Drafts;
using IamCompliance.State.Reading.Shapes;

namespace IamCompliance.State.Reading.Parts;

/// <summary>Reads which MFA devices users have, and of which kind each is. This takes a call for each user: no list has devices that are
/// not virtual.</summary>
internal sealed class MfaDevicesPart() : PerResourcePart(PartIds.MfaDevices, ResourceTypes.User)
{
    private const string Property = "mfaDevices";

    protected override string ArgumentOf(ItemDraft item) => item.Name!;

    /// <summary>A user without password and active device has no use for a device; the credential report says so for all at once.</summary>
    protected override bool IsKnownAlready(ItemDraft item, AccountDraft draft) =>
        draft.Part(PartIds.CredentialReport) is { Status: ReadStatus.Complete } or { HasItemisedGaps: true }
        && !item.UnreadParts.Contains(PartIds.CredentialReport)
        && item.Configuration["passwordEnabled"]?.GetValue<bool>() == false
        && item.Configuration["mfaActive"]?.GetValue<bool>() == false
        && item.Configuration["virtualMfaDevices"] is null or JsonArray { Count: 0 };

    protected override void Settle(ItemDraft item) => item.Configuration[Property] = new JsonArray();

    protected override void Read(Fields body, ItemDraft item, Contribution contribution)
    {
        var devices = body.RequiredList("MFADevices").Select(d => Device(d, item));
        contribution.Append(item, Property, devices, "serialNumber");
    }

    protected override JsonObject? WriteAnswer(ItemDraft item, ExportQuestion question) =>
        new() { ["MFADevices"] = new JsonArray([.. Devices(item.Configuration).Select(d => (JsonNode?)Write(d, item, question.Export))]) };

    private static IEnumerable<JsonObject> Devices(JsonObject user) =>
        (user[Property] as JsonArray ?? user["virtualMfaDevices"] as JsonArray ?? []).OfType<JsonObject>();

    private static JsonObject Write(JsonObject device, ItemDraft user, AccountExport export) =>
        new AnswerShape(device)
            .Set("UserName", user.Name)
            .Always("SerialNumber", SerialOf(device["kind"]?.GetValue<string>(), user, export))
            .Always("EnableDate", export.LongAgo)
            .Json;

    private static string SerialOf(string? kind, ItemDraft user, AccountExport export) =>
        kind switch
        {
            "hardware" => "GAHT12345678",
            "fido" => $"arn:{export.Partition}:iam::{export.AccountId}:u2f/user/{user.Name}/key",
            "sms" => $"arn:{export.Partition}:iam::{export.AccountId}:sms-mfa/{user.Name}",
            _ => $"arn:{export.Partition}:iam::{export.AccountId}:mfa/{user.Name}",
        };

    private static JsonObject Device(Fields device, ItemDraft user)
    {
        var name = device.RequiredText("UserName");
        if (name != user.Name)
            throw RejectedContentException.Malformed($"`{device.Path}` is a device of `{name}`, not of `{user.Name}`");
        var serial = device.RequiredText("SerialNumber");
        return new Shape(device).Text("SerialNumber").Derived("kind", KindOf(serial)).Instant("EnableDate").Json;
    }

    // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html: a device that AWS knows by an ARN says there what it is;
    // a token that somebody bought has the number printed on it.
    private static string KindOf(string serial) =>
        Arn.TryParse(serial)?.Resource.Split('/')[0] switch
        {
            "mfa" => "virtual",
            "u2f" => "fido",
            "sms-mfa" => "sms",
            null => "hardware",
            var other => throw RejectedContentException.Malformed($"`{serial}` is an MFA device of an unknown kind, {other}"),
        };
}
