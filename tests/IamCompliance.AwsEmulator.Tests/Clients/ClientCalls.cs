using Amazon.AccessAnalyzer;
using Amazon.AccessAnalyzer.Model;
using Amazon.Account;
using Amazon.Account.Model;
using Amazon.CloudTrail;
using Amazon.CloudTrail.Model;
using Amazon.CloudWatch;
using Amazon.CloudWatch.Model;
using Amazon.CloudWatchLogs;
using Amazon.CloudWatchLogs.Model;
using Amazon.ConfigService;
using Amazon.ConfigService.Model;
using Amazon.EC2;
using Amazon.EC2.Model;
using Amazon.IAMRolesAnywhere;
using Amazon.IAMRolesAnywhere.Model;
using Amazon.IdentityManagement;
using Amazon.IdentityManagement.Model;
using Amazon.KeyManagementService;
using Amazon.KeyManagementService.Model;
using Amazon.Organizations;
using Amazon.Organizations.Model;
using Amazon.S3;
using Amazon.S3.Model;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
using Amazon.SimpleNotificationService;
using Amazon.SimpleNotificationService.Model;
using Amazon.SSOAdmin;
using Amazon.SSOAdmin.Model;
using DescribeRegionsRequest = Amazon.EC2.Model.DescribeRegionsRequest;

namespace IamCompliance.AwsEmulator.Tests.Clients;

