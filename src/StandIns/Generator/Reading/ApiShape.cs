namespace IamCompliance.StandIns.Generator.Reading;

/// <summary>One shape of an API model; which parts are filled depends on the type.</summary>
internal sealed record ApiShape(
    string Name,
    string Type,
    IReadOnlyList<string> EnumValues,
    IReadOnlyList<ApiMember> Members,
    ApiMember? Element,
    ApiMember? Key,
    ApiMember? Value,
    bool Flattened,
    string? Payload,
    string? TimestampFormat,
    string ErrorCode,
    bool IsException,
    bool? RetryableAsThrottling
);
