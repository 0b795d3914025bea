namespace IamCompliance.AwsEmulator.Api;

/// <summary>Says by which members an operation answers in pages.</summary>
/// <param name="InputToken">The member of the request that continues.</param>
/// <param name="OutputToken">The member of the answer to continue with.</param>
/// <param name="LimitKey">The member of the request that limits a page; null when it cannot be limited.</param>
/// <param name="MoreResults">The member of the answer that says whether there is more; null when the token alone says it.</param>
/// <param name="ResultKeys">The lists that are paged, one after the other.</param>
internal sealed record Pagination(
    string InputToken,
    string OutputToken,
    string? LimitKey,
    string? MoreResults,
    IReadOnlyList<string> ResultKeys
);
