using IamCompliance.Definitions.Profiles;

namespace IamCompliance.Cli.Checking;

/// <summary>Says how a check runs, besides what it is about.</summary>
/// <param name="Evidence">Puts what the command line says of evidence in the place of what the profile says; null where no evidence is
/// written.</param>
/// <param name="SaveStates">The folder to keep the states of live accounts in; null to keep none.</param>
/// <param name="Parallel">The number of accounts that are read at the same time.</param>
internal sealed record CheckOptions(Func<EvidenceSettings, EvidenceSettings>? Evidence, string? SaveStates, int Parallel);
