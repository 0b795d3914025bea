using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Package;

namespace IamCompliance.Evidence.Oscal.Model;

/// <summary>Holds what the documents of one run have in common.</summary>
internal sealed class OscalRun
{
    /// <summary>Gives ids to a run.</summary>
    /// <param name="run">The run, in canonical order.</param>
    /// <param name="layout">Where files lie, and which of them are written already.</param>
    public OscalRun(EvidenceRun run, PackageLayout layout)
    {
        (Run, Layout) = (run, layout);
        Accounts =
        [
            .. run
                .Accounts.GroupBy(a => (a.Name, a.State.AccountId))
                .SelectMany(g => g.Select((account, occurrence) => new OscalAccount(account, occurrence, layout))),
        ];
        Requirements = new OscalRequirements(run, Accounts);
    }

    /// <summary>Gets the id of the tool as a component, of the same version the same in every run.</summary>
    public Guid Tool => Uuid5.Of(Uuid5.Product, "oscal-tool", Run.ToolVersion);

    /// <summary>Gets the id of the tool as a party.</summary>
    public static Guid ToolParty { get; } = Uuid5.Of(Uuid5.Product, "oscal-tool-party");

    /// <summary>Gets the run.</summary>
    public EvidenceRun Run { get; }

    /// <summary>Gets where files lie.</summary>
    public PackageLayout Layout { get; }

    /// <summary>Gets the accounts.</summary>
    public IReadOnlyList<OscalAccount> Accounts { get; }

    /// <summary>Gets the requirements.</summary>
    public OscalRequirements Requirements { get; }

    /// <summary>Gets the risks, account by account.</summary>
    public IEnumerable<OscalRisk> Risks =>
        Accounts.SelectMany(a => a.Controls.SelectMany(c => c.Risks).Concat(a.Manual.SelectMany(m => m.Risks)));

    /// <summary>Gets the id of the task that a run is.</summary>
    public static Guid Task { get; } = Uuid5.Of(Uuid5.Product, "oscal-task");

    /// <summary>Gets when the newest account was captured; when the run ended where there is no account.</summary>
    public DateTimeOffset Newest => Run.Accounts.Count > 0 ? Run.Accounts.Max(a => a.State.CaptureEnd) : Run.Header.Finished;

    /// <summary>Gets when the first account began to be captured.</summary>
    public DateTimeOffset Oldest => Run.Accounts.Count > 0 ? Run.Accounts.Min(a => a.State.CaptureStart) : Run.Header.Started;

    /// <summary>Makes the id of something that is new with every run.</summary>
    public Guid OfRun(string name) => Uuid5.Of(Run.Header.Id, name);
}
