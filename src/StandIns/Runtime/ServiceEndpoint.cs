namespace Amazon.StandIns;

/// <summary>A host, where `{region}` stands for the region, and the region to sign for if not the client's.</summary>
internal sealed record ServiceEndpoint(string Host, string? SigningRegion);
