using System.Text.Json;
using IamCompliance.AwsEmulator.Accounts;
using IamCompliance.AwsEmulator.Wire;

namespace IamCompliance.AwsEmulator.Answering;

/// <summary>Answers AWS Config's advanced queries over the recorded items.</summary>
internal sealed class ConfigQueryAnswerer : IAnswerer
{
    public bool Answers(string callName) => callName is "config:SelectResourceConfig" or "config:SelectAggregateResourceConfig";

    public Result Answer(AnswerContext context)
    {
        var query = ConfigQuery.Parse(context.Call.Text("Expression") ?? "");
        var result = OfType(context, query.ResourceType) ?? RecordedAnswers.Get(context);
        result.Lists["Results"] =
        [
            .. from recorded in result.List("Results")
            let item = Item(recorded)
            where query.Matches(item)
            select query.WantsAll && recorded.ValueKind == JsonValueKind.String
                ? recorded
                : JsonSerializer.SerializeToElement(query.Project(item)),
        ];
        return result;
    }

    /// <summary>Finds the rows of one type, as an export keeps them: in a file named after the type, with hyphens for the colons.</summary>
    private static Result? OfType(AnswerContext context, string? type)
    {
        var name = $"{context.Call.Operation.Stem}.{type?.Replace("::", "-", StringComparison.Ordinal)}";
        return type is not null && context.Account.Find(AnswerName.In(name, context.Call.Region)) is { Error: null } recorded
            ? Result.From(recorded.Body)
            : null;
    }

    private static JsonElement Item(JsonElement recorded)
    {
        if (recorded.ValueKind != JsonValueKind.String)
            return recorded;
        using var document = JsonDocument.Parse(recorded.GetString()!);
        return document.RootElement.Clone();
    }
}
