namespace IamCompliance.StandIns.Generator.Mapping;

/// <summary>The .NET type of a value, with what is needed to read and write it.</summary>
/// <param name="Kind">The kind of value.</param>
/// <param name="Name">The type as C# writes it inside a collection, where value types are not nullable.</param>
/// <param name="Element">What a list or a map holds.</param>
/// <param name="ElementName">What the wire calls the element of a list, or the value of a map.</param>
/// <param name="KeyName">What the wire calls the key of a map.</param>
/// <param name="Flattened">Whether the elements of a list stand directly in the parent.</param>
/// <param name="TimestampFormat">How a timestamp is written, if not by the protocol's default.</param>
internal sealed record ValueType(
    ValueKind Kind,
    string Name,
    ValueType? Element = null,
    string ElementName = "",
    string KeyName = "",
    bool Flattened = false,
    string? TimestampFormat = null
)
{
    /// <summary>Whether the type has to be made nullable to tell absent from default.</summary>
    public bool IsValueType => Kind is ValueKind.Boolean or ValueKind.Integer or ValueKind.Long or ValueKind.Double or ValueKind.Timestamp;

    public bool IsCollection => Kind is ValueKind.List or ValueKind.Map;

    /// <summary>The type of a property: every value type is nullable.</summary>
    public string PropertyType => IsValueType ? Name + "?" : Name;
}
