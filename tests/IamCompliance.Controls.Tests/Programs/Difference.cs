namespace IamCompliance.Controls.Tests.Programs;

/// <summary>One row of <c>controls/programs/differences.tsv</c>.</summary>
/// <param name="Program">The edition, or <c>*</c> for all.</param>
/// <param name="Requirement">The requirement, or <c>*</c> for all.</param>
/// <param name="Check">The check; <c>*</c> for all of the requirement, <c>-</c> where ours is added.</param>
/// <param name="Controls">Our controls that answer it, with the parameters they need; none where it is left out.</param>
/// <param name="Reason">Why.</param>
internal sealed record Difference(string Program, string Requirement, string Check, IReadOnlyList<string> Controls, string Reason);
