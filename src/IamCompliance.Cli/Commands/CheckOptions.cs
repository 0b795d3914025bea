namespace IamCompliance.Cli.Commands;

/// <summary>Says how a check runs, besides what it is about.</summary>
/// <param name="Evidence">The folder of the evidence package; null for the profile's.</param>
/// <param name="SaveStates">The folder to keep the states of live accounts in; null to keep none.</param>
/// <param name="Parallel">The number of live accounts that are read at the same time.</param>
internal sealed record CheckOptions(string? Evidence, string? SaveStates, int Parallel);
