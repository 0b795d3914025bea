namespace IamCompliance.Aws.Transport;

/// <summary>Records one HTTP exchange: a try of a call.</summary>
/// <param name="Endpoint">The scheme and host that were asked.</param>
/// <param name="StatusCode">The HTTP status.</param>
/// <param name="RequestId">The request id AWS gave; null when it gave none.</param>
/// <param name="Date">The server's date; null when it gave none.</param>
/// <param name="Body">The answer's bytes.</param>
internal sealed record Attempt(string Endpoint, int StatusCode, string? RequestId, DateTimeOffset? Date, ReadOnlyMemory<byte> Body);
