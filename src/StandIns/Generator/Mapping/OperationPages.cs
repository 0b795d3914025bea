namespace IamCompliance.StandIns.Generator.Mapping;

/// <summary>The properties that page through an operation.</summary>
internal sealed record OperationPages(string RequestToken, string ResponseToken, string? More, IReadOnlyList<ClassProperty> Results);
