using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Profiles;

/// <summary>A profile with the places of the names in it that must be resolved.</summary>
internal sealed record ProfileFile(Profile Profile, IReadOnlyList<YamlScalar> Programs, IReadOnlyList<YamlScalar> Include);
