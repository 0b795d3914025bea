using IamCompliance.Definitions.Resources.Recorded;
using IamCompliance.Definitions.Resources.Types;

namespace IamCompliance.Definitions.Resources;

/// <summary>Lists every resource type a control can name.</summary>
public static class KnownResourceTypes
{
    /// <summary>Gets the catalogue of known types.</summary>
    public static ResourceTypeCatalog Catalog { get; } =
        new(
            [
                AccountType.Create(),
                AlarmType.Create(),
                AnalyzerType.Create(),
                AssignmentType.Create(),
                BucketType.Create(),
                ConfigRuleType.Create(),
                ConfigurationRecorderType.Create(),
                DeliveryChannelType.Create(),
                FindingType.Create(),
                GroupType.Create(),
                IdentityCenterInstanceType.Create(),
                InstanceProfileAssociationType.Create(),
                KeyType.Create(),
                MetricFilterType.Create(),
                OidcProviderType.Create(),
                OrganizationAccountType.Create(),
                OrganizationPolicyType.Create(),
                PermissionSetType.Create(),
                PolicyType.Create(),
                RoleType.Create(),
                RolesAnywhereProfileType.Create(),
                SamlProviderType.Create(),
                ServerCertificateType.Create(),
                SubscriptionType.Create(),
                TrailType.Create(),
                TrustAnchorType.Create(),
                UserType.Create(),
                VirtualMfaDeviceType.Create(),
                VpcEndpointType.Create(),
            ],
            new RecordedTypeTable()
        );
}
