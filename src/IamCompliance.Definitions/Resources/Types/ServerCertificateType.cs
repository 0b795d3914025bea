namespace IamCompliance.Definitions.Resources.Types;

/// <summary>A TLS certificate kept in IAM.</summary>
internal static class ServerCertificateType
{
    public static ResourceType Create() =>
        new(
            ResourceTypes.ServerCertificate,
            PartIds.ServerCertificates,
            "A TLS certificate kept in IAM.",
            PropertyListBuilder
                .StartFrom(PartIds.ServerCertificates)
                .Text("serverCertificateName", "The name.")
                .Text("serverCertificateId", "The stable id.")
                .Text("arn", "The ARN.")
                .Text("path", "The path, with leading and trailing slash.")
                .Timestamp("uploadDate", "When it was uploaded.")
                .Timestamp("expiration", "When it expires.")
                .Build()
        );
}
