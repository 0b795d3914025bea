using IamCompliance.State.Model;

namespace IamCompliance.Assessment.Values;

/// <summary>Answers what may be concluded from one part of a state, and words the cause where nothing may.</summary>
/// <param name="part">The part.</param>
/// <param name="doubt">Why the part carries no verdict whatever its status says; null when there is no such reason.</param>
internal sealed class PartReading(Part part, string? doubt = null)
{
    private const string Global = "global";
    private const string Unknown = "unknown";

    private string? cause;

    public Part Part { get; } = part;

    /// <summary>Gets whether the part carries a verdict for every resource.</summary>
    public bool IsProven { get; } = part.IsProven && doubt is null;

    /// <summary>Gets whether what was read of the part carries a verdict, although some regions that were asked were not read.</summary>
    public bool IsReadInRegions { get; } = doubt is null && part.Status == ReadStatus.Partial && part.UnreadRegions.Count > 0;

    /// <summary>Gets whether resources that the part lists may be judged, be these all or those of some regions.</summary>
    public bool IsListed => IsProven || IsReadInRegions;

    /// <summary>Gets why the part carries no verdict, as the rest of a sentence.</summary>
    public string Cause => cause ??= Part.IsProven ? doubt! : UnprovenPart.Describe(Part);

    /// <summary>Finds why the part says nothing about a resource; null when it does say something.</summary>
    /// <remarks>A resource that names the part as unread is never known, whatever the status of the part claims.</remarks>
    public string? FindGap(Item item)
    {
        var unread = item.UnreadParts;
        for (var i = 0; i < unread.Count; i++)
        {
            if (unread[i] == Part.Id)
                return IsProven ? $"{Part.Id} was not read for this resource" : Cause;
        }

        return IsProven || (doubt is null && Part.Status == ReadStatus.Partial && Part.HasItemisedGaps) || WasRead(item.AwsRegion)
            ? null
            : Cause;
    }

    private bool WasRead(string region) =>
        IsReadInRegions && region is not (Global or Unknown) && !Part.UnreadRegions.Contains(region, StringComparer.Ordinal);
}
