namespace IamCompliance.Definitions.Resources.Types;

/// <summary>The use of an instance profile by an EC2 instance.</summary>
internal static class InstanceProfileAssociationType
{
    public static ResourceType Create() =>
        new(
            "AWS::EC2::IamInstanceProfileAssociation",
            "ec2/instance-profile-associations",
            "The use of an instance profile by an EC2 instance.",
            PropertyListBuilder
                .StartFrom("ec2/instance-profile-associations")
                .Text("associationId", "The id.")
                .Text("instanceId", "The id of the instance.")
                .Text("instanceProfileArn", "The ARN of the instance profile.")
                .Text("state", "associating, associated, disassociating or disassociated.")
                .Build()
        );
}
