namespace IamCompliance.Evidence.Inputs;

/// <summary>Says where the state lies that an account's verdicts were drawn from.</summary>
/// <param name="Account">The account's name in the run.</param>
/// <param name="Digest">The SHA-256 of the state in its canonical form.</param>
/// <param name="Path">The file, compressed as <c>*.state.json.gz</c>.</param>
public sealed record RecordedState(string Account, string Digest, string Path);
