using IamCompliance.State.Model;

namespace IamCompliance.Assessment.Relations;

/// <summary>Counts the related resources of one key: those that count for certain, and perhaps.</summary>
/// <param name="Found">The resources that have the key.</param>
/// <param name="Certain">How many of them satisfy what else is asked.</param>
/// <param name="Possible">How many may, those included that cannot be placed; null when there may be any number that nobody read.</param>
/// <param name="Cause">Why nobody read these, as the rest of a sentence; null when there are none.</param>
internal sealed record RelatedTally(IReadOnlyList<Item> Found, int Certain, int? Possible, string? Cause);
