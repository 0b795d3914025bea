namespace IamCompliance.StandIns.Generator.Mapping;

/// <summary>An operation with the classes it takes and gives.</summary>
internal sealed record ServiceOperation(
    string Name,
    ModelClass Request,
    ModelClass Response,
    string HttpMethod,
    string RequestUri,
    string? HostPrefix,
    string? ResultWrapper,
    IReadOnlyList<ErrorClass> Errors,
    IReadOnlyList<IReadOnlyList<ClassProperty>> ShortForms,
    OperationPages? Pages
);
