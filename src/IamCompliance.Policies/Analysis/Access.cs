namespace IamCompliance.Policies.Analysis;

/// <summary>Says whether a principal may do something, and what it depends on.</summary>
/// <param name="IsPossible">Whether it may, if the conditions hold.</param>
/// <param name="Conditions">The context keys it depends on; empty when it depends on none.</param>
/// <param name="Statements">The statements that grant, as <c>policy#statement</c>.</param>
public sealed record Access(bool IsPossible, IReadOnlyList<string> Conditions, IReadOnlyList<string> Statements)
{
    internal static Access None { get; } = new(false, [], []);
}
