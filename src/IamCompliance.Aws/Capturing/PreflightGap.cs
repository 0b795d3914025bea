using IamCompliance.State.Model;

namespace IamCompliance.Aws.Capturing;

/// <summary>Is a question that was refused before the reading began.</summary>
/// <param name="Part">The part that cannot be read.</param>
/// <param name="Region">The region that refused; null when it is not a matter of one.</param>
/// <param name="Status">Whether AWS refused or the call broke.</param>
/// <param name="Error">Why.</param>
public sealed record PreflightGap(string Part, string? Region, ReadStatus Status, PartError Error);
