namespace IamCompliance.StandIns.Generator.Reading;

/// <summary>One operation of an API model.</summary>
internal sealed record ApiOperation(
    string Name,
    string HttpMethod,
    string RequestUri,
    string? HostPrefix,
    string? Input,
    string? Output,
    string? ResultWrapper,
    IReadOnlyList<string> Errors,
    ApiPagination? Pagination
);
