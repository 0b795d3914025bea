using IamCompliance.Aws.Transport;

namespace IamCompliance.Aws.Calls;

/// <summary>Is one SDK call, however often it was tried: an answer or a failure, and what went over the wire.</summary>
internal sealed record Exchange<TResponse>(int Tries, string? Endpoint, Attempt? Last, TResponse? Response, Exception? Failure)
    where TResponse : class;
