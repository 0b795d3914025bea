using Amazon.SimpleNotificationService;
using Amazon.SimpleNotificationService.Model;
using IamCompliance.Aws.Calls;

namespace IamCompliance.Aws.Collectors.Sns;

/// <summary>Lists subscriptions to topics.</summary>
internal sealed class SubscriptionsCollector()
    : OperationCollector<IAmazonSimpleNotificationService, ListSubscriptionsRequest, ListSubscriptionsResponse>(
        PartIds.Subscriptions,
        Operation
    )
{
    private static readonly AwsOperation<IAmazonSimpleNotificationService, ListSubscriptionsRequest, ListSubscriptionsResponse> Operation =
        new(AwsServices.Sns, "ListSubscriptions", (c, r, t) => c.ListSubscriptionsAsync(r, t))
        {
            Paging = new("NextToken", r => r.NextToken, (r, t) => r.NextToken = t),
            XmlLists = ["Subscriptions"],
        };

    protected override ListSubscriptionsRequest NewRequest(Question question) => new();
}
