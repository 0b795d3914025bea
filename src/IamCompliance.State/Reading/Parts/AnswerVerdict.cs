using IamCompliance.State.Model;

namespace IamCompliance.State.Reading.Parts;

/// <summary>Says how far one of several answers to the same question was read.</summary>
/// <param name="Name">The region or the argument that was asked; null when the source knows none.</param>
/// <param name="Status">How far the reading went.</param>
/// <param name="Error">The reason; null when the answer is proven.</param>
internal sealed record AnswerVerdict(string? Name, ReadStatus Status, PartError? Error)
{
    public bool IsProven => Status is ReadStatus.Complete or ReadStatus.Absent;
}
