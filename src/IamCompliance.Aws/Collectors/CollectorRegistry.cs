using IamCompliance.Aws.Collectors.AccessAnalyzer;
using IamCompliance.Aws.Collectors.Account;
using IamCompliance.Aws.Collectors.CloudTrail;
using IamCompliance.Aws.Collectors.CloudWatch;
using IamCompliance.Aws.Collectors.Config;
using IamCompliance.Aws.Collectors.Ec2;
using IamCompliance.Aws.Collectors.Iam;
using IamCompliance.Aws.Collectors.IdentityCenter;
using IamCompliance.Aws.Collectors.Kms;
using IamCompliance.Aws.Collectors.Logs;
using IamCompliance.Aws.Collectors.Organizations;
using IamCompliance.Aws.Collectors.RolesAnywhere;
using IamCompliance.Aws.Collectors.S3;
using IamCompliance.Aws.Collectors.Sns;
using IamCompliance.Aws.Collectors.Sts;

namespace IamCompliance.Aws.Collectors;

/// <summary>Lists the collector of every part.</summary>
internal static class CollectorRegistry
{
    public static IReadOnlyList<Collector> All { get; } =
    [
        new CallerIdentityCollector(),
        new AlternateContactsCollector(),
        new AccountAliasesCollector(),
        new AccountSummaryCollector(),
        new PasswordPolicyCollector(),
        new AuthorizationDetailsCollector(),
        new CredentialReportCollector(),
        new VirtualMfaDevicesCollector(),
        new MfaDevicesCollector(),
        new ServiceLastAccessedCollector(),
        new ServiceSpecificCredentialsCollector(),
        new SshPublicKeysCollector(),
        new RolesCollector(),
        new OrganizationCollector(),
        new OrganizationsFeaturesCollector(),
        new OrganizationAccountsCollector(),
        new OrganizationPathCollector(),
        new OrganizationPoliciesCollector(),
        new OrganizationPolicyDocumentsCollector(),
        new OrganizationPolicyTargetsCollector(),
        new RegionsCollector(),
        new OidcProvidersCollector(),
        new OidcProviderDetailsCollector(),
        new SamlProvidersCollector(),
        new SamlProviderDetailsCollector(),
        new ServerCertificatesCollector(),
        new TrailsCollector(),
        new TrailStatusCollector(),
        new EventSelectorsCollector(),
        new AlarmsCollector(),
        new MetricFiltersCollector(),
        new SubscriptionsCollector(),
        new RecordersCollector(),
        new RecorderStatusCollector(),
        new DeliveryChannelsCollector(),
        new DeliveryChannelStatusCollector(),
        new RecordedResourcesCollector(),
        new ConfigRulesCollector(),
        new RuleComplianceCollector(),
        new AnalyzersCollector(),
        new FindingsCollector(),
        new IdentityCenterInstancesCollector(),
        new PermissionSetsCollector(),
        new PermissionSetDetailsCollector(),
        new PermissionSetInlinePolicyCollector(),
        new PermissionSetManagedPoliciesCollector(),
        new PermissionSetCustomerPoliciesCollector(),
        new AssignmentsCollector(),
        new KeysCollector(),
        new KeyMetadataCollector(),
        new KeyRotationCollector(),
        new KeyPolicyCollector(),
        new BucketsCollector(),
        new BucketVersioningCollector(),
        new BucketPublicAccessBlockCollector(),
        new BucketPolicyCollector(),
        new BucketLoggingCollector(),
        new VpcEndpointsCollector(),
        new TrustAnchorsCollector(),
        new RolesAnywhereProfilesCollector(),
        new InstanceProfileAssociationsCollector(),
    ];

    // A collector answers the read operation whose action is its first.
    private static readonly Dictionary<string, Collector> ByAction = All.ToDictionary(c => c.Operations[0].Action, StringComparer.Ordinal);

    /// <summary>Finds the collector that answers an operation; null when nothing asks for it.</summary>
    public static Collector? Find(string action) => ByAction.GetValueOrDefault(action);
}
