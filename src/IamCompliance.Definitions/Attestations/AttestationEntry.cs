using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Attestations;

/// <summary>An attestation with the places of the names in it that must be resolved.</summary>
internal sealed record AttestationEntry(Attestation Attestation, YamlScalar Program, YamlScalar Requirement, YamlScalar Account);
