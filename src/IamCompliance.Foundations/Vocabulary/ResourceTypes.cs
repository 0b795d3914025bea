namespace IamCompliance.Foundations.Vocabulary;

/// <summary>Names the resource types that a state records and a control can ask for.</summary>
public static class ResourceTypes
{
    /// <summary>The account itself.</summary>
    public const string Account = "AWS::::Account";

    /// <summary>An Access Analyzer analyzer.</summary>
    public const string Analyzer = "AWS::AccessAnalyzer::Analyzer";

    /// <summary>An active finding of Access Analyzer.</summary>
    public const string Finding = "AWS::AccessAnalyzer::Finding";

    /// <summary>A CloudTrail trail.</summary>
    public const string Trail = "AWS::CloudTrail::Trail";

    /// <summary>A CloudWatch metric alarm.</summary>
    public const string Alarm = "AWS::CloudWatch::Alarm";

    /// <summary>An AWS Config rule.</summary>
    public const string ConfigRule = "AWS::Config::ConfigRule";

    /// <summary>An AWS Config recorder.</summary>
    public const string Recorder = "AWS::Config::ConfigurationRecorder";

    /// <summary>An AWS Config delivery channel.</summary>
    public const string DeliveryChannel = "AWS::Config::DeliveryChannel";

    /// <summary>The use of an instance profile by an EC2 instance.</summary>
    public const string InstanceProfileAssociation = "AWS::EC2::IamInstanceProfileAssociation";

    /// <summary>A VPC endpoint.</summary>
    public const string VpcEndpoint = "AWS::EC2::VPCEndpoint";

    /// <summary>An IAM group.</summary>
    public const string Group = "AWS::IAM::Group";

    /// <summary>An OpenID Connect identity provider.</summary>
    public const string OidcProvider = "AWS::IAM::OIDCProvider";

    /// <summary>A managed policy.</summary>
    public const string Policy = "AWS::IAM::Policy";

    /// <summary>An IAM role.</summary>
    public const string Role = "AWS::IAM::Role";

    /// <summary>A SAML identity provider.</summary>
    public const string SamlProvider = "AWS::IAM::SAMLProvider";

    /// <summary>A TLS certificate kept in IAM.</summary>
    public const string ServerCertificate = "AWS::IAM::ServerCertificate";

    /// <summary>An IAM user.</summary>
    public const string User = "AWS::IAM::User";

    /// <summary>A virtual MFA device.</summary>
    public const string VirtualMfaDevice = "AWS::IAM::VirtualMFADevice";

    /// <summary>A KMS key.</summary>
    public const string Key = "AWS::KMS::Key";

    /// <summary>A metric filter of CloudWatch Logs.</summary>
    public const string MetricFilter = "AWS::Logs::MetricFilter";

    /// <summary>An account of the organization.</summary>
    public const string OrganizationAccount = "AWS::Organizations::Account";

    /// <summary>A policy of the organization.</summary>
    public const string OrganizationPolicy = "AWS::Organizations::Policy";

    /// <summary>A profile of IAM Roles Anywhere.</summary>
    public const string RolesAnywhereProfile = "AWS::RolesAnywhere::Profile";

    /// <summary>A trust anchor of IAM Roles Anywhere.</summary>
    public const string TrustAnchor = "AWS::RolesAnywhere::TrustAnchor";

    /// <summary>An S3 bucket.</summary>
    public const string Bucket = "AWS::S3::Bucket";

    /// <summary>The assignment of a permission set in the account to a user or group of IAM Identity Center.</summary>
    public const string Assignment = "AWS::SSO::Assignment";

    /// <summary>An instance of IAM Identity Center.</summary>
    public const string IdentityCenterInstance = "AWS::SSO::Instance";

    /// <summary>A permission set of IAM Identity Center.</summary>
    public const string PermissionSet = "AWS::SSO::PermissionSet";

    /// <summary>A subscription to an SNS topic.</summary>
    public const string Subscription = "AWS::SNS::Subscription";

    /// <summary>Gets every type, in order.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        Account,
        Analyzer,
        Finding,
        Trail,
        Alarm,
        ConfigRule,
        Recorder,
        DeliveryChannel,
        InstanceProfileAssociation,
        VpcEndpoint,
        Group,
        OidcProvider,
        Policy,
        Role,
        SamlProvider,
        ServerCertificate,
        User,
        VirtualMfaDevice,
        Key,
        MetricFilter,
        OrganizationAccount,
        OrganizationPolicy,
        RolesAnywhereProfile,
        TrustAnchor,
        Bucket,
        Assignment,
        IdentityCenterInstance,
        PermissionSet,
        Subscription,
    ];
}
