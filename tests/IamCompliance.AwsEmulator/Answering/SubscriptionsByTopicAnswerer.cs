using System.Text.Json;
using IamCompliance.AwsEmulator.Wire;

namespace IamCompliance.AwsEmulator.Answering;

/// <summary>Answers the subscriptions of a topic, from the list of all subscriptions when the topic's own list is not recorded.</summary>
internal sealed class SubscriptionsByTopicAnswerer : IAnswerer
{
    public bool Answers(string callName) => callName == "sns:ListSubscriptionsByTopic";

    public Result Answer(AnswerContext context)
    {
        var all = Api.KnownServices.Operations.Single(o => o.CallName == "sns:ListSubscriptions");
        if (
            RecordedAnswers.Find(context.Account, context.Call) is not null
            || RecordedAnswers.Find(context.Account, context.Call with { Operation = all }) is null
        )
            return RecordedAnswers.Get(context);
        var result = RecordedAnswers.Get(context with { Call = context.Call with { Operation = all } });
        result.Lists["Subscriptions"] = [.. result.List("Subscriptions").Where(s => TopicOf(s) == context.Call.Text("TopicArn"))];
        return result;
    }

    private static string? TopicOf(JsonElement subscription) =>
        subscription.TryGetProperty("TopicArn", out var topic) ? topic.GetString() : null;
}
