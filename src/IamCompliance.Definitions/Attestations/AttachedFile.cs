namespace IamCompliance.Definitions.Attestations;

/// <summary>Names a file that an attestation rests on.</summary>
/// <param name="Path">The path relative to the folder of <c>attestations.yaml</c>, with forward slashes; never outside of it.</param>
/// <param name="Sha256">The SHA-256 of the file as it was attested, lower-case hex.</param>
public sealed record AttachedFile(string Path, string Sha256);
