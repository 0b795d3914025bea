using Amazon.ConfigService;
using Amazon.ConfigService.Model;
using IamCompliance.Aws.Calls;

namespace IamCompliance.Aws.Collectors.Config;

/// <summary>Asks what rules found.</summary>
internal sealed class RuleComplianceCollector()
    : OperationCollector<IAmazonConfigService, DescribeComplianceByConfigRuleRequest, DescribeComplianceByConfigRuleResponse>(
        PartIds.RuleCompliance,
        Operation
    )
{
    private static readonly AwsOperation<
        IAmazonConfigService,
        DescribeComplianceByConfigRuleRequest,
        DescribeComplianceByConfigRuleResponse
    > Operation = new(AwsServices.Config, "DescribeComplianceByConfigRule", (c, r, t) => c.DescribeComplianceByConfigRuleAsync(r, t))
    {
        Paging = new("NextToken", r => r.NextToken, (r, t) => r.NextToken = t),
    };

    protected override DescribeComplianceByConfigRuleRequest NewRequest(Question question) => new();
}
