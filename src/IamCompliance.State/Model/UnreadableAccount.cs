namespace IamCompliance.State.Model;

/// <summary>Pictures an account of which nothing could be read, so that it is in the evidence and nothing about it is decided.</summary>
public static class UnreadableAccount
{
    /// <summary>The account id where nobody knows whose state it was to be. AWS gives no account this id.</summary>
    public const string UnknownId = "000000000000";

    /// <summary>The kind of source such a state has.</summary>
    public const string Source = "unreadable";

    /// <summary>Makes the state.</summary>
    /// <param name="accountId">The 12-digit account id; null when nobody knows it.</param>
    /// <param name="problem">Why nothing could be read, in a sentence that names no path of the machine.</param>
    /// <param name="now">When it was tried.</param>
    public static AccountState State(string? accountId, string problem, DateTimeOffset now)
    {
        var header = new StateHeader
        {
            AccountId = accountId ?? UnknownId,
            Partition = "aws",
            CaptureStart = now,
            CaptureEnd = now,
            CaptureTimeBasis = CaptureTimeBasis.Recorded,
            Problem = UserInfo.Masked(problem),
            Source = Source,
            ToolVersion = typeof(UnreadableAccount).Assembly.GetName().Version!.ToString(3),
        };
        return new AccountState(header, [], []);
    }
}
