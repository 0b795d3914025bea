namespace IamCompliance.Definitions.Resources.Types;

/// <summary>A service control policy or resource control policy of the organization.</summary>
internal static class OrganizationPolicyType
{
    public static ResourceType Create() =>
        new(
            ResourceTypes.OrganizationPolicy,
            PartIds.OrganizationPolicies,
            "A service control policy or resource control policy of the organization.",
            PropertyListBuilder
                .StartFrom(PartIds.OrganizationPolicies)
                .Text("id", "The id, p-….")
                .Text("arn", "The ARN.")
                .Text("name", "The name.")
                .Text("description", "The description; absent when none was given.")
                .Text("type", "SERVICE_CONTROL_POLICY or RESOURCE_CONTROL_POLICY.")
                .Boolean("awsManaged", "Whether AWS owns the policy, such as FullAWSAccess.")
                .From(PartIds.OrganizationPolicyDocuments)
                .Document("content", "The document.", DocumentRole.Organization)
                .From(PartIds.OrganizationPolicyTargets)
                .List("targets", "What the policy is attached to.", p =>
                    p.Text("targetId", "The id of the root, organizational unit or account.")
                        .Text("type", "ROOT, ORGANIZATIONAL_UNIT or ACCOUNT.")
                )
                .Build()
        );
}
