using Amazon.AccessAnalyzer;
using Amazon.Account;
using Amazon.CloudTrail;
using Amazon.CloudWatch;
using Amazon.CloudWatchLogs;
using Amazon.ConfigService;
using Amazon.EC2;
using Amazon.IAMRolesAnywhere;
using Amazon.IdentityManagement;
using Amazon.KeyManagementService;
using Amazon.Organizations;
using Amazon.S3;
using Amazon.SecurityToken;
using Amazon.SimpleNotificationService;
using Amazon.SSOAdmin;

namespace IamCompliance.Aws.Calls;

/// <summary>Lists the services that are read.</summary>
internal static class AwsServices
{
    public static AwsService<IAmazonAccessAnalyzer> AccessAnalyzer { get; } =
        new("access-analyzer", (c, s) => new AmazonAccessAnalyzerClient(c, s.Apply(new AmazonAccessAnalyzerConfig())), OutputNaming.Small);

    public static AwsService<IAmazonAccount> Account { get; } =
        new("account", (c, s) => new AmazonAccountClient(c, s.Apply(new AmazonAccountConfig())), OutputNaming.Capital);

    public static AwsService<IAmazonCloudTrail> CloudTrail { get; } =
        new("cloudtrail", (c, s) => new AmazonCloudTrailClient(c, s.Apply(new AmazonCloudTrailConfig())), OutputNaming.Mixed);

    public static AwsService<IAmazonCloudWatch> CloudWatch { get; } =
        new("cloudwatch", (c, s) => new AmazonCloudWatchClient(c, s.Apply(new AmazonCloudWatchConfig())), OutputNaming.Capital);

    public static AwsService<IAmazonConfigService> Config { get; } =
        new("config", (c, s) => new AmazonConfigServiceClient(c, s.Apply(new AmazonConfigServiceConfig())), OutputNaming.Mixed);

    public static AwsService<IAmazonEC2> Ec2 { get; } =
        new("ec2", (c, s) => new AmazonEC2Client(c, s.Apply(new AmazonEC2Config())), OutputNaming.Capital);

    public static AwsService<IAmazonIdentityManagementService> Iam { get; } =
        new(
            "iam",
            (c, s) => new AmazonIdentityManagementServiceClient(c, s.Apply(new AmazonIdentityManagementServiceConfig())),
            OutputNaming.Capital
        );

    public static AwsService<IAmazonKeyManagementService> Kms { get; } =
        new(
            "kms",
            (c, s) => new AmazonKeyManagementServiceClient(c, s.Apply(new AmazonKeyManagementServiceConfig())),
            OutputNaming.Capital
        );

    public static AwsService<IAmazonCloudWatchLogs> Logs { get; } =
        new("logs", (c, s) => new AmazonCloudWatchLogsClient(c, s.Apply(new AmazonCloudWatchLogsConfig())), OutputNaming.Small);

    public static AwsService<IAmazonOrganizations> Organizations { get; } =
        new("organizations", (c, s) => new AmazonOrganizationsClient(c, s.Apply(new AmazonOrganizationsConfig())), OutputNaming.Capital);

    public static AwsService<IAmazonIAMRolesAnywhere> RolesAnywhere { get; } =
        new(
            "rolesanywhere",
            (c, s) => new AmazonIAMRolesAnywhereClient(c, s.Apply(new AmazonIAMRolesAnywhereConfig())),
            OutputNaming.Small
        );

    public static AwsService<IAmazonS3> S3 { get; } =
        new("s3", (c, s) => new AmazonS3Client(c, PathStyle(s.Apply(new AmazonS3Config()))), OutputNaming.Capital);

    public static AwsService<IAmazonSimpleNotificationService> Sns { get; } =
        new(
            "sns",
            (c, s) => new AmazonSimpleNotificationServiceClient(c, s.Apply(new AmazonSimpleNotificationServiceConfig())),
            OutputNaming.Capital
        );

    public static AwsService<IAmazonSSOAdmin> SsoAdmin { get; } =
        new("sso", (c, s) => new AmazonSSOAdminClient(c, s.Apply(new AmazonSSOAdminConfig())), OutputNaming.Capital);

    public static AwsService<IAmazonSecurityTokenService> Sts { get; } =
        new(
            "sts",
            (c, s) => new AmazonSecurityTokenServiceClient(c, s.Apply(new AmazonSecurityTokenServiceConfig())),
            OutputNaming.Capital
        );

    // An address that takes the place of AWS's own has no host name for each bucket.
    private static AmazonS3Config PathStyle(AmazonS3Config config)
    {
        config.ForcePathStyle = config.ServiceURL is { Length: > 0 };
        return config;
    }
}
