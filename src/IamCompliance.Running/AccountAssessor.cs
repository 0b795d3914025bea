using IamCompliance.Assessment;
using IamCompliance.Assessment.Outcomes;
using IamCompliance.Aws.Capturing;
using IamCompliance.Evidence.Inputs;
using IamCompliance.Evidence.Redaction;
using IamCompliance.Running.Accounts;
using IamCompliance.State.Files;
using IamCompliance.State.Model;

namespace IamCompliance.Running;

/// <summary>
/// Assesses accounts, each to a result and never to an exception: of one that cannot be read every control is Error, with the reason. Safe
/// to use from several threads; no state outlives its assessment.
/// </summary>
/// <param name="catalogue">The controls.</param>
/// <param name="reader">Reads the accounts.</param>
/// <param name="redaction">Leaves out what evidence must not hold; null where no evidence comes of it.</param>
/// <param name="spool">Keeps states and reasons for the evidence; null where none comes of it.</param>
/// <param name="saveStates">The folder that the states of live accounts are kept in; null to keep none.</param>
public sealed class AccountAssessor(
    CompiledCatalogue catalogue,
    AccountReader reader,
    RunRedaction? redaction,
    RunSpool? spool,
    string? saveStates
)
{
    /// <summary>Reads an account and assesses it with every control.</summary>
    /// <param name="source">The account.</param>
    /// <param name="progress">Hears of every part of a live account; null when nobody listens.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<AccountResult> AssessAsync(
        AccountSource source,
        IProgress<CaptureProgress>? progress = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(source);
        var read = await reader.ReadAsync(source, progress, cancellationToken).ConfigureAwait(false);
        if (source.Live is { } live && saveStates is not null && read.Header.Problem is null)
            await StateFile
                .WriteAsync(read, Path.Combine(saveStates, $"{live.Name}.state.json.gz"), cancellationToken)
                .ConfigureAwait(false);
        try
        {
            return await AssessAsync(source, read, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e)
            when (read.Header.Problem is null
                && e is not (IOException or UnauthorizedAccessException)
                && ReadProblem.Describe(e) is { } problem
            )
        {
            var unread = UnreadableAccount.State(read.Header.AccountId, problem, read.Header.CaptureEnd);
            return await AssessAsync(source, unread, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<AccountResult> AssessAsync(AccountSource source, AccountState read, CancellationToken cancellationToken)
    {
        var state = redaction?.Apply(read) ?? read;
        var name = source.Name ?? (state.Header.Problem is null ? state.Header.AccountId : source.Place);
        name = redaction?.Apply(name) ?? name;
        var digest = StateDigest.Compute(state);
        if (spool is null)
            return catalogue.Assess(name, state, digest);
        var result = catalogue.Assess(name, state, digest, spool.Reasons.Keep);
        await spool.States.KeepAsync(name, state, digest, cancellationToken).ConfigureAwait(false);
        return result;
    }
}
