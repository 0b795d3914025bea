namespace IamCompliance.Assessment.Values;

/// <summary>Says that a part was not read in every enabled region.</summary>
/// <param name="Read">The regions it was read in to the end.</param>
/// <param name="Missing">The enabled regions it was not read in, sorted; empty when nobody knows which regions are enabled.</param>
/// <param name="Cause">Why nobody can say what lies there, as the rest of a sentence.</param>
internal sealed record RegionGap(IReadOnlySet<string> Read, IReadOnlyList<string> Missing, string Cause)
{
    /// <summary>Decides whether what lies in a region was read.</summary>
    public bool IsRead(string region) => Read.Contains(region);
}
