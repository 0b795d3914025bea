using System.Text.Json;
using IamCompliance.Assessment.Assessing;
using IamCompliance.Assessment.Attesting;
using IamCompliance.Assessment.Compilation;
using IamCompliance.Assessment.Outcomes;
using IamCompliance.Assessment.Values;
using IamCompliance.Assessment.Waiving;
using IamCompliance.Definitions.Linking;
using IamCompliance.Definitions.Waivers;
using IamCompliance.State.Model;

namespace IamCompliance.Assessment;

/// <summary>Assesses accounts with a catalogue whose controls were compiled once. Safe to use from several threads; needs no network and no
/// clock, and no files but those that attestations name.</summary>
public sealed class CompiledCatalogue
{
    private readonly Dictionary<string, PreparedControl> controls;
    private readonly IReadOnlyList<PreparedControl> ordered;
    private readonly IAttachments attachments;

    private CompiledCatalogue(LinkedCatalogue catalogue, IAttachments attachments, Func<BoundControl, CompiledControl> compile)
    {
        Catalogue = catalogue;
        this.attachments = attachments;
        ordered = [.. catalogue.Selected.OrderBy(c => c.Name, StringComparer.Ordinal).Select(c => Bulkhead.Prepare(c, compile))];
        controls = ordered.ToDictionary(c => c.Bound.Name, StringComparer.Ordinal);
    }

    /// <summary>Gets the catalogue this was compiled from.</summary>
    public LinkedCatalogue Catalogue { get; }

    /// <summary>Gets the names of the controls, in the order of their results.</summary>
    public IEnumerable<string> Names => ordered.Select(c => c.Bound.Name);

    /// <summary>Compiles every selected control with its parameters filled in.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="attachments">What reads the files that attestations name; without it, an attestation that names one is an
    /// Error.</param>
    public static CompiledCatalogue Compile(LinkedCatalogue catalogue, IAttachments? attachments = null) =>
        Compile(catalogue, CompiledControl.Compile, attachments);

    /// <summary>Compiles every selected control in a way of the caller's.</summary>
    internal static CompiledCatalogue Compile(
        LinkedCatalogue catalogue,
        Func<BoundControl, CompiledControl> compile,
        IAttachments? attachments = null
    ) => new(catalogue, attachments ?? NoAttachments.Instance, compile);

    /// <summary>Assesses an account with every control.</summary>
    /// <param name="accountName">The account's name in the profile.</param>
    /// <param name="state">The recorded state; its capture time is "now".</param>
    /// <param name="stateDigest">The SHA-256 of the state in its canonical form, for evidence.</param>
    /// <param name="keep">Takes each control's result as soon as it is there and gives back the one that stays, so that its reasons, worded
    /// once, need not be held until the account is done; null where reasons are worded for whoever asks.</param>
    public AccountResult Assess(string accountName, AccountState state, string stateDigest, Func<ControlResult, ControlResult>? keep = null)
    {
        var account = new AccountView(state);
        var waivers = Waivers(accountName, account);
        var attestations = new AttestationBook(
            Catalogue.Attestations,
            accountName,
            state.Header.AccountId,
            state.Header.CaptureEnd,
            attachments,
            account.ClockDoubt
        );
        var isRead = state.Header.Problem is null;
        var results = new ControlResult[ordered.Count];
        for (var i = 0; i < results.Length; i++)
        {
            var result = isRead
                ? Bulkhead.Assess(ordered[i], account, waivers, keep is not null)
                : UndecidedControl.Unread(ordered[i].Bound, accountName, state.Header);
            results[i] = keep?.Invoke(result) ?? result;
        }

        return new AccountResult
        {
            Name = accountName,
            State = state.Header,
            StateDigest = stateDigest,
            OrganizationId = OrganizationOf(state),
            Parts = [.. state.Parts],
            Controls = results,
            Manual = [.. Catalogue.ManualRequirements.Select(attestations.Judge)],
            UnusedWaivers = isRead ? [.. waivers.Unused.Where(IsAssessed)] : [],
            WaiverFindings = isRead ? waivers.Findings : [],
        };
    }

    /// <summary>Assesses an account with one control.</summary>
    /// <param name="controlName">The name of the bound control.</param>
    /// <param name="accountName">The account's name in the profile, which waivers may use.</param>
    /// <param name="state">The recorded state; its capture time is "now".</param>
    /// <exception cref="KeyNotFoundException">The catalogue does not select such a control.</exception>
    public ControlResult AssessControl(string controlName, string accountName, AccountState state) =>
        AssessControl(controlName, accountName, new AccountView(state));

    internal CompiledControl Get(string controlName) =>
        Find(controlName) is { Compiled: { } compiled }
            ? compiled
            : throw new InvalidOperationException($"The control `{controlName}` could not be compiled.");

    private PreparedControl Find(string controlName) =>
        controls.TryGetValue(controlName, out var control)
            ? control
            : throw new KeyNotFoundException($"The catalogue selects no control named `{controlName}`.");

    private static string? OrganizationOf(AccountState state) =>
        state.ItemsOf(ResourceTypes.Account) is [var account]
        && account.Configuration.TryGetProperty("organization", out var organization)
        && organization.ValueKind == JsonValueKind.Object
        && organization.TryGetProperty("id", out var id)
        && JsonText.TryGet(id, out var text)
            ? text
            : null;

    // A run that was narrowed says nothing about the waivers of the controls it leaves out.
    private bool IsAssessed(Waiver waiver) =>
        controls.ContainsKey(waiver.Control) || Catalogue.Selected.Any(s => s.Control.Id == waiver.Control);

    private ControlResult AssessControl(string controlName, string accountName, AccountView account) =>
        Bulkhead.Assess(Find(controlName), account, Waivers(accountName, account), areReasonsKept: false);

    private WaiverBook Waivers(string accountName, AccountView account) =>
        new(Catalogue.Waivers, accountName, account.State.Header.AccountId, account.Now, account.ClockDoubt);
}
