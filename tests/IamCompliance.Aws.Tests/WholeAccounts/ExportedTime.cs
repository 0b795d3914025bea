using System.Text.Json;

namespace IamCompliance.Aws.Tests.WholeAccounts;

/// <summary>Reads when an export was made.</summary>
internal static class ExportedTime
{
    public static async Task<DateTimeOffset> OfAsync(string account)
    {
        await using var file = File.OpenRead(Path.Combine(World.FolderOf(account), "capture.json"));
        using var capture = await JsonDocument.ParseAsync(file);
        return capture.RootElement.GetProperty("capturedAt").GetDateTimeOffset();
    }
}
