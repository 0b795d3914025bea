namespace IamCompliance.State.Reading.Parts;

/// <summary>Lists the importer of every part. The order is the order of joins: a part that adds to resources stands after the one that lists them.</summary>
internal static class PartReaders
{
    public static IReadOnlyList<IPartReader> All { get; } =
    [
        new CallerIdentityPart(),
        new AlternateContactsPart(),
        new AccountAliasesPart(),
        new AccountSummaryPart(),
        new PasswordPolicyPart(),
        new AuthorizationDetailsPart(),
        new CredentialReportPart(),
        new VirtualMfaDevicesPart(),
        new OrganizationPart(),
        new OrganizationsFeaturesPart(),
        new OrganizationAccountsPart(),
        new OrganizationPathPart(),
        new OrganizationPoliciesPart(),
        new OrganizationPolicyDocumentsPart(),
        new OrganizationPolicyTargetsPart(),
        new RegionsPart(),
        new OidcProvidersPart(),
        new SamlProvidersPart(),
        new ServerCertificatesPart(),
        new TrailsPart(),
        new TrailStatusPart(),
        new EventSelectorsPart(),
        new AlarmsPart(),
        new MetricFiltersPart(),
        new SubscriptionsPart(),
        new RecordersPart(),
        new RecorderStatusPart(),
        new DeliveryChannelsPart(),
        new AnalyzersPart(),
        new KeysPart(),
        new KeyMetadataPart(),
        new KeyRotationPart(),
        new KeyPolicyPart(),
        new BucketsPart(),
        new BucketVersioningPart(),
        new BucketPublicAccessBlockPart(),
        new BucketPolicyPart(),
        new BucketLoggingPart(),
        new VpcEndpointsPart(),
    ];
}
