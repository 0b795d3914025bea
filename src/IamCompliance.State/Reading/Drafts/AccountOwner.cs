namespace IamCompliance.State.Reading.Drafts;

/// <summary>Says whose account an export is of.</summary>
internal sealed record AccountOwner(string AccountId, string Partition);
