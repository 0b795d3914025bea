using IamCompliance.Definitions.Profiles;
using IamCompliance.Live;

namespace IamCompliance.Xunit.Running;

/// <summary>Is an account that a run judges.</summary>
/// <param name="Name">The name tests and evidence folders use.</param>
/// <param name="Source">Where its state comes from, for messages.</param>
internal sealed record RunAccount(string Name, string Source)
{
    /// <summary>Gets the account of the profile; null for one of an organization.</summary>
    public ProfileAccount? Profile { get; init; }

    /// <summary>Gets the live account; null for recorded ones.</summary>
    public LiveAccount? Live { get; init; }

    /// <summary>Makes an account of the profile.</summary>
    public static RunAccount Of(ProfileAccount account, LiveSettings settings) => new(account.Name, account.Source)
    {
        Profile = account,
        Live = account.Kind == StateSourceKind.Live ? LiveAccount.Of(account, settings) : null,
    };
}
