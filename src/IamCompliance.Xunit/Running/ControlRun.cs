using IamCompliance.Assessment;
using IamCompliance.Assessment.Attesting;
using IamCompliance.Assessment.Cases;
using IamCompliance.Assessment.Outcomes;
using IamCompliance.Definitions.Controls;
using IamCompliance.Definitions.Linking;
using IamCompliance.Evidence.Delivery;
using IamCompliance.Evidence.Inputs;
using IamCompliance.Evidence.Package;
using IamCompliance.Evidence.Redaction;
using IamCompliance.Evidence.Run;
using IamCompliance.Running;
using IamCompliance.Running.Accounts;
using IamCompliance.Running.Live;
using IamCompliance.Snapshots.Naming;
using IamCompliance.Xunit.Verdicts;

namespace IamCompliance.Xunit.Running;

/// <summary>Holds one run of one test assembly: definitions linked once, each account read and assessed once, and what the tests
/// asked.</summary>
internal sealed class ControlRun
{
    private readonly RunAccounts accounts;
    private readonly RunAssessments assessments;
    private readonly Lazy<Task<EvidenceDelivery>> delivery;

    /// <summary>Prepares a run; nothing is read before a test asks for it.</summary>
    public ControlRun(RunRedaction redaction, string projectDirectory, LiveSettings settings)
    {
        Redaction = redaction;
        Snapshots = new SnapshotFolder(projectDirectory);
        accounts = new RunAccounts(Catalogue.Profile, projectDirectory, settings);
        delivery = new(PrepareDeliveryAsync);
        assessments = new RunAssessments(accounts, Record, () => delivery.Value, NewAssessor);
    }

    /// <summary>Gets the definitions, and what leaves out of accounts what evidence must not hold.</summary>
    public RunRedaction Redaction { get; }

    /// <summary>Gets the definitions.</summary>
    public LinkedCatalogue Catalogue => Redaction.Catalogue;

    /// <summary>Gets the states assessed so far, and the reasons of their verdicts.</summary>
    public RunSpool Spool { get; } = new();

    /// <summary>Gets the names of the accounts of the profile and of its organization; none without a profile.</summary>
    public IReadOnlyList<string> Accounts => assessments.Names;

    /// <summary>Gets why the accounts of the organization are not known; null when they are, or when there is none.</summary>
    public string? AccountsProblem => assessments.Problem;

    /// <summary>Gets what evidence says about accounts of the organization that are not read; null when there are none.</summary>
    public string? AccountsNote => AccountsProblem is null ? accounts.Note : null;

    /// <summary>Gets where the project's evidence lies.</summary>
    public SnapshotFolder Snapshots { get; }

    /// <summary>Gets when it began.</summary>
    public RunStart Start { get; } = new(TimeProvider.System, Environment.GetEnvironmentVariable);

    /// <summary>Gets what the tests of this run have asked so far.</summary>
    public RunRecord Record { get; } = new();

    /// <summary>Gets the run of the definitions, the same one for every test of the process.</summary>
    public static ControlRun Of(Type definitions) => RunRegistry.Get(definitions);

    /// <summary>Gives the verdict of a control on an account, evidence compared.</summary>
    public async Task<ControlVerdict> JudgeAsync(string control, string account)
    {
        var assessment = await AssessAsync(account);
        var result = assessment.Get(control);
        if (assessments.WhyUnread(assessment) is { } unread)
        {
            // No snapshot is compared: it says of a control on this account what was accepted when the account could be read.
            Record.Add(account, control, isEvidenceChanged: false);
            Record.AddUnreadable(account, unread);
            throw new ControlErrorException(unread);
        }

        var location = Snapshots.Locate(account, control);
        var change = await EvidenceCheck.FindChangeAsync(assessment, result, location, Snapshots);
        Record.Add(account, control, isEvidenceChanged: change is not null);
        return new ControlVerdict(assessment.Account, result, Snapshots.Relative(location.VerifiedPath), change);
    }

    /// <summary>Gives the outcome of a manual requirement on every account.</summary>
    public IReadOnlyList<ManualResult> JudgeManual(RequirementReference requirement)
    {
        Record.AddManual(requirement);
        return
        [
            .. Accounts.Select(a =>
                AssessAsync(a).GetAwaiter().GetResult().Account.Manual.FirstOrDefault(m => m.Requirement.Reference == requirement)
                ?? throw new KeyNotFoundException(
                    $"The compiled definitions have no manual requirement `{requirement.Program} "
                        + $"{requirement.Requirement}`; clean and build again."
                )
            ),
        ];
    }

    /// <summary>Runs one case of a control.</summary>
    public CaseResult RunCase(string control, string name)
    {
        var definition = Catalogue.Controls.FirstOrDefault(c => c.Id == control);
        var @case = Catalogue.Cases.FirstOrDefault(c => c.Control == control && c.Name == name);
        return definition is not null && @case is not null
            ? CaseRunner.Run(definition, @case)
            : throw new KeyNotFoundException($"The compiled definitions have no case `{name}` of `{control}`; clean and build again.");
    }

    /// <summary>Reads and assesses an account, the first time it is asked for.</summary>
    public Task<AccountAssessment> AssessAsync(string account) => assessments.AssessAsync(account);

    /// <summary>Gets what delivers the evidence, prepared before the first account is read.</summary>
    /// <exception cref="EvidenceUsageException">The settings of the evidence cannot be followed.</exception>
    public Task<EvidenceDelivery> DeliveryAsync() => delivery.Value;

    private async Task<EvidenceDelivery> PrepareDeliveryAsync()
    {
        var settings = EvidenceVariables.Apply(Catalogue.Profile!.Evidence, Environment.GetEnvironmentVariable);
        EvidenceOwner.Claim(Path.Combine(Snapshots.ProjectDirectory, settings.Directory), Snapshots.ProjectDirectory);
        return await EvidenceDelivery.PrepareAsync(settings, Snapshots.ProjectDirectory, SigningKeySource.Create(), CancellationToken.None);
    }

    private AccountAssessor NewAssessor()
    {
        var compiled = CompiledCatalogue.Compile(Catalogue, new AttachmentFolder(Snapshots.ProjectDirectory));
        var reader = new AccountReader(new(() => ControlPlan.For(Catalogue.Selected)), Start.Started);
        return new AccountAssessor(compiled, reader, Redaction, Spool, saveStates: null);
    }
}
