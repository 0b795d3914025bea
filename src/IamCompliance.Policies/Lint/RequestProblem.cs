namespace IamCompliance.Policies.Lint;

/// <summary>Holds what is wrong with the words of a request.</summary>
/// <param name="Kind">Which part is wrong.</param>
/// <param name="About">What is wrong, as it was written.</param>
/// <param name="Other">What it does not fit: the action of a resource, the key of a value; empty otherwise.</param>
/// <param name="Key">The place of the context key in the request; -1 for what is no key.</param>
/// <param name="Help">What was probably meant; null when nobody knows.</param>
public sealed record RequestProblem(RequestProblemKind Kind, string About, string Other, int Key, string? Help)
{
    /// <summary>Gets one sentence without final stop.</summary>
    public string Message =>
        Kind switch
        {
            RequestProblemKind.UnknownAction => $"no service has the action `{About}`",
            RequestProblemKind.OtherResource => $"`{Other}` is never about `{About}`",
            RequestProblemKind.UnknownKey => $"no request has the context key `{About}`",
            _ => $"`{About}` is no value of `{Other}`",
        };
}
