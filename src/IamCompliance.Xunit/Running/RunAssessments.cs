using IamCompliance.Aws.Access;
using IamCompliance.Evidence.Package;
using IamCompliance.Running;
using IamCompliance.Running.Accounts;
using IamCompliance.Xunit.Messages;
using IamCompliance.Xunit.Verdicts;

namespace IamCompliance.Xunit.Running;

/// <summary>Reads and assesses each account of a run once, the first time a test asks for it. Of an organization all are begun with the
/// first, some at a time.</summary>
internal sealed class RunAssessments
{
    /// <summary>The row that stands for an organization whose accounts cannot be listed. No account can have this name.</summary>
    public const string Unlisted = "(organization)";

    // For the whole process: every account has its own rate, but the machine has one network and so much memory.
    private static readonly SemaphoreSlim Reading = new(8);

    private readonly RunAccounts accounts;
    private readonly RunRecord record;
    private readonly Func<Task> prepare;
    private readonly Lazy<AccountAssessor> assessor;
    private readonly Dictionary<string, Lazy<Task<AccountAssessment>>> named;
    private readonly Lazy<Dictionary<string, Task<AccountAssessment>>> ofOrganization;

    /// <summary>Prepares the reading; nothing is read.</summary>
    /// <param name="accounts">The accounts.</param>
    /// <param name="record">Notes what was asked.</param>
    /// <param name="prepare">Prepares the evidence, before the first account is read.</param>
    /// <param name="assess">Makes what reads and assesses an account.</param>
    public RunAssessments(RunAccounts accounts, RunRecord record, Func<Task> prepare, Func<AccountAssessor> assess)
    {
        this.accounts = accounts;
        this.record = record;
        this.prepare = prepare;
        assessor = new(assess);
        named = accounts.Named.ToDictionary(a => a.Name!, a => new Lazy<Task<AccountAssessment>>(() => Begin(a)), StringComparer.Ordinal);
        ofOrganization = new(() => accounts.OfOrganization.ToDictionary(a => a.Name!, Begin, StringComparer.Ordinal));
    }

    /// <summary>Gets the names of all accounts, rows of every test. An organization that cannot be listed is a row too, so that it is
    /// seen.</summary>
    public IReadOnlyList<string> Names
    {
        get
        {
            try
            {
                return [.. accounts.Named.Concat(accounts.OfOrganization).Select(a => a.Name!)];
            }
            catch (CaptureException)
            {
                return [.. accounts.Named.Select(a => a.Name!), Unlisted];
            }
        }
    }

    /// <summary>Gets why the accounts of the organization are not known; null when they are, or when there is none.</summary>
    public string? Problem
    {
        get
        {
            try
            {
                _ = accounts.OfOrganization;
                return null;
            }
            catch (CaptureException e)
            {
                return UnreadableMessage.Of(Unlisted, "the organization of the profile", e.Message, e.Help);
            }
        }
    }

    /// <summary>Reads and assesses an account, the first time it is asked for. Of one that cannot be read every control is Error.</summary>
    /// <exception cref="ControlErrorException">The organization that it might belong to cannot be listed, or no evidence could be
    /// written.</exception>
    public async Task<AccountAssessment> AssessAsync(string account)
    {
        if (!named.ContainsKey(account) && Problem is { } unlisted)
        {
            record.AddUnreadable(account, unlisted);
            throw new ControlErrorException(unlisted);
        }

        try
        {
            return await (named.TryGetValue(account, out var one) ? one.Value : ofOrganization.Value[account]);
        }
        catch (Exception problem) when (problem is EvidenceUsageException or EvidencePackageException)
        {
            var wayOut = problem is EvidenceUsageException { Help: var help } ? $"\n  way out   {help}" : "";
            throw new ControlErrorException(
                $"Error: no account was read, since no evidence of it could be written.\n  problem   {problem.Message}{wayOut}"
            );
        }
    }

    /// <summary>Says what every test of an account says that could not be read; null when it was.</summary>
    public string? WhyUnread(AccountAssessment assessment)
    {
        if (assessment.Account.State.Problem is not { } problem)
            return null;
        var source = accounts.Named.FirstOrDefault(a => a.Name == assessment.Account.Name)?.Place ?? "live";
        return UnreadableMessage.Of(assessment.Account.Name, source, problem);
    }

    private Task<AccountAssessment> Begin(AccountSource account) =>
        Task.Run(async () =>
        {
            await prepare();
            await Reading.WaitAsync();
            try
            {
                return new AccountAssessment(await assessor.Value.AssessAsync(account));
            }
            finally
            {
                Reading.Release();
            }
        });
}
