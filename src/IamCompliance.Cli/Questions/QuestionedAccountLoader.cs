using System.Text.Json;
using IamCompliance.Assessment.Access;
using IamCompliance.Cli.Commands;
using IamCompliance.Cli.Output;
using IamCompliance.Policies.Analysis;
using IamCompliance.State.Files;
using IamCompliance.State.Importing;
using IamCompliance.State.Model;

namespace IamCompliance.Cli.Questions;

/// <summary>Loads the account of policy questions: a state file, a folder of exports, or the bare output of
/// <c>get-account-authorization-details</c>.</summary>
internal static class QuestionedAccountLoader
{
    private const string Details = "iam-get-account-authorization-details.json";
    private const string Way = "name a state file, a folder of AWS CLI outputs, or the output of aws iam get-account-authorization-details";
    private const int PeekedBytes = 512;

    /// <summary>Loads it, and warns of policies that could not be read.</summary>
    /// <param name="path">The file or folder.</param>
    /// <param name="withoutGuardrails">Whether service control and resource control policies are left out on purpose.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public static async Task<QuestionedAccount> LoadAsync(string path, bool withoutGuardrails, CancellationToken cancellationToken)
    {
        var account = await ReadAsync(path, withoutGuardrails, cancellationToken).ConfigureAwait(false);
        foreach (var problem in account.Model.Problems)
            Terminal.Warn(problem);
        if (account.Doubt is { } doubt)
            Terminal.Warn(doubt);
        return account;
    }

    private static async Task<QuestionedAccount> ReadAsync(string path, bool withoutGuardrails, CancellationToken cancellationToken)
    {
        if (Directory.Exists(path))
        {
            return Directory.EnumerateFiles(path).All(f => Path.GetFileName(f) == Details) && File.Exists(Path.Combine(path, Details))
                ? await ReadDetailsAsync(Path.Combine(path, Details), cancellationToken).ConfigureAwait(false)
                : Question(await ImportAsync(path, cancellationToken).ConfigureAwait(false), withoutGuardrails);
        }

        if (!File.Exists(path))
            throw new UsageException($"the file `{path}` does not exist", Way);
        return await IsStateAsync(path, cancellationToken).ConfigureAwait(false)
            ? Question(await StateFile.ReadAsync(path, cancellationToken).ConfigureAwait(false), withoutGuardrails)
            : await ReadDetailsAsync(path, cancellationToken).ConfigureAwait(false);
    }

    private static async Task<AccountState> ImportAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            return await FolderImporter.ImportAsync(path, new ImportOptions(), [], cancellationToken).ConfigureAwait(false);
        }
        catch (ImportException e)
        {
            throw new UsageException($"the folder `{path}` cannot be read: {e.Message}", Way);
        }
    }

    private static QuestionedAccount Question(AccountState state, bool withoutGuardrails)
    {
        if (state.GetPart(PartIds.AuthorizationDetails) is { IsProven: false } unread)
            throw new UsageException(
                $"{unread.Id} was not completely read ({unread.Error?.Message ?? unread.Status.ToString()})",
                "capture or export the account again, with permission for iam:GetAccountAuthorizationDetails",
                ExitCodes.Error
            );
        if (withoutGuardrails)
            return new QuestionedAccount(AccountModelReader.Read(state, withGuardrails: false), null);
        var missing = AccountModelReader.UnreadGuardrails(state);
        return missing.Count == 0
            ? new QuestionedAccount(AccountModelReader.Read(state, withGuardrails: true), null)
            : new QuestionedAccount(
                AccountModelReader.Read(state, withGuardrails: false),
                $"service control policies may take away from these answers: {string.Join(", ", missing)} "
                    + $"{(missing.Count == 1 ? "was" : "were")} not read; --without-guardrails says that this is meant"
            );
    }

    private static async Task<QuestionedAccount> ReadDetailsAsync(string file, CancellationToken cancellationToken)
    {
        try
        {
            return new QuestionedAccount(
                AuthorizationDetails.Read(JsonElement.Parse(await File.ReadAllTextAsync(file, cancellationToken).ConfigureAwait(false))),
                null
            );
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw new UsageException($"`{file}` is not what aws iam get-account-authorization-details prints", e.Message);
        }
    }

    private static async Task<bool> IsStateAsync(string path, CancellationToken cancellationToken)
    {
        if (path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase))
            return true;
        var start = new byte[PeekedBytes];
        var stream = File.OpenRead(path);
        await using (stream.ConfigureAwait(false))
        {
            var read = await stream
                .ReadAtLeastAsync(start, PeekedBytes, throwOnEndOfStream: false, cancellationToken)
                .ConfigureAwait(false);
            return start.AsSpan(0, read).IndexOf("iamcompliance-state/"u8) >= 0;
        }
    }
}
