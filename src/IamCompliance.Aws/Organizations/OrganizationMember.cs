using IamCompliance.Aws.Access;

namespace IamCompliance.Aws.Organizations;

/// <summary>Is an account of an organization that is read.</summary>
/// <param name="AccountId">The 12-digit account id.</param>
/// <param name="Name">The name the organization gives it.</param>
/// <param name="Partition">The partition, such as <c>aws</c>.</param>
/// <param name="Access">How it is reached.</param>
public sealed record OrganizationMember(string AccountId, string Name, string Partition, AccountAccess Access);
