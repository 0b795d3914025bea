namespace IamCompliance.Foundations.Parts;

/// <summary>Declares what is read of how machines reach AWS and what they may do there.</summary>
internal static class WorkloadParts
{
    public static IReadOnlyList<PartRow> All { get; } =
    [
        new(
            PartIds.VpcEndpoints,
            new ReadOperation("ec2-describe-vpc-endpoints", "ec2:DescribeVpcEndpoints")
            {
                IsPaged = true,
                IsRegional = true,
                AlwaysSends = ["VpcEndpoints", "VpcEndpoints[]: VpcEndpointId, VpcEndpointType, VpcId, ServiceName, State, OwnerId"],
            }
        )
        {
            Scope = PartScope.Region,
        },
        new(
            PartIds.TrustAnchors,
            new ReadOperation("rolesanywhere-list-trust-anchors", "rolesanywhere:ListTrustAnchors")
            {
                IsPaged = true,
                IsRegional = true,
                AlwaysSends = ["trustAnchors", "trustAnchors[]: trustAnchorArn, trustAnchorId, name, enabled, source"],
            }
        )
        {
            Scope = PartScope.Region,
        },
        new(
            PartIds.RolesAnywhereProfiles,
            new ReadOperation("rolesanywhere-list-profiles", "rolesanywhere:ListProfiles")
            {
                IsPaged = true,
                IsRegional = true,
                AlwaysSends = ["profiles", "profiles[]: profileArn, profileId, name, enabled, roleArns, durationSeconds"],
            }
        )
        {
            Scope = PartScope.Region,
        },
        new(
            PartIds.InstanceProfileAssociations,
            new ReadOperation("ec2-describe-iam-instance-profile-associations", "ec2:DescribeIamInstanceProfileAssociations")
            {
                IsPaged = true,
                IsRegional = true,
                AlwaysSends =
                [
                    "IamInstanceProfileAssociations",
                    "IamInstanceProfileAssociations[]: AssociationId, InstanceId, State, IamInstanceProfile",
                    "IamInstanceProfileAssociations[].IamInstanceProfile: Arn",
                ],
            }
        )
        {
            Scope = PartScope.Region,
        },
    ];
}
