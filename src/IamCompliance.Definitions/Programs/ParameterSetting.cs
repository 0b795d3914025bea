using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Programs;

/// <summary>Sets a parameter of a control from outside; the linker types it against the declaration.</summary>
/// <param name="Name">The parameter.</param>
/// <param name="Value">The node that holds the value.</param>
/// <param name="Reason">Why the value is looser than the default; null where none is given.</param>
public sealed record ParameterSetting(YamlScalar Name, YamlNode Value, string? Reason = null);
