namespace IamCompliance.Definitions.Resources.Types;

/// <summary>An AWS Config rule, joined with its compliance.</summary>
internal static class ConfigRuleType
{
    public static ResourceType Create() =>
        new(
            ResourceTypes.ConfigRule,
            PartIds.ConfigRules,
            "An AWS Config rule with what it found.",
            PropertyListBuilder
                .StartFrom(PartIds.ConfigRules)
                .Text("configRuleName", "The name.")
                .Text("configRuleArn", "The ARN.")
                .Text("configRuleId", "The id.")
                .Text("configRuleState", "ACTIVE, EVALUATING, DELETING or DELETING_RESULTS.")
                .Object("source", "What evaluates it.", s =>
                    s.Text("owner", "AWS, CUSTOM_LAMBDA or CUSTOM_POLICY.")
                        .Text("sourceIdentifier", "The name of the managed rule, such as IAM_PASSWORD_POLICY, or the ARN of the function.")
                )
                .Text("createdBy", "The service that made it; absent when the account did.")
                .From(PartIds.RuleCompliance)
                .Text("complianceType", "COMPLIANT, NON_COMPLIANT, NOT_APPLICABLE or INSUFFICIENT_DATA.")
                .Build()
        );
}
