using Amazon.IdentityManagement;
using Amazon.IdentityManagement.Model;
using IamCompliance.Aws.Calls;
using IamCompliance.State.Model;
using IamCompliance.State.Reading;

namespace IamCompliance.Aws.Collectors.Iam;

/// <summary>Has the credential report made, waits for it, and fetches it. AWS hands out a report again that is younger than four
/// hours.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_getting-report.html</remarks>
internal sealed class CredentialReportCollector() : Collector(PartRows.Get(PartIds.CredentialReport))
{
    private const int MaximumPolls = 40;

    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(15);

    private static readonly AwsOperation<IAmazonIdentityManagementService, GetCredentialReportRequest, GetCredentialReportResponse> Get =
        new(AwsServices.Iam, "GetCredentialReport", (c, r, t) => c.GetCredentialReportAsync(r, t));

    private static readonly AwsOperation<
        IAmazonIdentityManagementService,
        GenerateCredentialReportRequest,
        GenerateCredentialReportResponse
    > Generate = new(AwsServices.Iam, "GenerateCredentialReport", (c, r, t) => c.GenerateCredentialReportAsync(r, t));

    // What GetCredentialReport says while there is no report yet, or no longer.
    private static readonly string[] NotReady = ["ReportInProgress", "ReportNotPresent", "ReportExpired"];

    public override IReadOnlyList<IAwsOperation> Operations { get; } = [Get, Generate];

    public override async Task<Answer> CollectAsync(Conversation account, Question question, CancellationToken cancellationToken)
    {
        var wait = FirstWait;
        var generation = question.As(Generate);
        var generations = new List<CallRecord>();
        for (var poll = 0; poll < MaximumPolls; poll++)
        {
            var state = await account
                .AskAsync(generation, Generate, new GenerateCredentialReportRequest(), question.Place, cancellationToken)
                .ConfigureAwait(false);
            if (state is not Answer.Output made)
                return state;
            generations.Add(made.Call);
            if (IsComplete(made))
            {
                var report = await account
                    .AskAsync(question.Operation, Get, new GetCredentialReportRequest(), question.Place, cancellationToken)
                    .ConfigureAwait(false);
                if (report is not Answer.Unusable { Error.Code: { } code } || !NotReady.Contains(code, StringComparer.Ordinal))
                    return report with { Before = generations };
            }

            await Task.Delay(wait, question.Context.Time, cancellationToken).ConfigureAwait(false);
            wait = wait * 2 < LongestWait ? wait * 2 : LongestWait;
        }

        return new Answer.Unusable(
            new CallRecord(Generate.Action),
            ReadStatus.Failed,
            new PartError(
                Generate.Action,
                PartErrorCodes.Unfinished,
                $"AWS had not finished the report after {MaximumPolls} polls. Try again later."
            )
        );
    }

    public override async Task<Answer> ProbeAsync(Conversation account, Question question, CancellationToken cancellationToken)
    {
        var made = await account
            .AskAsync(question.As(Generate), Generate, new GenerateCredentialReportRequest(), question.Place, cancellationToken)
            .ConfigureAwait(false);
        if (made is not Answer.Output)
            return made;
        var report = await account
            .AskAsync(question.Operation, Get, new GetCredentialReportRequest(), question.Place, cancellationToken)
            .ConfigureAwait(false);
        // Who may not read it is told so before anybody looks whether it is ready.
        return report is Answer.Unusable { Error.Code: { } code } && NotReady.Contains(code, StringComparer.Ordinal)
            ? new Answer.Missing()
            : report;
    }

    private static bool IsComplete(Answer.Output made) =>
        made.Pages.Any(p => p.TryGetProperty("State", out var state) && state.GetString() == ReportStateType.COMPLETE.Value);
}
