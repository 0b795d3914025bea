using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Cases;

/// <summary>Describes one resource of a case.</summary>
/// <param name="Type">The resource type, the control's own unless the case says otherwise.</param>
/// <param name="Name">The name by which the case's expectations refer to it; it becomes the resource id.</param>
/// <param name="Configuration">The properties that matter, checked against the schema of the type.</param>
public sealed record CaseResource(string Type, string Name, YamlMapping Configuration);
