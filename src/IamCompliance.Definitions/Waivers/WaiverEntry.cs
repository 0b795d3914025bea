using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Waivers;

/// <summary>A waiver with the places of the names in it that must be resolved, and of its choice of resources.</summary>
internal sealed record WaiverEntry(Waiver Waiver, YamlScalar Control, YamlScalar Account, YamlNode Resources);
