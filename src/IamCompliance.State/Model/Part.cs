namespace IamCompliance.State.Model;

/// <summary>Records how one part of an account was read.</summary>
/// <param name="Id">The id, one of <see cref="PartIds"/>.</param>
/// <param name="Status">How far the reading went.</param>
public sealed record Part(string Id, ReadStatus Status)
{
    /// <summary>Gets the calls the part rests on.</summary>
    public IReadOnlyList<CallRecord> Calls { get; init; } = [];

    /// <summary>Gets when AWS made the data, where the data itself says so (credential report); null when it is as of the call.</summary>
    public DateTimeOffset? GeneratedAt { get; init; }

    /// <summary>Gets why the part is not complete; null when it is.</summary>
    public PartError? Error { get; init; }

    /// <summary>Gets remarks that an auditor should see and that do not change the status.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>
    /// Gets whether the gaps of a partial part are itemised: every resource that was not read names this part in
    /// <see cref="Item.UnreadParts"/>, so what was read of the others may carry a verdict.
    /// </summary>
    public bool HasItemisedGaps { get; init; }

    /// <summary>
    /// Gets the regions that were asked and not read to the end, sorted, where that is all that a partial part lacks; what was read of
    /// other regions may carry a verdict.
    /// </summary>
    public IReadOnlyList<string> UnreadRegions { get; init; } = [];

    /// <summary>Gets whether what the part says, or that it says nothing, may carry a verdict.</summary>
    public bool IsProven => Status is ReadStatus.Complete or ReadStatus.Absent;
}
