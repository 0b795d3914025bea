using IamCompliance.Aws.Access;
using IamCompliance.Aws.Capturing;
using IamCompliance.Aws.Organizations;
using IamCompliance.Aws.Planning;
using IamCompliance.Definitions.Profiles;
using IamCompliance.State.Model;

namespace IamCompliance.Running.Live;

/// <summary>Is a live account that a profile names, or one of an organization that it names.</summary>
public sealed class LiveAccount
{
    private AccountAccess access;
    private CaptureException? refusal;
    private readonly TimeProvider time;
    private readonly string partition;

    private LiveAccount(string name, string? id, string partition, AccountAccess access, TimeProvider time)
    {
        Name = name;
        Id = id;
        this.partition = partition;
        this.access = access;
        this.time = time;
    }

    /// <summary>Gets the name tests and evidence folders use.</summary>
    public string Name { get; }

    /// <summary>Gets the name that the organization gives it; null for an account that the profile names.</summary>
    public string? NameInOrganization { get; private init; }

    /// <summary>Gets the 12-digit account id; null when nobody knows it before the account was entered.</summary>
    public string? Id { get; }

    /// <summary>Makes a live account of a profile.</summary>
    /// <param name="account">The account; its kind is live.</param>
    /// <param name="settings">What counts for every account of the run.</param>
    public static LiveAccount Of(ProfileAccount account, LiveSettings settings)
    {
        var live = account.Live ?? throw new ArgumentException($"The account `{account.Name}` is not live.", nameof(account));
        var role = live.RoleArn is null ? null : new RoleToAssume(live.RoleArn, live.ExternalId, settings.SessionName);
        var fields = live.RoleArn?.Split(':');
        var id = account.Id ?? fields?[4];
        var access = new AccountAccess
        {
            Profile = live.Profile,
            Region = live.Region,
            Regions = live.Regions,
            Role = role,
            ExpectedAccountId = id,
            Endpoints = settings.Endpoints,
            AskForMfaCode = settings.AskForMfaCode,
        };
        return new LiveAccount(account.Name, id, fields?[1] ?? "aws", access, settings.Time);
    }

    /// <summary>Finds the credentials ahead of time. What goes wrong is told when the account is read.</summary>
    public async Task SignInAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            access = await SignIn.AheadAsync(access, cancellationToken).ConfigureAwait(false);
        }
        catch (CaptureException e)
        {
            refusal = e;
        }
    }

    /// <summary>Reads the account. One that cannot be entered, and whose id is known, is pictured as such: nothing of it is decided, and it
    /// does not vanish.</summary>
    /// <param name="plan">What is read.</param>
    /// <param name="progress">Hears of every part; null when nobody listens.</param>
    /// <param name="cancellationToken">Cancels the reading; nothing is then left of it.</param>
    /// <exception cref="CaptureException">It cannot be entered, and nobody knows which account it is.</exception>
    public async Task<AccountState> CaptureAsync(
        CapturePlan plan,
        IProgress<CaptureProgress>? progress = null,
        CancellationToken cancellationToken = default
    )
    {
        try
        {
            if (refusal is not null)
                throw refusal;
            return await AccountCapture.CaptureAsync(access, plan, time, progress, cancellationToken).ConfigureAwait(false);
        }
        catch (CaptureException e) when (Id is not null)
        {
            return UnreachableAccount.State(Id, partition, plan, e, time.GetUtcNow());
        }
    }

    internal static LiveAccount Of(OrganizationMember member, LiveSettings settings) =>
        new(member.AccountId, member.AccountId, member.Partition, member.Access, settings.Time) { NameInOrganization = member.Name };
}
