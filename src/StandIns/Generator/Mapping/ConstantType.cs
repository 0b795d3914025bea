namespace IamCompliance.StandIns.Generator.Mapping;

/// <summary>A class of string constants.</summary>
internal sealed record ConstantType(string Name, IReadOnlyList<string> Values);
