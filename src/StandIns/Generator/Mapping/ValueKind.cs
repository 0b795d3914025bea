namespace IamCompliance.StandIns.Generator.Mapping;

/// <summary>The kinds of values a property can hold.</summary>
internal enum ValueKind
{
    Text,
    Constant,
    Boolean,
    Integer,
    Long,
    Double,
    Timestamp,
    Blob,
    Class,
    List,
    Map,
}
