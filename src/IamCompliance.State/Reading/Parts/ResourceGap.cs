using IamCompliance.State.Model;
using IamCompliance.State.Reading.Drafts;

namespace IamCompliance.State.Reading.Parts;

/// <summary>Says that a part was not read for one resource.</summary>
/// <param name="Item">The resource.</param>
/// <param name="Status">What stands in the way.</param>
/// <param name="Error">The reason; null when nobody asked.</param>
internal sealed record ResourceGap(ItemDraft Item, ReadStatus Status, PartError? Error);
