namespace IamCompliance.StandIns.Generator.Reading;

/// <summary>The `metadata` of an API model.</summary>
internal sealed record ApiMetadata(
    string ServiceId,
    string ApiVersion,
    IReadOnlyList<string> Protocols,
    string? JsonVersion,
    string? TargetPrefix,
    string EndpointPrefix,
    string SigningName
);
