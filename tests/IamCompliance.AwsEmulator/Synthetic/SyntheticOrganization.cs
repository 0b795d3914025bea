using System.Globalization;
using IamCompliance.AwsEmulator.Accounts;

namespace IamCompliance.AwsEmulator.Synthetic;

/// <summary>Makes the accounts of a synthetic organization.</summary>
public static class SyntheticOrganization
{
    private const long FirstAccount = 200_000_000_000;

    /// <summary>Makes the accounts; the first manages the organization, and every other has the role.</summary>
    /// <param name="size">How large each account is; the seed differs from account to account.</param>
    /// <param name="accounts">How many there are, the managing one included.</param>
    /// <param name="role">The role that may be assumed in the member accounts.</param>
    public static IReadOnlyList<EmulatedAccount> Create(SyntheticSize size, int accounts, EmulatedRole role)
    {
        ArgumentNullException.ThrowIfNull(size);
        ArgumentOutOfRangeException.ThrowIfLessThan(accounts, 1);
        List<string> members =
        [
            .. Enumerable.Range(1, accounts - 1).Select(i => (FirstAccount + i).ToString(CultureInfo.InvariantCulture)),
        ];
        var management = EmulatedAccount.Synthetic(size with { OrganizationAccounts = members });
        return
        [
            management,
            .. members.Select(
                (id, i) =>
                    EmulatedAccount
                        .Synthetic(size with { AccountId = id, Seed = size.Seed + i + 1, ManagementAccountId = size.AccountId })
                        .AddRole(role)
            ),
        ];
    }
}
