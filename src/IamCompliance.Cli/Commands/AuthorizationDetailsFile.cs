using System.Text.Json;
using IamCompliance.Policies.Analysis;

namespace IamCompliance.Cli.Commands;

/// <summary>Finds and reads an export of <c>get-account-authorization-details</c>.</summary>
internal static class AuthorizationDetailsFile
{
    private const string Name = "iam-get-account-authorization-details.json";

    public static async Task<AccountModel> ReadAsync(string path, CancellationToken cancellationToken)
    {
        var file = Directory.Exists(path) ? Path.Combine(path, Name) : path;
        if (!File.Exists(file))
            throw new UsageException($"the file `{file}` does not exist", "name the output of aws iam get-account-authorization-details");
        try
        {
            return AuthorizationDetails.Read(JsonElement.Parse(await File.ReadAllTextAsync(file, cancellationToken).ConfigureAwait(false)));
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw new UsageException($"`{file}` is not what aws iam get-account-authorization-details prints", e.Message);
        }
    }
}
