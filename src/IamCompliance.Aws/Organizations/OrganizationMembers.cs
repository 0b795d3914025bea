namespace IamCompliance.Aws.Organizations;

/// <summary>Lists the accounts of an organization: those to read, and those not to.</summary>
/// <param name="Members">The accounts to read, by id.</param>
/// <param name="Skipped">The others, by id.</param>
public sealed record OrganizationMembers(IReadOnlyList<OrganizationMember> Members, IReadOnlyList<SkippedAccount> Skipped);
