using IamCompliance.Assessment.Values;
using IamCompliance.State.Model;

namespace IamCompliance.Assessment.Derivations;

/// <summary>
/// Works out the ARN of the log group a metric filter reads, in the form in which trails name theirs, with <c>:*</c> at the end.
/// Source: https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoncloudwatchlogs.html
/// </summary>
internal sealed class LogGroupArnDerivation() : Derivation("logGroupArn")
{
    public override DerivedValue Derive(AccountView account, Item item)
    {
        if (!item.Configuration.TryGetProperty("logGroupName", out var name) || !JsonText.TryGet(name, out var group))
            return DerivedValue.Unknown("the name of the log group was not recorded");
        var header = account.State.Header;
        return item.AwsRegion is "unknown" or "global"
            ? DerivedValue.Unknown("the region of the metric filter was not recorded")
            : DerivedValue.Of($"arn:{header.Partition}:logs:{item.AwsRegion}:{header.AccountId}:log-group:{group}:*");
    }
}
