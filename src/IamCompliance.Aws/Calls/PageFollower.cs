namespace IamCompliance.Aws.Calls;

/// <summary>Follows the pages of a list, and tells a proven end from a list that only stops.</summary>
internal sealed class PageFollower<TRequest, TResponse>(Paging<TRequest, TResponse>? paging)
{
    private readonly HashSet<string> tokens = new(StringComparer.Ordinal);

    /// <summary>Gets what proves that the list ended; null when nothing does.</summary>
    public string? Proof { get; private set; }

    /// <summary>Gets what shows that the list goes on although it cannot be followed; null when it ended.</summary>
    public string? Truncation { get; private set; }

    /// <summary>Looks at a page; true when the request now asks for the next one.</summary>
    public bool Follow(TResponse response, TRequest request)
    {
        if (paging is null)
        {
            Proof = "not paged";
            return false;
        }

        var token = paging.Next(response);
        var hasMore = paging.HasMore?.Invoke(response);
        if (paging.HasMore is null ? string.IsNullOrEmpty(token) : hasMore != true)
        {
            Proof = paging.HasMore is null ? "no continuation token" : $"{paging.FlagName} is {(hasMore is false ? "false" : "absent")}";
            return false;
        }

        if (string.IsNullOrEmpty(token))
            Truncation = $"{paging.FlagName} is true and there is no {paging.TokenName}";
        else if (!tokens.Add(token))
            Truncation = $"the same {paging.TokenName} came twice";
        else
            paging.Continue(request, token);
        return Truncation is null;
    }
}
