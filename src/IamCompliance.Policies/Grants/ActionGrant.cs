namespace IamCompliance.Policies.Grants;

/// <summary>Answers for one action, or for several that the same statements are about.</summary>
/// <param name="Holds">Whether the resources are granted to the extent asked.</param>
/// <param name="Resource">For some resource, an example.</param>
/// <param name="Statements">The statements about the action.</param>
internal sealed record ActionGrant(bool Holds, string? Resource, List<Weighed> Statements);
