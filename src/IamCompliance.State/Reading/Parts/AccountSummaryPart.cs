using System.Text.Json.Nodes;
using IamCompliance.State.Exporting;
using IamCompliance.State.Exporting.Answers;
using IamCompliance.State.Json;
using IamCompliance.State.Reading.Drafts;
using IamCompliance.State.Reading.Shapes;

namespace IamCompliance.State.Reading.Parts;

/// <summary>Reads entity counts and quotas, and derives how much of the quotas is used.</summary>
internal sealed class AccountSummaryPart() : AnswerPart(PartIds.AccountSummary)
{
    private static readonly string[] Quotas = ["Users", "Groups", "Roles", "Policies", "InstanceProfiles", "ServerCertificates"];

    protected override void Read(Fields body, Contribution contribution, AccountDraft draft)
    {
        var map = body.RequiredObject("SummaryMap");
        var shape = new Shape(map)
            .Number("Users")
            .Number("Groups")
            .Number("Roles")
            .Number("Policies")
            .Number("InstanceProfiles")
            .Number("ServerCertificates")
            .Number("Providers")
            .Number("MFADevices", "mfaDevices")
            .Number("MFADevicesInUse", "mfaDevicesInUse")
            .Derived("accountMfaEnabled", Flag(map, "AccountMFAEnabled"))
            .Number("AccountAccessKeysPresent")
            .Number("AccountSigningCertificatesPresent")
            .Derived("accountPasswordPresent", Flag(map, "AccountPasswordPresent"))
            .Number("GlobalEndpointTokenVersion");
        contribution.Set(draft.Account, "summary", shape.Json);
        contribution.Set(draft.Account, "quotaUse", QuotaUse(map));
    }

    protected override JsonObject? WriteAnswer(ExportQuestion question) =>
        new() { ["SummaryMap"] = AccountSummaryWriter.Write(question.Export) };

    private static JsonValue? Flag(Fields map, string name) => map.Number(name) is { } number ? JsonValue.Create(number != 0) : null;

    private static JsonObject QuotaUse(Fields map)
    {
        var use = new Shape(map);
        foreach (var name in Quotas)
        {
            if (map.Number(name) is { } count && map.Number(name + "Quota") is { } quota and > 0)
                use.Derived(char.ToLowerInvariant(name[0]) + name[1..], CanonicalNumber.Canonical(Math.Round(100 * count / quota, 2)));
        }

        return use.Json;
    }
}
