namespace IamCompliance.Definitions.Resources.Types;

/// <summary>A profile of IAM Roles Anywhere.</summary>
internal static class RolesAnywhereProfileType
{
    public static ResourceType Create() =>
        new(
            ResourceTypes.RolesAnywhereProfile,
            PartIds.RolesAnywhereProfiles,
            "A profile of IAM Roles Anywhere: the roles that holders of certificates can assume, and within which bounds.",
            PropertyListBuilder
                .StartFrom(PartIds.RolesAnywhereProfiles)
                .Text("name", "The name.")
                .Text("profileArn", "The ARN.")
                .Text("profileId", "The id.")
                .Boolean("enabled", "Whether it is on.")
                .TextList("roleArns", "The ARNs of the roles that can be assumed.")
                .TextList("managedPolicyArns", "The ARNs of the managed policies that bound the session.")
                .Document("sessionPolicy", "The inline policy that bounds the session; absent when there is none.")
                .Number("durationSeconds", "How long a session may last, in seconds.", "seconds")
                .Boolean("requireInstanceProperties", "Whether a session must say which instance it is for.")
                .Boolean("acceptRoleSessionName", "Whether the caller may choose the name of the session.")
                .Timestamp("createdAt", "When it was created.")
                .Timestamp("updatedAt", "When it last changed.")
                .Build()
        );
}
