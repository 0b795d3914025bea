namespace IamCompliance.Definitions.Resources.Types;

/// <summary>The shapes that users, groups and roles share in the authorization details.</summary>
internal static class PolicyProperties
{
    public static PropertyListBuilder Attached(PropertyListBuilder p) =>
        p.Text("policyName", "The name of the managed policy.").Text("policyArn", "The ARN of the managed policy.");

    public static PropertyListBuilder Inline(PropertyListBuilder p) =>
        p.Text("policyName", "The name of the inline policy.").Document("policyDocument", "The document of the inline policy.");

    public static PropertyListBuilder Boundary(PropertyListBuilder p) =>
        p.Text("permissionsBoundaryType", "Policy; PermissionsBoundaryPolicy in what AWS documents and some tools print.")
            .Text("permissionsBoundaryArn", "The ARN of the managed policy that is the boundary.");
}
