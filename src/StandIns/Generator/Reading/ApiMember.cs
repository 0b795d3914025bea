namespace IamCompliance.StandIns.Generator.Reading;

/// <summary>A reference from one shape to another, with what the wire calls it and where it travels.</summary>
internal sealed record ApiMember(
    string Name,
    string Shape,
    string? Location,
    string? LocationName,
    bool Flattened,
    string? TimestampFormat,
    bool Deprecated
);
