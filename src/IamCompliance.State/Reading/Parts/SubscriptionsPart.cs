using System.Globalization;
using System.Text.Json.Nodes;
using IamCompliance.State.Exporting;
using IamCompliance.State.Json;
using IamCompliance.State.Reading.Drafts;
using IamCompliance.State.Reading.Shapes;

namespace IamCompliance.State.Reading.Parts;

/// <summary>Reads subscriptions to SNS topics. Endpoints, which can be e-mail addresses and telephone numbers, are never copied.</summary>
internal sealed class SubscriptionsPart() : ListPart(PartIds.Subscriptions, "Subscriptions")
{
    protected override ItemDraft ReadItem(Fields entry, Contribution contribution, AccountDraft draft)
    {
        var topic = entry.RequiredText("TopicArn");
        // The topic may belong to another account; the subscription may not.
        if (entry.Text("Owner") is { Length: > 0 } owner)
            contribution.ExpectOwnAccount(owner, entry.RequiredText("SubscriptionArn"));
        // Until it is confirmed, a word stands in place of the ARN: PendingConfirmation.
        var arn = Arn.TryParse(entry.Text("SubscriptionArn")) is null ? null : entry.Text("SubscriptionArn");
        var shape = new Shape(entry)
            .Derived("subscriptionArn", arn)
            .Text("TopicArn")
            .Text("Protocol")
            .Derived("isConfirmed", arn is not null);
        return new ItemDraft(ResourceTypes.Subscription, arn ?? PendingId(topic, entry.Text("Protocol"), contribution), shape.Json)
        {
            Arn = arn,
            Region = Arn.TryParse(topic)?.Region,
        };
    }

    protected override IEnumerable<JsonObject>? WriteEntries(ExportQuestion question) =>
        question
            .ItemsOf(ResourceTypes.Subscription)
            .Select(s =>
                new AnswerShape(s.Configuration)
                    .Set("SubscriptionArn", s.Arn ?? "PendingConfirmation")
                    .Set("Owner", question.Export.AccountId)
                    .Always("Protocol", "email")
                    .Set("Endpoint", "somebody@example.com")
                    .Copy("TopicArn")
                    .Json
            );

    /// <summary>CanonicalNumber the unconfirmed subscriptions of a topic and protocol: without their endpoints they are alike.</summary>
    private static string PendingId(string topic, string? protocol, Contribution contribution)
    {
        var prefix = $"{topic}:pending-{protocol}-";
        var number = contribution.Items.Count(i => i.ResourceId.StartsWith(prefix, StringComparison.Ordinal)) + 1;
        return prefix + number.ToString(CultureInfo.InvariantCulture);
    }
}
