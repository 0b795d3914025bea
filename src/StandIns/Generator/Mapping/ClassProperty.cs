namespace IamCompliance.StandIns.Generator.Mapping;

/// <summary>A property of a class, and where its value travels.</summary>
internal sealed record ClassProperty(string Name, ValueType Type, string WireName, WireLocation Location, bool Deprecated);
