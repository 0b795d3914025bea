namespace IamCompliance.AwsEmulator.Api;

/// <summary>Lists every operation the emulator answers. All of them read; there is no other.</summary>
internal static class KnownServices
{
    private static readonly KnownService[] Services =
    [
        new(
            "iam",
            "iam",
            "iam",
            isGlobal: true,
            "GetAccountAuthorizationDetails",
            "GenerateCredentialReport",
            "GetCredentialReport",
            "GetAccountSummary",
            "GetAccountPasswordPolicy",
            "ListAccountAliases",
            "ListVirtualMFADevices",
            "ListServerCertificates",
            "ListSAMLProviders",
            "ListOpenIDConnectProviders",
            "GetOpenIDConnectProvider(OpenIDConnectProviderArn)",
            "GetSAMLProvider(SAMLProviderArn)",
            "ListRoles",
            "ListServiceSpecificCredentials(AllUsers)",
            "ListSSHPublicKeys(UserName)",
            "ListOrganizationsFeatures",
            "ListMFADevices(UserName)",
            "GetAccessKeyLastUsed(AccessKeyId)",
            "GenerateServiceLastAccessedDetails(Arn)",
            "GetServiceLastAccessedDetails(JobId)"
        ),
        new("sts", "sts", "sts", isGlobal: true, "GetCallerIdentity", "AssumeRole(RoleArn)"),
        new(
            "organizations",
            "organizations",
            "organizations",
            isGlobal: true,
            "DescribeOrganization",
            "ListAccounts",
            "ListRoots",
            "ListParents(ChildId)",
            "ListOrganizationalUnitsForParent(ParentId)",
            "ListAccountsForParent(ParentId)",
            "ListPolicies(Filter?)",
            "ListPoliciesForTarget(TargetId,Filter)",
            "ListTargetsForPolicy(PolicyId)",
            "DescribePolicy(PolicyId)",
            "ListTagsForResource(ResourceId)"
        ),
        new(
            "accessanalyzer",
            "accessanalyzer",
            "access-analyzer",
            isGlobal: false,
            "ListAnalyzers",
            "ListFindings(analyzerArn)",
            "ListFindingsV2=ListFindings(analyzerArn)"
        ),
        new(
            "cloudtrail",
            "cloudtrail",
            "cloudtrail",
            isGlobal: false,
            "DescribeTrails",
            "GetTrailStatus(Name)",
            "GetEventSelectors(TrailName)"
        ),
        new("cloudwatch", "cloudwatch", "cloudwatch", isGlobal: false, "DescribeAlarms"),
        new("logs", "logs", "logs", isGlobal: false, "DescribeMetricFilters(logGroupName?)"),
        new("sns", "sns", "sns", isGlobal: false, "ListSubscriptions", "ListSubscriptionsByTopic(TopicArn)"),
        new(
            "config",
            "configservice",
            "config",
            isGlobal: false,
            "DescribeConfigurationRecorders",
            "DescribeConfigurationRecorderStatus",
            "DescribeDeliveryChannels",
            "DescribeDeliveryChannelStatus",
            "DescribeConfigRules",
            "DescribeComplianceByConfigRule",
            "SelectResourceConfig",
            "SelectAggregateResourceConfig(ConfigurationAggregatorName?)",
            "DescribeConfigurationAggregators"
        ),
        new("ec2", "ec2", "ec2", isGlobal: false, "DescribeRegions", "DescribeVpcEndpoints", "DescribeIamInstanceProfileAssociations"),
        new(
            "s3",
            "s3api",
            "s3",
            isGlobal: true,
            "ListBuckets=ListAllMyBuckets",
            "GetBucketPolicy(Bucket)",
            "GetPublicAccessBlock=GetBucketPublicAccessBlock(Bucket)",
            "GetBucketVersioning(Bucket)",
            "GetBucketLogging(Bucket)"
        ),
        new("kms", "kms", "kms", isGlobal: false, "ListKeys", "DescribeKey(KeyId)", "GetKeyRotationStatus(KeyId)", "GetKeyPolicy(KeyId)"),
        new("account", "account", "account", isGlobal: true, "GetAlternateContact(AlternateContactType)", "ListRegions"),
        new(
            "sso-admin",
            "sso-admin",
            "sso",
            isGlobal: false,
            "ListInstances",
            "ListPermissionSets(InstanceArn?)",
            "DescribePermissionSet(PermissionSetArn)",
            "ListAccountAssignments(PermissionSetArn)",
            "GetInlinePolicyForPermissionSet(PermissionSetArn)",
            "ListManagedPoliciesInPermissionSet(PermissionSetArn)",
            "ListCustomerManagedPolicyReferencesInPermissionSet(PermissionSetArn)"
        ),
        new("rolesanywhere", "rolesanywhere", "rolesanywhere", isGlobal: false, "ListTrustAnchors", "ListProfiles"),
    ];

    public static IReadOnlyList<KnownService> All => Services;

    public static IEnumerable<KnownOperation> Operations => Services.SelectMany(s => s.Operations);

    /// <summary>Finds a service by the name in a signature's scope.</summary>
    public static KnownService? FindBySigningName(string signingName) => Services.FirstOrDefault(s => s.Api.SigningName == signingName);
}
