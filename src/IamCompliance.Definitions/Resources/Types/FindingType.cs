namespace IamCompliance.Definitions.Resources.Types;

/// <summary>An active finding of Access Analyzer.</summary>
internal static class FindingType
{
    public static ResourceType Create() =>
        new(
            ResourceTypes.Finding,
            PartIds.Findings,
            "An active finding of an analyzer: access from outside or inside, or access that nobody uses.",
            PropertyListBuilder
                .StartFrom(PartIds.Findings)
                .Text("id", "The id.")
                .Text("analyzerArn", "The ARN of the analyzer that found it.")
                .Text("status", "ACTIVE; archived and resolved findings are not read.")
                .Text(
                    "findingType",
                    "ExternalAccess, InternalAccess, UnusedIAMRole, UnusedIAMUserAccessKey, UnusedIAMUserPassword or UnusedPermission."
                )
                .Text("resource", "The ARN of the resource it is about.")
                .Text("resourceType", "The type of that resource, such as AWS::IAM::Role.")
                .Text("resourceOwnerAccount", "The 12-digit id of the account that owns the resource.")
                .Timestamp("createdAt", "When it was first found.")
                .Timestamp("analyzedAt", "When the resource was last analyzed.")
                .Timestamp("updatedAt", "When the finding last changed.")
                .Build()
        );
}
