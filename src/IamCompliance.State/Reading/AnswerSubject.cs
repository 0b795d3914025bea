namespace IamCompliance.State.Reading;

/// <summary>Names the resource that a call is about.</summary>
/// <param name="Name">The name that stands in the names of exported files.</param>
/// <param name="Arn">The ARN; null where the resource has none.</param>
/// <param name="Region">The region the resource lies in, <c>global</c> for IAM; null when nobody knows.</param>
public sealed record AnswerSubject(string Name, string? Arn, string? Region)
{
    /// <summary>Gets whether a trail delivers to the resource or encrypts with it: what is asked when asking for all would take a call
    /// each.</summary>
    public bool IsTrailTarget { get; init; }
}
