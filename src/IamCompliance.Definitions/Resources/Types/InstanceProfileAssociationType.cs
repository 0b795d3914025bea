namespace IamCompliance.Definitions.Resources.Types;

/// <summary>The use of an instance profile by an EC2 instance.</summary>
internal static class InstanceProfileAssociationType
{
    public static ResourceType Create() =>
        new(
            ResourceTypes.InstanceProfileAssociation,
            PartIds.InstanceProfileAssociations,
            "The use of an instance profile by an EC2 instance.",
            PropertyListBuilder
                .StartFrom(PartIds.InstanceProfileAssociations)
                .Text("associationId", "The id.")
                .Text("instanceId", "The id of the instance.")
                .Text("instanceProfileArn", "The ARN of the instance profile.")
                .Text("state", "associating, associated, disassociating or disassociated.")
                .Build()
        );
}
