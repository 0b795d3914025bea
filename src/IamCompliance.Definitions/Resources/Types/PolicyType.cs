namespace IamCompliance.Definitions.Resources.Types;

/// <summary>A managed policy: the account's own, and AWS's where in use.</summary>
internal static class PolicyType
{
    public static ResourceType Create() =>
        new(
            ResourceTypes.Policy,
            PartIds.AuthorizationDetails,
            "A managed policy with the document of its default version.",
            PropertyListBuilder
                .StartFrom(PartIds.AuthorizationDetails)
                .Text("policyName", "The name.")
                .Text("policyId", "The stable id.")
                .Text("arn", "The ARN.")
                .Text("path", "The path, with leading and trailing slash.")
                .Text("description", "The description; absent when none was given.")
                .Boolean("isAwsManaged", "Whether AWS owns the policy (derived from the ARN).")
                .Text("defaultVersionId", "The id of the version in force.")
                .Document("document", "The document of the version in force.")
                .Number("attachmentCount", "Number of users, groups and roles it is attached to.")
                .Number("permissionsBoundaryUsageCount", "Number of users and roles it is the boundary of.")
                .Boolean("isAttachable", "Whether it can be attached.")
                .Timestamp("createDate", "When it was created.")
                .Timestamp("updateDate", "When its default version last changed.")
                .List("policyVersionList", "The versions kept.", p =>
                    p.Text("versionId", "The id of the version.")
                        .Boolean("isDefaultVersion", "Whether it is in force.")
                        .Timestamp("createDate", "When it was created.")
                        .Document("document", "The document; absent for the version in force, whose document is the policy's.")
                )
                .Build()
        );
}
