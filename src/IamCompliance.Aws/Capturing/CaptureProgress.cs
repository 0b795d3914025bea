namespace IamCompliance.Aws.Capturing;

/// <summary>Says how far the reading of one account is.</summary>
/// <param name="AccountId">The account.</param>
/// <param name="Part">The part that is being read; empty before the first and after the last.</param>
/// <param name="Done">The number of parts that were read.</param>
/// <param name="Total">The number of parts of the plan.</param>
/// <param name="Calls">The number of requests sent, retries included.</param>
/// <param name="Retries">The number of requests that repeated an earlier one.</param>
public sealed record CaptureProgress(string AccountId, string Part, int Done, int Total, int Calls, int Retries)
{
    /// <summary>Gets what the principals of the account will cost, told once before it is read; null where they cost nothing.</summary>
    public CaptureForecast? Forecast { get; init; }

    /// <summary>Gets whether the account was read.</summary>
    public bool IsEnd => Done == Total && Part.Length == 0;
}
