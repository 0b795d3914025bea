using System.Text.Json;
using IamCompliance.Policies.Analysis;

namespace IamCompliance.Assessment.Decisions;

/// <summary>Takes an account from the output of <c>aws iam get-account-authorization-details</c>, which knows of no organization.</summary>
internal static class ExportedAccount
{
    private const int Head = 4096;

    private static readonly string[] Lists = ["UserDetailList", "GroupDetailList", "RoleDetailList", "Policies"];

    /// <summary>Decides by the first name of a file whether it is an export.</summary>
    public static async Task<bool> RecognizesAsync(string path)
    {
        await using var stream = File.OpenRead(path);
        var head = new byte[Head];
        var read = await stream.ReadAtLeastAsync(head, Head, throwOnEndOfStream: false);
        return FirstName(head.AsSpan(0, read)) is { } name && (Lists.Contains(name) || name is "IsTruncated" or "Marker");
    }

    public static RecordedAccount Read(string logicalPath, JsonElement details)
    {
        // One page of several, or an answer without one of the lists, says too little of everybody.
        if (details.TryGetProperty("IsTruncated", out var truncated) && truncated.ValueKind == JsonValueKind.True)
            return new RecordedAccount(null, $"{logicalPath} is one page of several: read all of them, as the AWS CLI does by itself");
        if (Lists.FirstOrDefault(l => !details.TryGetProperty(l, out var items) || items.ValueKind != JsonValueKind.Array) is { } missing)
            return new RecordedAccount(null, $"{logicalPath} has no `{missing}`: read all kinds of entities, without a filter");
        return MissingGroup(details) is { } group
            ? new RecordedAccount(null, $"{logicalPath}: a user belongs to the group `{group}`, which is not there")
            : new RecordedAccount(AuthorizationDetails.Read(details), null);
    }

    private static string? MissingGroup(JsonElement details)
    {
        var groups = details
            .GetProperty("GroupDetailList")
            .EnumerateArray()
            .Select(g => g.GetProperty("GroupName").GetString())
            .ToHashSet(StringComparer.Ordinal);
        return details
            .GetProperty("UserDetailList")
            .EnumerateArray()
            .SelectMany(u => u.TryGetProperty("GroupList", out var own) ? own.EnumerateArray().Select(g => g.GetString()) : [])
            .FirstOrDefault(g => !groups.Contains(g));
    }

    private static string? FirstName(ReadOnlySpan<byte> json)
    {
        if (json.StartsWith("\uFEFF"u8))
            json = json[3..];
        try
        {
            var reader = new Utf8JsonReader(json, isFinalBlock: false, default);
            return reader.Read() && reader.Read() && reader.TokenType == JsonTokenType.PropertyName ? reader.GetString() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
