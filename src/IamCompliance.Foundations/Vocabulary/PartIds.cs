namespace IamCompliance.Foundations.Vocabulary;

/// <summary>Names the parts of a state: what is read of an account as a whole, by calls of its own.</summary>
public static class PartIds
{
    /// <summary>Alternate contacts of the account, one call a kind.</summary>
    public const string AlternateContacts = "account/alternate-contacts";

    /// <summary>Which account this is.</summary>
    public const string AccountIdentity = "account/identity";

    /// <summary>Access Analyzer analyzers.</summary>
    public const string Analyzers = "access-analyzer/analyzers";

    /// <summary>Active findings of Access Analyzer, one list an analyzer.</summary>
    public const string Findings = "access-analyzer/findings";

    /// <summary>Event selectors, one call a trail.</summary>
    public const string EventSelectors = "cloudtrail/event-selectors";

    /// <summary>Trail status, one call a trail.</summary>
    public const string TrailStatus = "cloudtrail/trail-status";

    /// <summary>CloudTrail trails.</summary>
    public const string Trails = "cloudtrail/trails";

    /// <summary>CloudWatch metric alarms.</summary>
    public const string Alarms = "cloudwatch/alarms";

    /// <summary>Status of the AWS Config delivery channels.</summary>
    public const string DeliveryChannelStatus = "config/delivery-channel-status";

    /// <summary>AWS Config delivery channels.</summary>
    public const string DeliveryChannels = "config/delivery-channels";

    /// <summary>Status of the AWS Config recorders.</summary>
    public const string RecorderStatus = "config/recorder-status";

    /// <summary>AWS Config recorders.</summary>
    public const string Recorders = "config/recorders";

    /// <summary>AWS Config rules.</summary>
    public const string ConfigRules = "config/rules";

    /// <summary>What AWS Config rules found.</summary>
    public const string RuleCompliance = "config/rule-compliance";

    /// <summary>Which EC2 instances use which instance profiles.</summary>
    public const string InstanceProfileAssociations = "ec2/instance-profile-associations";

    /// <summary>Regions of the account.</summary>
    public const string Regions = "ec2/regions";

    /// <summary>VPC endpoints.</summary>
    public const string VpcEndpoints = "ec2/vpc-endpoints";

    /// <summary>Account aliases.</summary>
    public const string AccountAliases = "iam/account-aliases";

    /// <summary>Entity counts and quotas of the account.</summary>
    public const string AccountSummary = "iam/account-summary";

    /// <summary>Users, groups, roles and policies.</summary>
    public const string AuthorizationDetails = "iam/authorization-details";

    /// <summary>The credential report.</summary>
    public const string CredentialReport = "iam/credential-report";

    /// <summary>MFA devices of users and their kinds, one call a user.</summary>
    public const string MfaDevices = "iam/mfa-devices";

    /// <summary>What OpenID Connect identity providers vouch for, one call a provider.</summary>
    public const string OidcProviderDetails = "iam/oidc-provider-details";

    /// <summary>OpenID Connect identity providers.</summary>
    public const string OidcProviders = "iam/oidc-providers";

    /// <summary>Centralized root access features.</summary>
    public const string OrganizationsFeatures = "iam/organizations-features";

    /// <summary>The password policy.</summary>
    public const string PasswordPolicy = "iam/password-policy";

    /// <summary>How long sessions of roles may last.</summary>
    public const string Roles = "iam/roles";

    /// <summary>What the list of SAML identity providers leaves out, one call a provider.</summary>
    public const string SamlProviderDetails = "iam/saml-provider-details";

    /// <summary>SAML identity providers.</summary>
    public const string SamlProviders = "iam/saml-providers";

    /// <summary>TLS certificates kept in IAM.</summary>
    public const string ServerCertificates = "iam/server-certificates";

    /// <summary>Which services users and roles last used when, some calls each.</summary>
    public const string ServiceLastAccessed = "iam/service-last-accessed";

    /// <summary>Credentials of users for single services.</summary>
    public const string ServiceSpecificCredentials = "iam/service-specific-credentials";

