using System.Text.Json;
using Amazon.IdentityManagement;
using Amazon.IdentityManagement.Model;
using IamCompliance.Aws.Calls;
using IamCompliance.State.Model;
using IamCompliance.State.Reading;

namespace IamCompliance.Aws.Collectors.Iam;

/// <summary>Has AWS prepare which services a user or role last used, and fetches it when it should be ready.</summary>
/// <remarks>
/// Two calls a principal: the poll asks for the largest page, so the one that finds the job completed has its list too. It takes more where
/// AWS needs longer than <see cref="FirstWait"/>, and where it gives fewer services on a page than were asked for, which it reserves:
/// https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetServiceLastAccessedDetails.html
/// </remarks>
internal sealed class ServiceLastAccessedCollector() : Collector(PartRows.Get(PartIds.ServiceLastAccessed))
{
    private const int MaximumPolls = 40;

    // The job of AWS's own example takes four seconds. All principals wait at the same time, and nobody pays for a poll that only says to
    // wait.
    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(15);

    private static readonly AwsOperation<
        IAmazonIdentityManagementService,
        GetServiceLastAccessedDetailsRequest,
        GetServiceLastAccessedDetailsResponse
    > Get = new(AwsServices.Iam, "GetServiceLastAccessedDetails", (c, r, t) => c.GetServiceLastAccessedDetailsAsync(r, t))
    {
        Paging = IamPaging.Of<GetServiceLastAccessedDetailsRequest, GetServiceLastAccessedDetailsResponse>(
            r => r.IsTruncated,
            r => r.Marker,
            (r, m) => r.Marker = m
        ),
        XmlLists = ["ServicesLastAccessed"],
        // While AWS prepares the answer, and when it could not, there is no list.
        HasLists = r => r.JobStatus?.Value == Completed,
    };

    private static readonly AwsOperation<
        IAmazonIdentityManagementService,
        GenerateServiceLastAccessedDetailsRequest,
        GenerateServiceLastAccessedDetailsResponse
    > Generate = new(AwsServices.Iam, "GenerateServiceLastAccessedDetails", (c, r, t) => c.GenerateServiceLastAccessedDetailsAsync(r, t));

    private const string Completed = "COMPLETED";

    public override IReadOnlyList<IAwsOperation> Operations { get; } = [Get, Generate];

    public override async Task<Answer> CollectAsync(Conversation account, Question question, CancellationToken cancellationToken)
    {
        var started = await StartAsync(account, question, cancellationToken).ConfigureAwait(false);
        if (started is not Answer.Output job)
            return started;
        if (Text(job, "JobId") is not { Length: > 0 } id)
            return Fail(job.Call, PartErrorCodes.Malformed, "the answer has no JobId.");
        var before = new List<CallRecord> { job.Call };
        var wait = FirstWait;
        for (var poll = 0; poll < MaximumPolls; poll++)
        {
            await Task.Delay(wait, question.Context.Time, cancellationToken).ConfigureAwait(false);
            var details = await FetchAsync(account, question, id, IamPaging.LargestPage, cancellationToken).ConfigureAwait(false);
            if (details is not Answer.Output told || Text(told, "JobStatus") is not "IN_PROGRESS")
                return details with { Before = before };
            before.Add(told.Call);
            wait = wait * 2 < LongestWait ? wait * 2 : LongestWait;
        }

        return Fail(before[^1], PartErrorCodes.Unfinished, $"AWS had not finished after {MaximumPolls} polls. Try again later.");
    }

    public override async Task<Answer> ProbeAsync(Conversation account, Question question, CancellationToken cancellationToken)
    {
        var started = await StartAsync(account, question, cancellationToken).ConfigureAwait(false);
        // Who may not read it is told so, whether it is ready or not.
        return started is Answer.Output job && Text(job, "JobId") is { Length: > 0 } id
            ? await FetchAsync(account, question, id, 1, cancellationToken).ConfigureAwait(false)
            : started;
    }

    private static Task<Answer> StartAsync(Conversation account, Question question, CancellationToken cancellationToken) =>
        account.AskAsync(
            question.As(Generate),
            Generate,
            new GenerateServiceLastAccessedDetailsRequest { Arn = question.Subject!.Arn },
            question.Place,
            cancellationToken
        );

    private static Task<Answer> FetchAsync(
        Conversation account,
        Question question,
        string id,
        int page,
        CancellationToken cancellationToken
    ) => account.AskAsync(question.Operation, Get, new() { JobId = id, MaxItems = page }, question.Place, cancellationToken);

    private static string? Text(Answer.Output answer, string name) =>
        answer.Pages.First().TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static Answer.Unusable Fail(CallRecord call, string code, string message) =>
        new(call, ReadStatus.Failed, new PartError(call.Operation, code, $"{call.Source}: {message}"));
}
