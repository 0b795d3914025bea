namespace IamCompliance.Evidence.Reperforming;

/// <summary>Names a file that did not come out with the same bytes.</summary>
/// <param name="Path">The path inside of the package.</param>
/// <param name="Problem">What differs, as the rest of a sentence: <c>differs from line 12 on</c>.</param>
public sealed record ReperformedDifference(string Path, string Problem);
