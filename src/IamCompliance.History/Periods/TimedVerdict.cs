namespace IamCompliance.History.Periods;

/// <summary>Is one verdict at one time.</summary>
/// <param name="Time">When the account was captured.</param>
/// <param name="Package">The number of the package, in the order of the report.</param>
/// <param name="Outcome">The outcome.</param>
/// <param name="Digest">The digest of the control.</param>
/// <param name="InScope">The number of subjects in scope.</param>
internal readonly record struct TimedVerdict(DateTimeOffset Time, int Package, Outcome Outcome, string Digest, int InScope);
