namespace IamCompliance.Policies.Grants;

/// <summary>Answers a <see cref="GrantQuestion"/>.</summary>
/// <param name="Extent">How far the policies grant, or deny, what was asked.</param>
/// <param name="Statements">The statements the answer rests on, as <c>policy#sid</c>, or <c>policy#0</c> by the place when there is no sid;
/// sorted, distinct.</param>
/// <param name="Conditions">The context keys it depends on, sorted; empty unless the extent is conditional.</param>
/// <param name="Witness">For some action: <c>action on resource</c> that shows it. Null for every action, and when nothing is
/// granted.</param>
public sealed record GrantFinding(GrantExtent Extent, IReadOnlyList<string> Statements, IReadOnlyList<string> Conditions, string? Witness)
{
    internal static GrantFinding Nothing { get; } = new(GrantExtent.None, [], [], null);
}
