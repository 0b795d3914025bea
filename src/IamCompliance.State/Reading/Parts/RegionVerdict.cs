namespace IamCompliance.State.Reading.Parts;

/// <summary>Says how far a part was read in one region.</summary>
/// <param name="Region">The region; null when the source knows none.</param>
/// <param name="Status">How far the reading went.</param>
/// <param name="Error">The reason; null when the region is proven.</param>
internal sealed record RegionVerdict(string? Region, ReadStatus Status, PartError? Error)
{
    public bool IsProven => Status is ReadStatus.Complete or ReadStatus.Absent;
}