/// <summary>Asks every operation once, through the client that a reader uses.</summary>
internal sealed class ClientCalls(Session session, string region)
{
    /// <summary>Makes the calls: what is called, the recorded answer it must give, and the call itself.</summary>
    public IEnumerable<(string Call, string Recorded, Func<Task<object>> Ask)> All(string key, string accessKey, string user, string bucket)
    {
        var account = Session.AccountId;
        var analyzer = $"arn:aws:access-analyzer:{region}:{account}:analyzer/external";
        const string Instance = "arn:aws:sso:::instance/ssoins-1111222233334444";
        const string Set = "arn:aws:sso:::permissionSet/ssoins-1111222233334444/ps-aaaabbbbcccc0001";
        var iam = Make((c, o) => new AmazonIdentityManagementServiceClient(c, o), new AmazonIdentityManagementServiceConfig());
        yield return Case("iam:GetAccountAuthorizationDetails", "iam-get-account-authorization-details", () =>
            iam.GetAccountAuthorizationDetailsAsync(new() { MaxItems = 1000 })
        );
        yield return Case("iam:GenerateCredentialReport", "", () =>
            iam.GenerateCredentialReportAsync(new GenerateCredentialReportRequest())
        );
        yield return Case("iam:GetCredentialReport", "iam-get-credential-report", () =>
            iam.GetCredentialReportAsync(new GetCredentialReportRequest())
        );
        yield return Case("iam:GetAccountSummary", "iam-get-account-summary", () =>
            iam.GetAccountSummaryAsync(new GetAccountSummaryRequest())
        );
        yield return Case("iam:GetAccountPasswordPolicy", "iam-get-account-password-policy", () =>
            iam.GetAccountPasswordPolicyAsync(new GetAccountPasswordPolicyRequest())
        );
        yield return Case("iam:ListAccountAliases", "iam-list-account-aliases", () =>
            iam.ListAccountAliasesAsync(new ListAccountAliasesRequest())
        );
        yield return Case("iam:ListVirtualMFADevices", "iam-list-virtual-mfa-devices", () =>
            iam.ListVirtualMFADevicesAsync(new ListVirtualMFADevicesRequest())
        );
        yield return Case("iam:ListServerCertificates", "iam-list-server-certificates", () =>
            iam.ListServerCertificatesAsync(new ListServerCertificatesRequest())
        );
        yield return Case("iam:ListSAMLProviders", "iam-list-saml-providers", () =>
            iam.ListSAMLProvidersAsync(new ListSAMLProvidersRequest())
        );
        yield return Case("iam:ListOpenIDConnectProviders", "iam-list-open-id-connect-providers", () =>
            iam.ListOpenIDConnectProvidersAsync(new())
        );
        yield return Case("iam:GetOpenIDConnectProvider", "iam-get-open-id-connect-provider.token.actions.githubusercontent.com", () =>
            iam.GetOpenIDConnectProviderAsync(
                new() { OpenIDConnectProviderArn = $"arn:aws:iam::{account}:oidc-provider/token.actions.githubusercontent.com" }
            )
        );
        yield return Case("iam:GetSAMLProvider", "iam-get-saml-provider.corporate", () =>
            iam.GetSAMLProviderAsync(new() { SAMLProviderArn = $"arn:aws:iam::{account}:saml-provider/corporate" })
        );
        yield return Case("iam:ListRoles", "iam-list-roles", () => iam.ListRolesAsync(new ListRolesRequest()));
        yield return Case("iam:ListServiceSpecificCredentials", "iam-list-service-specific-credentials.true", () =>
            iam.ListServiceSpecificCredentialsAsync(new() { AllUsers = true })
        );
        yield return Case("iam:ListSSHPublicKeys", $"iam-list-ssh-public-keys.{user}", () =>
            iam.ListSSHPublicKeysAsync(new ListSSHPublicKeysRequest { UserName = user })
        );
        yield return Case("iam:ListOrganizationsFeatures", "iam-list-organizations-features", () =>
            iam.ListOrganizationsFeaturesAsync(new())
        );
        yield return Case("iam:ListMFADevices", $"iam-list-mfa-devices.{user}", () =>
            iam.ListMFADevicesAsync(new ListMFADevicesRequest { UserName = user })
        );
        yield return Case("iam:GetAccessKeyLastUsed", $"iam-get-access-key-last-used.{accessKey}", () =>
            iam.GetAccessKeyLastUsedAsync(new() { AccessKeyId = accessKey })
        );
        yield return Case("iam:GenerateServiceLastAccessedDetails", "", () =>
            iam.GenerateServiceLastAccessedDetailsAsync(new() { Arn = $"arn:aws:iam::{account}:role/role-0001" })
        );
        yield return Case("iam:GetServiceLastAccessedDetails", "iam-get-service-last-accessed-details.role.role-0001", async () =>
        {
            var job = await iam.GenerateServiceLastAccessedDetailsAsync(new() { Arn = $"arn:aws:iam::{account}:role/role-0001" });
            return await iam.GetServiceLastAccessedDetailsAsync(new() { JobId = job.JobId });
        });
        var sts = Make((c, o) => new AmazonSecurityTokenServiceClient(c, o), new AmazonSecurityTokenServiceConfig());
        yield return Case("sts:GetCallerIdentity", "sts-get-caller-identity", () =>
            sts.GetCallerIdentityAsync(new GetCallerIdentityRequest())
        );
        yield return Case("sts:AssumeRole", "", () =>
            sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = $"arn:aws:iam::{account}:role/reader", RoleSessionName = "test" })
        );
        var organizations = Make((c, o) => new AmazonOrganizationsClient(c, o), new AmazonOrganizationsConfig());
        yield return Case("organizations:DescribeOrganization", "organizations-describe-organization", () =>
            organizations.DescribeOrganizationAsync(new())
        );
        yield return Case("organizations:ListAccounts", "organizations-list-accounts", () => organizations.ListAccountsAsync(new()));
        yield return Case("organizations:ListRoots", "organizations-list-roots", () => organizations.ListRootsAsync(new()));
        yield return Case("organizations:ListParents", $"organizations-list-parents.{account}", () =>
            organizations.ListParentsAsync(new() { ChildId = account })
        );
        yield return Case(
            "organizations:ListOrganizationalUnitsForParent",
            "organizations-list-organizational-units-for-parent.r-syn1",
            () => organizations.ListOrganizationalUnitsForParentAsync(new() { ParentId = "r-syn1" })
        );
        yield return Case("organizations:ListAccountsForParent", "organizations-list-accounts-for-parent.r-syn1", () =>
            organizations.ListAccountsForParentAsync(new() { ParentId = "r-syn1" })
        );
        yield return Case("organizations:ListPolicies", "organizations-list-policies.SERVICE_CONTROL_POLICY", () =>
            organizations.ListPoliciesAsync(new() { Filter = "SERVICE_CONTROL_POLICY" })
        );
        yield return Case(
            "organizations:ListPoliciesForTarget",
            "organizations-list-policies-for-target.r-syn1.RESOURCE_CONTROL_POLICY",
            () => organizations.ListPoliciesForTargetAsync(new() { TargetId = "r-syn1", Filter = "RESOURCE_CONTROL_POLICY" })
        );
        yield return Case("organizations:ListTargetsForPolicy", "organizations-list-targets-for-policy.p-FullAWSAccess", () =>
            organizations.ListTargetsForPolicyAsync(new() { PolicyId = "p-FullAWSAccess" })
        );
        yield return Case("organizations:DescribePolicy", "organizations-describe-policy.p-keepinside1", () =>
            organizations.DescribePolicyAsync(new() { PolicyId = "p-keepinside1" })
        );
        yield return Case("organizations:ListTagsForResource", $"organizations-list-tags-for-resource.{account}", () =>
            organizations.ListTagsForResourceAsync(new() { ResourceId = account })
        );
        var analyzers = Make((c, o) => new AmazonAccessAnalyzerClient(c, o), new AmazonAccessAnalyzerConfig());
        yield return Case("access-analyzer:ListAnalyzers", "accessanalyzer-list-analyzers", () => analyzers.ListAnalyzersAsync(new()));
        yield return Case("access-analyzer:ListFindings", "accessanalyzer-list-findings.external", () =>
            analyzers.ListFindingsAsync(new() { AnalyzerArn = analyzer })
        );
        yield return Case("access-analyzer:ListFindingsV2", "accessanalyzer-list-findings-v2.external", () =>
            analyzers.ListFindingsV2Async(new() { AnalyzerArn = analyzer })
        );
        var trails = Make((c, o) => new AmazonCloudTrailClient(c, o), new AmazonCloudTrailConfig());
        yield return Case("cloudtrail:DescribeTrails", "cloudtrail-describe-trails", () =>
            trails.DescribeTrailsAsync(new DescribeTrailsRequest())
        );
        yield return Case("cloudtrail:GetTrailStatus", "cloudtrail-get-trail-status.organization", () =>
            trails.GetTrailStatusAsync(new GetTrailStatusRequest { Name = $"arn:aws:cloudtrail:{region}:{account}:trail/organization" })
        );
        yield return Case("cloudtrail:GetEventSelectors", "cloudtrail-get-event-selectors.organization", () =>
            trails.GetEventSelectorsAsync(new GetEventSelectorsRequest { TrailName = "organization" })
        );
        var watch = Make((c, o) => new AmazonCloudWatchClient(c, o), new AmazonCloudWatchConfig());
        yield return Case("cloudwatch:DescribeAlarms", "cloudwatch-describe-alarms", () =>
            watch.DescribeAlarmsAsync(new DescribeAlarmsRequest())
        );
        var logs = Make((c, o) => new AmazonCloudWatchLogsClient(c, o), new AmazonCloudWatchLogsConfig());
        yield return Case("logs:DescribeMetricFilters", "logs-describe-metric-filters", () =>
            logs.DescribeMetricFiltersAsync(new DescribeMetricFiltersRequest())
        );
        var sns = Make((c, o) => new AmazonSimpleNotificationServiceClient(c, o), new AmazonSimpleNotificationServiceConfig());
        yield return Case("sns:ListSubscriptions", "sns-list-subscriptions", () =>
            sns.ListSubscriptionsAsync(new ListSubscriptionsRequest())
        );
        yield return Case("sns:ListSubscriptionsByTopic", "sns-list-subscriptions-by-topic.security", () =>
            sns.ListSubscriptionsByTopicAsync(new ListSubscriptionsByTopicRequest { TopicArn = $"arn:aws:sns:{region}:{account}:security" })
        );
        var config = Make((c, o) => new AmazonConfigServiceClient(c, o), new AmazonConfigServiceConfig());
        yield return Case("config:DescribeConfigurationRecorders", "configservice-describe-configuration-recorders", () =>
            config.DescribeConfigurationRecordersAsync(new DescribeConfigurationRecordersRequest())
        );
        yield return Case("config:DescribeConfigurationRecorderStatus", "configservice-describe-configuration-recorder-status", () =>
            config.DescribeConfigurationRecorderStatusAsync(new DescribeConfigurationRecorderStatusRequest())
        );
        yield return Case("config:DescribeDeliveryChannels", "configservice-describe-delivery-channels", () =>
            config.DescribeDeliveryChannelsAsync(new DescribeDeliveryChannelsRequest())
        );
        yield return Case("config:DescribeDeliveryChannelStatus", "configservice-describe-delivery-channel-status", () =>
            config.DescribeDeliveryChannelStatusAsync(new DescribeDeliveryChannelStatusRequest())
        );
        yield return Case("config:DescribeConfigRules", "configservice-describe-config-rules", () =>
            config.DescribeConfigRulesAsync(new DescribeConfigRulesRequest())
        );
        yield return Case("config:DescribeComplianceByConfigRule", "configservice-describe-compliance-by-config-rule", () =>
            config.DescribeComplianceByConfigRuleAsync(new DescribeComplianceByConfigRuleRequest())
        );
        yield return Case("config:DescribeConfigurationAggregators", "configservice-describe-configuration-aggregators", () =>
            config.DescribeConfigurationAggregatorsAsync(new DescribeConfigurationAggregatorsRequest())
        );
        yield return Case("config:SelectResourceConfig", "configservice-select-resource-config", () =>
            config.SelectResourceConfigAsync(new SelectResourceConfigRequest { Expression = "SELECT *", Limit = 100 })
        );
        yield return Case("config:SelectAggregateResourceConfig", "configservice-select-aggregate-resource-config.organization", () =>
            config.SelectAggregateResourceConfigAsync(
                new SelectAggregateResourceConfigRequest
                {
                    Expression = "SELECT *",
                    Limit = 100,
                    ConfigurationAggregatorName = "organization",
                }
            )
        );
        var ec2 = Make((c, o) => new AmazonEC2Client(c, o), new AmazonEC2Config());
        yield return Case("ec2:DescribeRegions", "ec2-describe-regions", () => ec2.DescribeRegionsAsync(new DescribeRegionsRequest()));
        yield return Case("ec2:DescribeVpcEndpoints", "ec2-describe-vpc-endpoints", () =>
            ec2.DescribeVpcEndpointsAsync(new DescribeVpcEndpointsRequest())
        );
        yield return Case("ec2:DescribeIamInstanceProfileAssociations", "ec2-describe-iam-instance-profile-associations", () =>
            ec2.DescribeIamInstanceProfileAssociationsAsync(new DescribeIamInstanceProfileAssociationsRequest())
        );
        var s3 = Make((c, o) => new AmazonS3Client(c, o), new AmazonS3Config { ForcePathStyle = true });
        yield return Case("s3:ListBuckets", "s3api-list-buckets", () => s3.ListBucketsAsync(new ListBucketsRequest()));
        yield return Case("s3:GetBucketPolicy", $"s3api-get-bucket-policy.{bucket}", () =>
            s3.GetBucketPolicyAsync(new GetBucketPolicyRequest { BucketName = bucket })
        );
        yield return Case("s3:GetPublicAccessBlock", $"s3api-get-public-access-block.{bucket}", () =>
            s3.GetPublicAccessBlockAsync(new GetPublicAccessBlockRequest { BucketName = bucket })
        );
        yield return Case("s3:GetBucketVersioning", $"s3api-get-bucket-versioning.{bucket}", () =>
            s3.GetBucketVersioningAsync(new GetBucketVersioningRequest { BucketName = bucket })
        );
        yield return Case("s3:GetBucketLogging", $"s3api-get-bucket-logging.{bucket}", () =>
            s3.GetBucketLoggingAsync(new GetBucketLoggingRequest { BucketName = bucket })
        );
        var kms = Make((c, o) => new AmazonKeyManagementServiceClient(c, o), new AmazonKeyManagementServiceConfig());
        yield return Case("kms:ListKeys", "kms-list-keys", () => kms.ListKeysAsync(new ListKeysRequest()));
        yield return Case("kms:DescribeKey", $"kms-describe-key.{key}", () =>
            kms.DescribeKeyAsync(new DescribeKeyRequest { KeyId = $"arn:aws:kms:{region}:{account}:key/{key}" })
        );
        yield return Case("kms:GetKeyRotationStatus", $"kms-get-key-rotation-status.{key}", () =>
            kms.GetKeyRotationStatusAsync(new GetKeyRotationStatusRequest { KeyId = key })
        );
        yield return Case("kms:GetKeyPolicy", $"kms-get-key-policy.{key}", () =>
            kms.GetKeyPolicyAsync(new GetKeyPolicyRequest { KeyId = key, PolicyName = "default" })
        );
        var accounts = Make((c, o) => new AmazonAccountClient(c, o), new AmazonAccountConfig());
        yield return Case("account:GetAlternateContact", "account-get-alternate-contact.SECURITY", () =>
            accounts.GetAlternateContactAsync(new() { AlternateContactType = "SECURITY" })
        );
        yield return Case("account:ListRegions", "account-list-regions", () => accounts.ListRegionsAsync(new()));
        var sso = Make((c, o) => new AmazonSSOAdminClient(c, o), new AmazonSSOAdminConfig());
        yield return Case("sso:ListInstances", "sso-admin-list-instances", () => sso.ListInstancesAsync(new()));
        yield return Case("sso:ListPermissionSets", "sso-admin-list-permission-sets.ssoins-1111222233334444", () =>
            sso.ListPermissionSetsAsync(new() { InstanceArn = Instance })
        );
        yield return Case("sso:DescribePermissionSet", "sso-admin-describe-permission-set.ps-aaaabbbbcccc0001", () =>
            sso.DescribePermissionSetAsync(new() { InstanceArn = Instance, PermissionSetArn = Set })
        );
        yield return Case("sso:ListAccountAssignments", $"sso-admin-list-account-assignments.ps-aaaabbbbcccc0001", () =>
            sso.ListAccountAssignmentsAsync(
                new()
                {
                    InstanceArn = Instance,
                    PermissionSetArn = Set,
                    AccountId = account,
                }
            )
        );
        yield return Case("sso:GetInlinePolicyForPermissionSet", "sso-admin-get-inline-policy-for-permission-set.ps-aaaabbbbcccc0001", () =>
            sso.GetInlinePolicyForPermissionSetAsync(new() { InstanceArn = Instance, PermissionSetArn = Set })
        );
        yield return Case(
            "sso:ListManagedPoliciesInPermissionSet",
            "sso-admin-list-managed-policies-in-permission-set.ps-aaaabbbbcccc0001",
            () => sso.ListManagedPoliciesInPermissionSetAsync(new() { InstanceArn = Instance, PermissionSetArn = Set })
        );
        yield return Case(
            "sso:ListCustomerManagedPolicyReferencesInPermissionSet",
            "sso-admin-list-customer-managed-policy-references-in-permission-set.ps-aaaabbbbcccc0001",
            () => sso.ListCustomerManagedPolicyReferencesInPermissionSetAsync(new() { InstanceArn = Instance, PermissionSetArn = Set })
        );
        var anywhere = Make((c, o) => new AmazonIAMRolesAnywhereClient(c, o), new AmazonIAMRolesAnywhereConfig());
        yield return Case("rolesanywhere:ListTrustAnchors", "rolesanywhere-list-trust-anchors", () =>
            anywhere.ListTrustAnchorsAsync(new())
        );
        yield return Case("rolesanywhere:ListProfiles", "rolesanywhere-list-profiles", () => anywhere.ListProfilesAsync(new()));
    }

    private TClient Make<TClient, TConfig>(Func<Amazon.Runtime.AWSCredentials, TConfig, TClient> create, TConfig config)
        where TConfig : Amazon.Runtime.ClientConfig => session.Client(create, config, region);

    private static (string Call, string Recorded, Func<Task<object>> Ask) Case<T>(string call, string recorded, Func<Task<T>> ask)
        where T : class => (call, recorded, async () => await ask());
}
