using IamCompliance.Aws.Access;
using IamCompliance.Xunit.Verdicts;

namespace IamCompliance.Xunit.Running;

/// <summary>Reads and assesses each account of a run once, the first time a test asks for it. Of an organization all are begun with the first, some at a time.</summary>
internal sealed class RunAssessments
{
    /// <summary>The row that stands for an organization whose accounts cannot be listed. No account can have this name.</summary>
    public const string Unlisted = "(organization)";

    private readonly RunAccounts accounts;
    private readonly RunRecord record;
    private readonly Lazy<AccountLoader> loader;
    private readonly Dictionary<string, Lazy<Task<AccountAssessment>>> named;
    private readonly Dictionary<string, string> sources;
    private readonly Lazy<Dictionary<string, Task<AccountAssessment>>> ofOrganization;

    /// <summary>Prepares the reading; nothing is read.</summary>
    public RunAssessments(RunAccounts accounts, RunRecord record, Func<AccountLoader> prepare)
    {
        this.accounts = accounts;
        this.record = record;
        loader = new(prepare);
        named = accounts.Named.ToDictionary(a => a.Name, a => new Lazy<Task<AccountAssessment>>(() => Begin(a)), StringComparer.Ordinal);
        sources = accounts.Named.ToDictionary(a => a.Name, a => a.Source, StringComparer.Ordinal);
        ofOrganization = new(() => accounts.OfOrganization.ToDictionary(a => a.Name, Begin, StringComparer.Ordinal));
    }

    /// <summary>Gets the names of all accounts, rows of every test. An organization that cannot be listed is a row too, so that it is seen.</summary>
    public IReadOnlyList<string> Names
    {
        get
        {
            try
            {
                return [.. accounts.Named.Concat(accounts.OfOrganization).Select(a => a.Name)];
            }
            catch (CaptureException)
            {
                return [.. accounts.Named.Select(a => a.Name), Unlisted];
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
                return StateProblem.Describe(Unlisted, "the organization of the profile", e);
            }
        }
    }

    /// <summary>Reads and assesses an account, the first time it is asked for.</summary>
    /// <exception cref="ControlErrorException">It cannot be read.</exception>
    public async Task<AccountAssessment> AssessAsync(string account)
    {
        if (!named.ContainsKey(account) && Problem is { } unlisted)
            throw Unreadable(account, unlisted);
        try
        {
            return await (named.TryGetValue(account, out var one) ? one.Value : ofOrganization.Value[account]);
        }
        catch (Exception problem) when (StateProblem.Is(problem))
        {
            throw Unreadable(account, StateProblem.Describe(account, sources.GetValueOrDefault(account, "live"), problem));
        }
    }

    private ControlErrorException Unreadable(string account, string description)
    {
        record.AddUnreadable(account, description);
        return new ControlErrorException(description);
    }

    private Task<AccountAssessment> Begin(RunAccount account) => Task.Run(() => loader.Value.LoadAsync(account));
}
