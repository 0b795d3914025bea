using System.Collections.Concurrent;
using System.Text.Json;
using IamCompliance.State.Files;

namespace IamCompliance.Assessment.Decisions;

/// <summary>Reads the accounts that decisions name, each once.</summary>
/// <param name="directory">The folder that logical paths start from.</param>
internal sealed class RecordedAccounts(string directory)
{
    private const string Export = "iam-get-account-authorization-details.json";

    private readonly ConcurrentDictionary<string, Lazy<Task<RecordedAccount>>> accounts = new(StringComparer.Ordinal);

    /// <summary>Reads an account: a state file, an export of authorization details, or a folder that has one.</summary>
    public Task<RecordedAccount> GetAsync(string logicalPath) => accounts.GetOrAdd(logicalPath, path => new(() => ReadAsync(path))).Value;

    private async Task<RecordedAccount> ReadAsync(string logicalPath)
    {
        var path = Path.GetFullPath(Path.Combine(directory, logicalPath));
        if (Directory.Exists(path))
            path = Path.Combine(path, Export);
        if (!File.Exists(path))
            return new RecordedAccount(null, $"{logicalPath}: there is no such account");
        try
        {
            if (!await ExportedAccount.RecognizesAsync(path))
                return StateAccount.Read(logicalPath, await StateFile.ReadAsync(path));
            await using var stream = File.OpenRead(path);
            using var document = await JsonDocument.ParseAsync(stream);
            return ExportedAccount.Read(logicalPath, document.RootElement.Clone());
        }
        catch (Exception e)
            when (e
                    is StateFormatException
                        or JsonException
                        or InvalidDataException
                        or InvalidOperationException
                        or KeyNotFoundException
                        or IOException
                        or UnauthorizedAccessException
            )
        {
            return new RecordedAccount(
                null,
                $"{logicalPath} is neither a state file nor what aws iam get-account-authorization-details prints: {e.Message}"
            );
        }
    }
}