    /// <summary>SSH public keys, one call a user.</summary>
    public const string SshPublicKeys = "iam/ssh-public-keys";

    /// <summary>Virtual MFA devices.</summary>
    public const string VirtualMfaDevices = "iam/virtual-mfa-devices";

    /// <summary>Who has which permission set in the account, one list a permission set.</summary>
    public const string Assignments = "identity-center/assignments";

    /// <summary>Instances of IAM Identity Center.</summary>
    public const string IdentityCenterInstances = "identity-center/instances";

    /// <summary>Policies of accounts that permission sets refer to by name, one call a permission set.</summary>
    public const string PermissionSetCustomerPolicies = "identity-center/permission-set-customer-policies";

    /// <summary>Names and session lengths of permission sets, one call a permission set.</summary>
    public const string PermissionSetDetails = "identity-center/permission-set-details";

    /// <summary>Inline policies of permission sets, one call a permission set.</summary>
    public const string PermissionSetInlinePolicy = "identity-center/permission-set-inline-policy";

    /// <summary>Managed policies of permission sets, one list a permission set.</summary>
    public const string PermissionSetManagedPolicies = "identity-center/permission-set-managed-policies";

    /// <summary>Permission sets of IAM Identity Center, one list an instance.</summary>
    public const string PermissionSets = "identity-center/permission-sets";

    /// <summary>Metadata of KMS keys, one call a key.</summary>
    public const string KeyMetadata = "kms/key-metadata";

    /// <summary>Policies of KMS keys, one call a key.</summary>
    public const string KeyPolicy = "kms/key-policy";

    /// <summary>Rotation of KMS keys, one call a key.</summary>
    public const string KeyRotation = "kms/key-rotation";

    /// <summary>KMS keys.</summary>
    public const string Keys = "kms/keys";

    /// <summary>Metric filters of CloudWatch Logs.</summary>
    public const string MetricFilters = "logs/metric-filters";

    /// <summary>Accounts of the organization.</summary>
    public const string OrganizationAccounts = "organizations/accounts";

    /// <summary>Service control policies and resource control policies of the organization.</summary>
    public const string OrganizationPolicies = "organizations/policies";

    /// <summary>What these policies say, one call a policy.</summary>
    public const string OrganizationPolicyDocuments = "organizations/policy-documents";

    /// <summary>What these policies are attached to, one call a policy.</summary>
    public const string OrganizationPolicyTargets = "organizations/policy-targets";

    /// <summary>The way from the root of the organization to the account.</summary>
    public const string OrganizationPath = "organizations/path";

    /// <summary>The organization.</summary>
    public const string Organization = "organizations/organization";

    /// <summary>Profiles of IAM Roles Anywhere.</summary>
    public const string RolesAnywhereProfiles = "rolesanywhere/profiles";

    /// <summary>Trust anchors of IAM Roles Anywhere.</summary>
    public const string TrustAnchors = "rolesanywhere/trust-anchors";

    /// <summary>Access logging of buckets, one call a bucket.</summary>
    public const string BucketLogging = "s3/bucket-logging";

    /// <summary>Policies of buckets, one call a bucket.</summary>
    public const string BucketPolicy = "s3/bucket-policy";

    /// <summary>Block Public Access of buckets, one call a bucket.</summary>
    public const string BucketPublicAccessBlock = "s3/bucket-public-access-block";

    /// <summary>Versioning of buckets, one call a bucket.</summary>
    public const string BucketVersioning = "s3/bucket-versioning";

    /// <summary>S3 buckets.</summary>
    public const string Buckets = "s3/buckets";

    /// <summary>SNS subscriptions.</summary>
    public const string Subscriptions = "sns/subscriptions";

    /// <summary>Gets the parts that say something of single users.</summary>
    public static IReadOnlyList<string> OfUsers { get; } =
    [AuthorizationDetails, CredentialReport, MfaDevices, ServiceLastAccessed, ServiceSpecificCredentials, SshPublicKeys, VirtualMfaDevices];
}
