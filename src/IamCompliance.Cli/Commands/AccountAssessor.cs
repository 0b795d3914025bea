using System.Collections.Concurrent;
using IamCompliance.Assessment;
using IamCompliance.Aws.Access;
using IamCompliance.Aws.Capturing;
using IamCompliance.Aws.Planning;
using IamCompliance.Cli.Capturing;
using IamCompliance.Cli.Loading;
using IamCompliance.Definitions.Linking;
using IamCompliance.Evidence;
using IamCompliance.Live;
using IamCompliance.State;

namespace IamCompliance.Cli.Commands;

/// <summary>Loads or captures accounts and assesses each as it comes; a failed account costs only itself. Safe to use from several threads.</summary>
internal sealed class AccountAssessor
{
    private readonly CompiledCatalogue compiled;
    private readonly RunRedaction? redaction;
    private readonly StateSpool? states;
    private readonly string? stateFolder;
    private readonly ConcurrentDictionary<AccountSource, AccountResult> results = new();
    private readonly ConcurrentDictionary<string, string> unreadable = new(StringComparer.Ordinal);

    /// <summary>Compiles the controls, and plans what they need of live accounts.</summary>
    public AccountAssessor(LinkedCatalogue catalogue, IAttachments attachments, RunRedaction? redaction, StateSpool? states, CheckOptions options)
    {
        this.redaction = redaction;
        this.states = states;
        compiled = CompiledCatalogue.Compile(catalogue, attachments);
        Plan = ControlPlan.For(catalogue.Selected);
        stateFolder = options.SaveStates;
        if (stateFolder is not null)
        {
            Directory.CreateDirectory(stateFolder);
            StateTarget.CheckFolder(stateFolder);
        }
    }

    /// <summary>Gets what is read of live accounts.</summary>
    public CapturePlan Plan { get; }

    /// <summary>Gets the accounts whose state could not be read, with the reason, by name.</summary>
    public IReadOnlyList<(string Account, string Reason)> Unreadable => [.. unreadable.OrderBy(u => u.Key, StringComparer.Ordinal).Select(u => (u.Key, u.Value))];

    /// <summary>Finds what an account gave; null when it could not be read.</summary>
    public AccountResult? Find(AccountSource source) => results.GetValueOrDefault(source);

    /// <summary>Loads or captures an account and assesses it.</summary>
    public async Task AssessAsync(AccountSource source, IProgress<CaptureProgress>? progress, CancellationToken cancellationToken)
    {
        try
        {
            var read = await StateLoader.LoadAsync(source, Plan, progress, cancellationToken).ConfigureAwait(false);
            if (source.Live is { } live && stateFolder is not null)
                await StateFile.WriteAsync(read, Path.Combine(stateFolder, $"{live.Name}.state.json.gz"), cancellationToken).ConfigureAwait(false);
            var state = redaction?.Apply(read) ?? read;
            var name = source.Name ?? state.Header.AccountId;
            name = redaction?.Apply(name) ?? name;
            var digest = StateDigest.Compute(state);
            if (states is not null)
                await states.KeepAsync(name, state, digest, cancellationToken).ConfigureAwait(false);
            results[source] = compiled.Assess(name, state, digest);
        }
        catch (StateFormatException e)
        {
            unreadable[source.Name ?? source.Path] = e.Message;
        }
        catch (CaptureException e)
        {
            unreadable[source.Name ?? source.Path] = $"{e.Message}; {e.Help}";
        }
    }
}
