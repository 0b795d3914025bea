namespace IamCompliance.Foundations.Parts;

/// <summary>Declares what is read of AWS Config itself.</summary>
internal static class RecorderParts
{
    public static IReadOnlyList<PartRow> All { get; } =
    [
        new(
            PartIds.Recorders,
            new ReadOperation("configservice-describe-configuration-recorders", "config:DescribeConfigurationRecorders")
            {
                IsRegional = true,
                AlwaysSends =
                [
                    "ConfigurationRecorders",
                    "ConfigurationRecorders[]: name",
                    "ConfigurationRecorders[].recordingGroup: allSupported, includeGlobalResourceTypes",
                ],
            }
        )
        {
            Scope = PartScope.Region,
        },
        new(
            PartIds.RecorderStatus,
            new ReadOperation("configservice-describe-configuration-recorder-status", "config:DescribeConfigurationRecorderStatus")
            {
                IsRegional = true,
                AlwaysSends = ["ConfigurationRecordersStatus", "ConfigurationRecordersStatus[]: name, recording"],
            }
        )
        {
            Scope = PartScope.Region,
            ComparedWith = [PartIds.Recorders],
        },
        new(
            PartIds.DeliveryChannels,
            new ReadOperation("configservice-describe-delivery-channels", "config:DescribeDeliveryChannels")
            {
                IsRegional = true,
                AlwaysSends = ["DeliveryChannels", "DeliveryChannels[]: name, s3BucketName"],
            }
        )
        {
            Scope = PartScope.Region,
        },
        new(
            PartIds.DeliveryChannelStatus,
            new ReadOperation("configservice-describe-delivery-channel-status", "config:DescribeDeliveryChannelStatus")
            {
                IsRegional = true,
                AlwaysSends = ["DeliveryChannelsStatus", "DeliveryChannelsStatus[]: name"],
            }
        )
        {
            Scope = PartScope.Region,
            ComparedWith = [PartIds.DeliveryChannels],
        },
        new(
            PartIds.ConfigRules,
            new ReadOperation("configservice-describe-config-rules", "config:DescribeConfigRules")
            {
                IsPaged = true,
                IsRegional = true,
                AlwaysSends =
                [
                    "ConfigRules",
                    "ConfigRules[]: ConfigRuleName, ConfigRuleArn, ConfigRuleId, ConfigRuleState, Source",
                    "ConfigRules[].Source: Owner",
                ],
            }
        )
        {
            Scope = PartScope.Region,
        },
        new(
            PartIds.RuleCompliance,
            new ReadOperation("configservice-describe-compliance-by-config-rule", "config:DescribeComplianceByConfigRule")
            {
                IsPaged = true,
                IsRegional = true,
                AlwaysSends =
                [
                    "ComplianceByConfigRules",
                    "ComplianceByConfigRules[]: ConfigRuleName, Compliance",
                    "ComplianceByConfigRules[].Compliance: ComplianceType",
                ],
            }
        )
        {
            Scope = PartScope.Region,
            ComparedWith = [PartIds.ConfigRules],
        },
    ];
}
