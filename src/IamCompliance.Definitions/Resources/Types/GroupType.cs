namespace IamCompliance.Definitions.Resources.Types;

/// <summary>An IAM group, joined with its members.</summary>
internal static class GroupType
{
    public static ResourceType Create() =>
        new(
            ResourceTypes.Group,
            PartIds.AuthorizationDetails,
            "An IAM group with its policies and members.",
            PropertyListBuilder
                .StartFrom(PartIds.AuthorizationDetails)
                .Text("groupName", "The name.")
                .Text("groupId", "The stable id.")
                .Text("arn", "The ARN.")
                .Text("path", "The path, with leading and trailing slash.")
                .Timestamp("createDate", "When the group was created.")
                .TextList("members", "The names of the users in the group (derived from the users' group lists).")
                .List("attachedManagedPolicies", "The managed policies attached to the group.", PolicyProperties.Attached)
                .List("groupPolicyList", "The inline policies of the group.", PolicyProperties.Inline)
                .EffectivePolicies()
                .Build()
        );
}
