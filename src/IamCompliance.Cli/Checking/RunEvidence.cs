using IamCompliance.Evidence.Inputs;
using IamCompliance.Evidence.Redaction;
using IamCompliance.Evidence.Run;

namespace IamCompliance.Cli.Checking;

/// <summary>Holds what a run needs when evidence comes of it.</summary>
/// <param name="Redaction">Leaves out what the evidence must not hold.</param>
/// <param name="Spool">Keeps the assessed states and the reasons.</param>
/// <param name="Previous">The package that the one of this run follows; null for the first.</param>
internal sealed record RunEvidence(RunRedaction Redaction, RunSpool Spool, PreviousPackage? Previous);
