namespace IamCompliance.AwsEmulator.Api;

/// <summary>Is one member of a structure, the element of a list, or the key or value of a map, as an API model writes it.</summary>
internal sealed record ShapeMember(ServiceModel Service, string Name, string ShapeName)
{
    public string? Location { get; init; }

    public string? LocationName { get; init; }

    public string? QueryName { get; init; }

    public bool IsFlattened { get; init; }

    public bool IsXmlAttribute { get; init; }

    public string? TimestampFormat { get; init; }

    /// <summary>Gets the name on the wire, in bodies.</summary>
    public string WireName => LocationName ?? Name;

    public Shape Shape => Service.Shape(ShapeName);
}
