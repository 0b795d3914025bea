using System.Collections.Concurrent;
using System.Text.Json;
using IamCompliance.Policies.Analysis;

namespace IamCompliance.Assessment.Decisions;

/// <summary>Reads the accounts that decisions name, each once.</summary>
/// <param name="directory">The folder that logical paths start from.</param>
internal sealed class RecordedAccounts(string directory)
{
    private const string Export = "iam-get-account-authorization-details.json";

    private readonly ConcurrentDictionary<string, Lazy<Task<RecordedAccount>>> accounts = new(StringComparer.Ordinal);

    /// <summary>Reads an account: an export of authorization details, or a folder that has it.</summary>
    public Task<RecordedAccount> GetAsync(string logicalPath) =>
        accounts.GetOrAdd(logicalPath, path => new(() => ReadAsync(path))).Value;

    private async Task<RecordedAccount> ReadAsync(string logicalPath)
    {
        var path = Path.GetFullPath(Path.Combine(directory, logicalPath));
        if (Directory.Exists(path))
            path = Path.Combine(path, Export);
        if (!File.Exists(path))
            return new RecordedAccount(null, $"{logicalPath}: there is no such account");
        try
        {
            await using var stream = File.OpenRead(path);
            using var document = await JsonDocument.ParseAsync(stream);
            return Read(logicalPath, document.RootElement.Clone());
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException or IOException or UnauthorizedAccessException)
        {
            return new RecordedAccount(null, $"{logicalPath} is not what aws iam get-account-authorization-details prints: {e.Message}");
        }
    }

    private static RecordedAccount Read(string logicalPath, JsonElement details)
    {
        // A page of several, or without one of the lists, says too little of everybody.
        if (details.TryGetProperty("IsTruncated", out var truncated) && truncated.ValueKind == JsonValueKind.True)
            return new RecordedAccount(null, $"{logicalPath} is one page of several: read all of them, as the AWS CLI does by default");
        foreach (var list in (string[])["UserDetailList", "GroupDetailList", "RoleDetailList", "Policies"])
        {
            if (!details.TryGetProperty(list, out var items) || items.ValueKind != JsonValueKind.Array)
                return new RecordedAccount(null, $"{logicalPath} has no `{list}`: read all kinds of entities, without a filter");
        }

        var groups = Names(details.GetProperty("GroupDetailList"));
        foreach (var user in details.GetProperty("UserDetailList").EnumerateArray())
        {
            if (user.TryGetProperty("GroupList", out var own) && own.EnumerateArray().FirstOrDefault(g => !groups.Contains(g.GetString() ?? "")) is { ValueKind: JsonValueKind.String } missing)
                return new RecordedAccount(null, $"{logicalPath} says that a user belongs to the group `{missing.GetString()}`, and does not have that group");
        }

        return new RecordedAccount(AuthorizationDetails.Read(details), null);
    }

    private static HashSet<string> Names(JsonElement groups) =>
        [.. groups.EnumerateArray().Select(g => g.TryGetProperty("GroupName", out var name) ? name.GetString() ?? "" : "")];
}
