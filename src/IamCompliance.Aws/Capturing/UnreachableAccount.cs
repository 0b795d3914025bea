using IamCompliance.Aws.Access;
using IamCompliance.Aws.Planning;
using IamCompliance.State.Model;

namespace IamCompliance.Aws.Capturing;

/// <summary>Pictures an account that could not be entered: every planned part says why, so that it is seen and nothing about it is
/// decided.</summary>
public static class UnreachableAccount
{
    /// <summary>Makes the state.</summary>
    /// <param name="accountId">The 12-digit account id.</param>
    /// <param name="partition">The partition, such as <c>aws</c>.</param>
    /// <param name="plan">What was to be read.</param>
    /// <param name="why">Why it could not be.</param>
    /// <param name="now">When it was tried.</param>
    public static AccountState State(string accountId, string partition, CapturePlan plan, CaptureException why, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(why);
        var status = why.Error.Permission is null ? ReadStatus.Failed : ReadStatus.Denied;
        var header = new StateHeader
        {
            AccountId = accountId,
            Partition = partition,
            CaptureStart = now,
            CaptureEnd = now,
            CaptureTimeBasis = CaptureTimeBasis.Recorded,
            Source = "live",
            ToolVersion = typeof(UnreachableAccount).Assembly.GetName().Version!.ToString(3),
        };
        return new AccountState(header, plan.Parts.Select(p => new Part(p, status) { Error = why.Error }), []);
    }
}
