namespace IamCompliance.History.Observed;

/// <summary>Holds what a package says of a waiver.</summary>
/// <param name="Use">How it was found: <c>used</c>, <c>expired</c> or <c>unused</c>.</param>
/// <param name="Control">The control.</param>
/// <param name="Account">The account or pattern.</param>
/// <param name="Resource">What it covers.</param>
/// <param name="Reason">Why.</param>
/// <param name="Approver">Who approved it.</param>
/// <param name="Ticket">The ticket; null when there is none.</param>
/// <param name="Created">Since when it holds.</param>
/// <param name="Expires">The first instant at which it no longer holds.</param>
public sealed record ObservedWaiver(
    string Use,
    string Control,
    string Account,
    string Resource,
    string Reason,
    string Approver,
    string? Ticket,
    DateTimeOffset Created,
    DateTimeOffset Expires
);
