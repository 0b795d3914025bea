namespace IamCompliance.History.Periods;

/// <summary>Names a subject that was drawn for a person to look at.</summary>
/// <param name="Package">The path of the package.</param>
/// <param name="Time">When the account was captured.</param>
/// <param name="Account">The account.</param>
/// <param name="Control">The control.</param>
/// <param name="Subject">The subject.</param>
/// <param name="Outcome">What the package says of it.</param>
public sealed record SampledSubject(string Package, DateTimeOffset Time, string Account, string Control, string Subject, Outcome Outcome);
