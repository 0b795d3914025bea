using Amazon.ConfigService;
using Amazon.ConfigService.Model;
using IamCompliance.Aws.Calls;

namespace IamCompliance.Aws.Collectors.Config;

/// <summary>Lists rules.</summary>
internal sealed class ConfigRulesCollector()
    : OperationCollector<IAmazonConfigService, DescribeConfigRulesRequest, DescribeConfigRulesResponse>(PartIds.ConfigRules, Operation)
{
    private static readonly AwsOperation<IAmazonConfigService, DescribeConfigRulesRequest, DescribeConfigRulesResponse> Operation = new(
        AwsServices.Config,
        "DescribeConfigRules",
        (c, r, t) => c.DescribeConfigRulesAsync(r, t)
    )
    {
        Paging = new("NextToken", r => r.NextToken, (r, t) => r.NextToken = t),
    };

    protected override DescribeConfigRulesRequest NewRequest(Question question) => new();
}
