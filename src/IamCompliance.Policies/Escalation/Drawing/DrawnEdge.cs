namespace IamCompliance.Policies.Escalation.Drawing;

/// <summary>Says that one node can become the other.</summary>
/// <param name="From">The id of the first node.</param>
/// <param name="To">The id of the second.</param>
/// <param name="Methods">By which methods, sorted.</param>
/// <param name="NeedsResource">Whether a resource must live of which IAM data says nothing.</param>
internal sealed record DrawnEdge(string From, string To, IReadOnlyList<string> Methods, bool NeedsResource);
