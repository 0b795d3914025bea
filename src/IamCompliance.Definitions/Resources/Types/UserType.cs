namespace IamCompliance.Definitions.Resources.Types;

/// <summary>An IAM user, joined with its row of the credential report and its virtual MFA devices.</summary>
internal static class UserType
{
    public static ResourceType Create() =>
        new(
            ResourceTypes.User,
            PartIds.AuthorizationDetails,
            "An IAM user with its policies, credentials and virtual MFA devices.",
            PropertyListBuilder
                .StartFrom(PartIds.AuthorizationDetails)
                .Text("userName", "The name.")
                .Text("userId", "The stable id.")
                .Text("arn", "The ARN.")
                .Text("path", "The path, with leading and trailing slash.")
                .Timestamp("createDate", "When the user was created.")
                .TextList("groupList", "The names of the groups the user is a member of.")
                .List("attachedManagedPolicies", "The managed policies attached to the user itself.", PolicyProperties.Attached)
                .List("userPolicyList", "The inline policies of the user.", PolicyProperties.Inline)
                .Object("permissionsBoundary", "The permissions boundary; absent when there is none.", PolicyProperties.Boundary)
                .Map("tags", "The tags.")
                .PrincipalAccess()
                .From(PartIds.CredentialReport)
                .Boolean("passwordEnabled", "Whether the user has a console password.")
                .Timestamp("passwordLastUsed", "When the password was last used; absent when never or when there is none.")
                .Timestamp("passwordLastChanged", "When the password was last set; absent when there is none.")
                .Timestamp("passwordNextRotation", "When the password must be changed; absent when it does not expire.")
                .Boolean("mfaActive", "Whether an MFA device of any kind is active.")
                .List("accessKeys", "The access keys.", CredentialShapes.AccessKey)
                .List("signingCertificates", "The X.509 signing certificates.", CredentialShapes.SigningCertificate)
                .From(PartIds.VirtualMfaDevices)
                .List("virtualMfaDevices", "The virtual MFA devices assigned to the user.", p =>
                    p.Text("serialNumber", "The ARN of the device.").Timestamp("enableDate", "When it was assigned.")
                )
                .From(PartIds.MfaDevices)
                .List("mfaDevices", "The MFA devices of every kind; asked for one user after the other.", p =>
                    p.Text("serialNumber", "The ARN, or the serial number of a hardware token.")
                        .Text("kind", "virtual, fido (security key or passkey), hardware or sms.")
                        .Timestamp("enableDate", "When it was assigned.")
                )
                .From(PartIds.ServiceSpecificCredentials)
                .List("serviceSpecificCredentials", "The passwords and API keys for single services.", p =>
                    p.Text("serviceSpecificCredentialId", "The id.")
                        .Text("serviceName", "The service, such as bedrock.amazonaws.com or codecommit.amazonaws.com.")
                        .Text("status", "Active, Inactive or Expired.")
                        .Timestamp("createDate", "When it was made.")
                        .Timestamp("expirationDate", "When it expires; absent when it does not.")
                )
                .From(PartIds.SshPublicKeys)
                .List("sshPublicKeys", "The SSH public keys for CodeCommit; asked for one user after the other.", p =>
                    p.Text("sshPublicKeyId", "The id.")
                        .Text("status", "Active or Inactive.")
                        .Timestamp("uploadDate", "When it was uploaded.")
                )
                .From(PartIds.ServiceLastAccessed)
                .List(
                    "servicesLastAccessed",
                    "The services its policies allow, and when it last used them.",
                    CredentialShapes.ServiceLastAccessed
                )
                .Build()
        );
}
