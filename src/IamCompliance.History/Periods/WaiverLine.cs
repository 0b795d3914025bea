using IamCompliance.History.Observed;

namespace IamCompliance.History.Periods;

/// <summary>Names a waiver that a package of the period looked at.</summary>
/// <param name="Account">The account it was looked at for.</param>
/// <param name="Waiver">The waiver, as the last package says it.</param>
/// <param name="FirstSeen">The first package that looked at it.</param>
/// <param name="LastSeen">The last one.</param>
/// <param name="IsUsed">Whether any failure was accepted by it.</param>
public sealed record WaiverLine(string Account, ObservedWaiver Waiver, DateTimeOffset FirstSeen, DateTimeOffset LastSeen, bool IsUsed);
