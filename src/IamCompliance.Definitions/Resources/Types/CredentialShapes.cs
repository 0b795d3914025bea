namespace IamCompliance.Definitions.Resources.Types;

/// <summary>The shapes that users share with the root user in the credential report, and with roles.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_getting-report.html</remarks>
internal static class CredentialShapes
{
    public static PropertyListBuilder AccessKey(PropertyListBuilder p) =>
        p.Text("slot", "1 or 2: the report's number of the key.")
            .Text("status", "Active or Inactive.")
            .Timestamp("createDate", "When the key was created or last rotated.")
            .Timestamp("lastUsedDate", "When the key was last used; absent when never.")
            .Text("lastUsedRegion", "The region the key was last used in; absent when never used.")
            .Text("lastUsedService", "The service the key was last used with; absent when never used.");

    public static PropertyListBuilder SigningCertificate(PropertyListBuilder p) =>
        p.Text("slot", "1 or 2: the report's number of the certificate.")
            .Text("status", "Active or Inactive.")
            .Timestamp("createDate", "When the certificate was uploaded.");

    public static PropertyListBuilder ServiceLastAccessed(PropertyListBuilder p) =>
        p.Text("serviceNamespace", "The prefix of the service's actions, such as s3.")
            .Timestamp("lastAuthenticated", "When it last made a request; absent when not within the tracking period.")
            .Text("lastAuthenticatedRegion", "The region of that request; absent when there was none.");
}
