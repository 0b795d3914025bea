namespace IamCompliance.Evidence.Reperforming;

/// <summary>Says what assessing the recorded states with the recorded controls again gave.</summary>
/// <param name="Compared">The number of files that were made again and compared.</param>
/// <param name="Differences">The files that differ, by path.</param>
/// <param name="Notes">What a reader should know besides, such as that another version of the tool made the package.</param>
public sealed record Reperformance(int Compared, IReadOnlyList<ReperformedDifference> Differences, IReadOnlyList<string> Notes)
{
    /// <summary>Gets whether every file came out with the same bytes.</summary>
    public bool IsIdentical => Differences.Count == 0;
}
