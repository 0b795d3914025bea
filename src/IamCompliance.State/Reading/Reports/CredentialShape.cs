using System.Text.Json.Nodes;
using IamCompliance.State.Json;

namespace IamCompliance.State.Reading.Reports;

/// <summary>Writes a row of the credential report into the configuration of a user or of the root user.</summary>
internal static class CredentialShape
{
    public static IReadOnlyList<(string Property, JsonNode? Value)> User(CredentialRow row) =>
        [
            ("passwordEnabled", row.PasswordEnabled is { } enabled ? JsonValue.Create(enabled) : null),
            ("passwordLastUsed", Instant(row.PasswordLastUsed)),
            ("passwordLastChanged", Instant(row.PasswordLastChanged)),
            ("passwordNextRotation", Instant(row.PasswordNextRotation)),
            ("mfaActive", row.MfaActive is { } active ? JsonValue.Create(active) : null),
            ("accessKeys", Slots(row.AccessKeys)),
            ("signingCertificates", Slots(row.SigningCertificates)),
        ];

    public static JsonObject Root(CredentialRow row) =>
        Object(
            ("passwordLastUsed", Instant(row.PasswordLastUsed)),
            ("mfaActive", row.MfaActive is { } active ? JsonValue.Create(active) : null),
            ("accessKeys", Slots(row.AccessKeys)),
            ("signingCertificates", Slots(row.SigningCertificates))
        );

    private static JsonArray Slots(IEnumerable<CredentialSlot> slots) => new([.. slots.Select(s => (JsonNode?)Slot(s))]);

    private static JsonObject Slot(CredentialSlot slot) =>
        Object(
            ("slot", slot.Number),
            ("status", slot.IsActive ? "Active" : "Inactive"),
            ("createDate", Instant(slot.CreateDate)),
            ("lastUsedDate", Instant(slot.LastUsedDate)),
            ("lastUsedRegion", slot.LastUsedRegion is { } region ? JsonValue.Create(region) : null),
            ("lastUsedService", slot.LastUsedService is { } service ? JsonValue.Create(service) : null)
        );

    private static JsonValue? Instant(DateTimeOffset? instant) => instant is { } value ? JsonValue.Create(Timestamps.Write(value)) : null;

    private static JsonObject Object(params (string Name, JsonNode? Value)[] properties) =>
        new(properties.Where(p => p.Value is not null).Select(p => KeyValuePair.Create(p.Name, p.Value)));
}
