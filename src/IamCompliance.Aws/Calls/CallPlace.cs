namespace IamCompliance.Aws.Calls;

/// <summary>Says where a call goes and what it is about.</summary>
/// <param name="Region">The region whose client is used.</param>
/// <param name="IsRegional">Whether the answer is of that region only; else of the whole account.</param>
/// <param name="Parameters">What evidence says about the request.</param>
internal sealed record CallPlace(string Region, bool IsRegional, IReadOnlyDictionary<string, string> Parameters)
{
    /// <summary>Gets the region the call is about, where that is not the one that is asked.</summary>
    public string? About { get; init; }

    /// <summary>Gets the region the answer is of; null when it is of the account.</summary>
    public string? AnswerRegion => IsRegional ? About ?? Region : null;
}
