using IamCompliance.AwsEmulator.Accounts;
using IamCompliance.AwsEmulator.Synthetic;

namespace IamCompliance.Aws.Tests;

/// <summary>Makes small accounts that answer every operation. Ages count back from today, as the SDK signs with the clock of the
/// machine.</summary>
internal static class SyntheticAccounts
{
    private static readonly SyntheticExport Small = SyntheticExport.Create(
        new SyntheticSize
        {
            Users = 6,
            Groups = 2,
            Roles = 4,
            Policies = 3,
            Regions = ["eu-central-1", "us-east-1"],
            CapturedAt = Now(),
        }
    );

    /// <summary>Makes an account of its own for one test.</summary>
    public static EmulatedAccount Create() => Small.ToAccount();

    private static DateTimeOffset Now()
    {
        var now = TimeProvider.System.GetUtcNow();
        return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMinute));
    }
}
