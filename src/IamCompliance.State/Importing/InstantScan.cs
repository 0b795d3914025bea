using System.Text.Json;
using IamCompliance.State.Json;

namespace IamCompliance.State.Importing;

/// <summary>Finds the newest instant that AWS itself put into an output.</summary>
internal sealed class InstantScan
{
    private static readonly string[] InstantNames =
    [
        "Date",
        "Time",
        "Timestamp",
        "At",
        "LastUsed",
        "TimeLoggingStarted",
        "TimeLoggingStopped",
    ];

    // What lies in the future by nature.
    private static readonly string[] FutureNames =
    [
        "DeletionDate",
        "ValidTo",
        "ValidUntil",
        "Expiration",
        "ExpirationDate",
        "RetirementDate",
    ];

    // And what AWS is going to do: nextDeliveryTime of AWS Config, NextRotationDate of KMS.
    private const string FuturePrefix = "next";

    // What people wrote, not AWS.
    private static readonly string[] FreeNames =
    [
        "Tags",
        "tags",
        "Document",
        "PolicyDocument",
        "AssumeRolePolicyDocument",
        "StateReasonData",
    ];

    public DateTimeOffset? Newest { get; private set; }

    public void See(DateTimeOffset instant)
    {
        if (Newest is null || instant > Newest)
            Newest = instant;
    }

    public void Scan(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var element in value.EnumerateArray())
                Scan(element);
        }
        else if (value.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in value.EnumerateObject())
                Scan(property);
        }
    }

    private void Scan(JsonProperty property)
    {
        var name = property.Name;
        if (FreeNames.Contains(name, StringComparer.Ordinal))
            return;
        if (property.Value.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
            Scan(property.Value);
        else if (IsPast(name) && TryRead(property.Value, out var instant))
            See(instant);
    }

    private static bool IsPast(string name) =>
        InstantNames.Any(s => name.EndsWith(s, StringComparison.Ordinal))
        && !name.StartsWith(FuturePrefix, StringComparison.OrdinalIgnoreCase)
        && !FutureNames.Contains(name, StringComparer.OrdinalIgnoreCase);

    private static bool TryRead(JsonElement value, out DateTimeOffset instant)
    {
        instant = default;
        return value.ValueKind switch
        {
            JsonValueKind.String => Timestamps.TryRead(value.GetString()!, out instant),
            JsonValueKind.Number => value.TryGetDecimal(out var seconds) && seconds > 0 && Timestamps.TryRead(seconds, out instant),
            _ => false,
        };
    }
}
