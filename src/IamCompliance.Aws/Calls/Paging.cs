namespace IamCompliance.Aws.Calls;

/// <summary>Says how an operation answers in pages.</summary>
/// <param name="TokenName">The name of the continuation token, for messages.</param>
/// <param name="Next">Reads the token of the next page; null or empty at the end.</param>
/// <param name="Continue">Puts the token into the request.</param>
/// <param name="FlagName">The name of the flag that says whether the list goes on; null when only the token does.</param>
/// <param name="HasMore">Reads the flag.</param>
internal sealed record Paging<TRequest, TResponse>(
    string TokenName,
    Func<TResponse, string?> Next,
    Action<TRequest, string> Continue,
    string? FlagName = null,
    Func<TResponse, bool?>? HasMore = null
);
