using IamCompliance.State.Reading;

namespace IamCompliance.Aws.Capturing;

/// <summary>Says which regions are read, or why that cannot be known.</summary>
/// <param name="Home">The region that answers for the whole account.</param>
/// <param name="Names">The regions, sorted.</param>
/// <param name="Problem">The answer that every regional part gets when the enabled regions could not be listed; null when they are
/// known.</param>
internal sealed record RegionList(string Home, IReadOnlyList<string> Names, Answer.Unusable? Problem)
{
    /// <summary>Chooses the region whose endpoint knows a resource.</summary>
    public string Of(AnswerSubject subject) => Knows(subject.Region) ? subject.Region! : Home;

    /// <summary>Tells whether a word names a region, and not the absence of one.</summary>
    public static bool Knows(string? region) => region is not (null or "global" or "unknown");
}
