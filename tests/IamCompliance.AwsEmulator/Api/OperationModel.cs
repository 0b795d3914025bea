namespace IamCompliance.AwsEmulator.Api;

/// <summary>Is one operation of an API model.</summary>
internal sealed record OperationModel(ServiceModel Service, string Name, string Method, string RequestUri)
{
    public Shape? Input { get; init; }

    public Shape? Output { get; init; }

    public string? ResultWrapper { get; init; }

    public IReadOnlyList<string> Errors { get; init; } = [];

    public Pagination? Pagination { get; init; }
}
