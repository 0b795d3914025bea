using Amazon.ConfigService;
using Amazon.ConfigService.Model;
using IamCompliance.Aws.Calls;
using IamCompliance.Aws.Planning;
using IamCompliance.State.Model;
using IamCompliance.State.Reading;

namespace IamCompliance.Aws.Collectors.Config;

/// <summary>Queries an aggregator for what is recorded of the resources of a type, region by region, so that each can be held against its
/// recorder.</summary>
/// <remarks>
/// An aggregator that was never told of a region answers with no row, as it does where there is nothing. So where there is nothing it must
/// at least know of something else.
/// </remarks>
internal sealed class AggregatedResourcesCollector(ConfigAggregator aggregator) : Collector(PartRows.Recorded)
{
    private static readonly AwsOperation<
        IAmazonConfigService,
        SelectAggregateResourceConfigRequest,
        SelectAggregateResourceConfigResponse
    > Operation = new(AwsServices.Config, "SelectAggregateResourceConfig", (c, r, t) => c.SelectAggregateResourceConfigAsync(r, t))
    {
        Paging = new("NextToken", r => r.NextToken, (r, t) => r.NextToken = t),
    };

    private static readonly AwsOperation<
        IAmazonConfigService,
        SelectAggregateResourceConfigRequest,
        SelectAggregateResourceConfigResponse
    > FirstRow = Operation with
    {
        Paging = null,
    };

    public override IReadOnlyList<IAwsOperation> Operations { get; } = [Operation];

    public override bool IsAskedBySource => true;

    public override bool Supplies(string partId) => RecordedResources.Supplies(partId);

    public override string PartOf(ReadOperation operation) => RecordedResources.PartOf(operation);

    public override async Task<Answer> CollectAsync(Conversation account, Question question, CancellationToken cancellationToken)
    {
        var rows = await AskAsync(
                account,
                question,
                Operation,
                AdvancedQuery.OfType(question.Operation.Argument!, question.Context.AccountId, question.Region),
                cancellationToken
            )
            .ConfigureAwait(false);
        if (rows is not Answer.Output output || output.Pages.Any(HasRows))
            return rows;
        var other = await AskAsync(
                account,
                question,
                FirstRow,
                AdvancedQuery.Anything(question.Context.AccountId, question.Region),
                cancellationToken
            )
            .ConfigureAwait(false);
        if (other is not Answer.Output anything)
            return other with { Before = [output.Call] };
        return anything.Pages.Any(HasRows)
            ? rows with
            {
                Before = [anything.Call],
            }
            : new Answer.Unusable(anything.Call, ReadStatus.Failed, NotTold(question)) { Region = question.Region, Before = [output.Call] };
    }

    private static bool HasRows(System.Text.Json.JsonElement page) =>
        page.TryGetProperty("Results", out var rows) && rows.GetArrayLength() > 0;

    private Task<Answer> AskAsync(
        Conversation account,
        Question question,
        AwsOperation<IAmazonConfigService, SelectAggregateResourceConfigRequest, SelectAggregateResourceConfigResponse> operation,
        string expression,
        CancellationToken cancellationToken
    )
    {
        var isForAll = operation.Paging is not null;
        var request = new SelectAggregateResourceConfigRequest
        {
            ConfigurationAggregatorName = aggregator.Name,
            Expression = expression,
            Limit = isForAll && !question.IsProbe ? AdvancedQuery.LargestPage : 1,
        };
        var parameters = new Dictionary<string, string>
        {
            ["aggregator"] = aggregator.Name,
            ["resourceType"] = isForAll ? question.Operation.Argument! : "any",
        };
        return account.AskAsync(
            question.As(Operation),
            operation,
            request,
            question.Where(parameters) with
            {
                Region = aggregator.Region,
                About = question.Region,
            },
            cancellationToken
        );
    }

    private PartError NotTold(Question question) =>
        new(
            Operation.Action,
            PartErrorCodes.NotRecorded,
            $"The aggregator {aggregator.Name} of {aggregator.Region} knows of nothing at all in "
                + $"{question.Region} of account {question.Context.AccountId}, so that it may not be told of "
                + $"that region."
        );
}
