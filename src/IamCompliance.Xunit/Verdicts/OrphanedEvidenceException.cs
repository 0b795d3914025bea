namespace IamCompliance.Xunit.Verdicts;

/// <summary>Says that the evidence folder holds snapshots that no test owns.</summary>
public sealed class OrphanedEvidenceException(string message) : Exception(message);
