namespace IamCompliance.Definitions.Yaml;

/// <summary>A key and its value.</summary>
public sealed record YamlEntry(YamlScalar Key, YamlNode Value);
