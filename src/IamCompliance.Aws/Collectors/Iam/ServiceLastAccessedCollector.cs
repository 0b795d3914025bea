using System.Text.Json;
using Amazon.IdentityManagement;
using Amazon.IdentityManagement.Model;
using IamCompliance.Aws.Calls;
using IamCompliance.State;
using IamCompliance.State.Reading;

namespace IamCompliance.Aws.Collectors.Iam;

/// <summary>Has AWS prepare which services a user or role last used, waits for it, and fetches it.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetServiceLastAccessedDetails.html</remarks>
internal sealed class ServiceLastAccessedCollector() : Collector(PartIds.ServiceLastAccessed, CollectorScope.Resource)
{
    private const int MaximumPolls = 40;

    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(15);

    private static readonly AwsOperation<IAmazonIdentityManagementService, GetServiceLastAccessedDetailsRequest, GetServiceLastAccessedDetailsResponse> Get =
        new(AwsServices.Iam, "GetServiceLastAccessedDetails", (c, r, t) => c.GetServiceLastAccessedDetailsAsync(r, t))
        {
            Paging = IamPaging.Of<GetServiceLastAccessedDetailsRequest, GetServiceLastAccessedDetailsResponse>(r => r.IsTruncated, r => r.Marker, (r, m) => r.Marker = m),
            XmlLists = ["ServicesLastAccessed"],
        };

    // While AWS prepares the answer there is no list in it, and nothing to follow.
    private static readonly AwsOperation<IAmazonIdentityManagementService, GetServiceLastAccessedDetailsRequest, GetServiceLastAccessedDetailsResponse> Poll =
        Get with { Paging = null, XmlLists = [] };

    private static readonly AwsOperation<IAmazonIdentityManagementService, GenerateServiceLastAccessedDetailsRequest, GenerateServiceLastAccessedDetailsResponse> Generate =
        new(AwsServices.Iam, "GenerateServiceLastAccessedDetails", (c, r, t) => c.GenerateServiceLastAccessedDetailsAsync(r, t));

    public override IReadOnlyList<IAwsOperation> Operations { get; } = [Get, Generate];

    public override async Task<Answer> CollectAsync(Conversation account, Question question, CancellationToken cancellationToken)
    {
        var started = await account
            .AskAsync(question.As(Generate), Generate, new GenerateServiceLastAccessedDetailsRequest { Arn = question.Subject!.Arn }, question.Place, cancellationToken)
            .ConfigureAwait(false);
        if (started is not Answer.Output job)
            return started;
        if (Text(job, "JobId") is not { Length: > 0 } id)
            return Fail(job.Call, PartErrorCodes.Malformed, "the answer has no JobId.");
        var before = new List<CallRecord> { job.Call };
        var wait = FirstWait;
        for (var poll = 0; poll < MaximumPolls; poll++)
        {
            var state = await account.AskAsync(question.Operation, Poll, new() { JobId = id, MaxItems = 1 }, question.Place, cancellationToken).ConfigureAwait(false);
            if (state is not Answer.Output told)
                return state with { Before = before };
            if (Text(told, "JobStatus") is not "IN_PROGRESS")
                return await FetchAsync(account, question, id, told, before, cancellationToken).ConfigureAwait(false);
            before.Add(told.Call);
            await Task.Delay(wait, question.Context.Time, cancellationToken).ConfigureAwait(false);
            wait = wait * 2 < LongestWait ? wait * 2 : LongestWait;
        }

        return Fail(before[^1], PartErrorCodes.Unfinished, $"AWS had not finished after {MaximumPolls} polls. Try again later.");
    }

    public override async Task<Answer> ProbeAsync(Conversation account, Question question, CancellationToken cancellationToken)
    {
        var started = await account
            .AskAsync(question.As(Generate), Generate, new GenerateServiceLastAccessedDetailsRequest { Arn = question.Subject!.Arn }, question.Place, cancellationToken)
            .ConfigureAwait(false);
        // Who may not read it is told so, whether it is ready or not.
        return started is Answer.Output job && Text(job, "JobId") is { Length: > 0 } id
            ? await account.AskAsync(question.Operation, Poll, new() { JobId = id, MaxItems = 1 }, question.Place, cancellationToken).ConfigureAwait(false)
            : started;
    }

    private static async Task<Answer> FetchAsync(Conversation account, Question question, string id, Answer.Output told, List<CallRecord> before, CancellationToken cancellationToken)
    {
        // What failed has no list either, and says why.
        if (Text(told, "JobStatus") is not "COMPLETED")
            return told with { Before = before };
        var details = await account
            .AskAsync(question.Operation, Get, new() { JobId = id, MaxItems = IamPaging.LargestPage }, question.Place, cancellationToken)
            .ConfigureAwait(false);
        return details with { Before = [.. before, told.Call] };
    }

    private static string? Text(Answer.Output answer, string name) =>
        answer.Pages.First().TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static Answer.Unusable Fail(CallRecord call, string code, string message) =>
        new(call, ReadStatus.Failed, new PartError(call.Operation, code, $"{call.Source}: {message}"));
}
