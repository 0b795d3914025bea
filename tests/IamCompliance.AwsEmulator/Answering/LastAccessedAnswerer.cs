using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using IamCompliance.AwsEmulator.Wire;

namespace IamCompliance.AwsEmulator.Answering;

/// <summary>Answers IAM's jobs that find out which services an entity used.</summary>
/// <remarks>What is recorded is named by the entity: its ARN, its kind and name (<c>user.ada</c>), or its name.</remarks>
internal sealed class LastAccessedAnswerer : IAnswerer
{
    private const string Details = "iam-get-service-last-accessed-details";

    private readonly ConcurrentDictionary<string, string> entities = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int> polls = new(StringComparer.Ordinal);

    public bool Answers(string callName) => callName is "iam:GenerateServiceLastAccessedDetails" or "iam:GetServiceLastAccessedDetails";

    public Result Answer(AnswerContext context) =>
        context.Call.Operation.Name.StartsWith("Generate", StringComparison.Ordinal) ? Generate(context) : Get(context);

    private Result Generate(AnswerContext context)
    {
        if (RecordedAnswers.Find(context.Account, context.Call) is { Error: not null })
            return RecordedAnswers.Get(context);
        var arn = context.Call.Text("Arn")
            ?? throw new ServiceFailure(
                "ValidationError",
                "1 validation error detected: Value null at 'arn' failed to satisfy constraint: Member must not be null",
                400
            );
        var job = JobOf(context.Account.AccountId, arn);
        entities[job] = arn;
        polls[job] = 0;
        var result = new Result();
        result.Set("JobId", job);
        return result;
    }

    private Result Get(AnswerContext context)
    {
        var job = context.Call.Text("JobId") ?? "";
        if (!entities.TryGetValue(job, out var arn))
            throw new ServiceFailure("NoSuchEntity", "The job does not exist.", 404);
        if (polls.AddOrUpdate(job, 1, (_, before) => before + 1) <= context.Options.LastAccessedPolls)
            return InProgress();
        return RecordedAnswers.Find(context.Account, Details, arn) switch
        {
            { Error: { } error } => throw new ServiceFailure(
                error.Code,
                error.Message,
                error.Status ?? ErrorStatus.Of(context.Call, error.Code)
            ),
            { } recorded => Result.From(recorded.Body),
            null => throw RecordedAnswers.NotRecorded(context.Account, context.Call, $"{Details}.{arn[(arn.LastIndexOf('/') + 1)..]}"),
        };
    }

    private static Result InProgress()
    {
        var result = new Result();
        result.Set("JobStatus", "IN_PROGRESS");
        result.Set("IsTruncated", false);
        return result;
    }

    private static string JobOf(string account, string arn) =>
        new Guid(SHA256.HashData(Encoding.UTF8.GetBytes($"{account} {arn}")).AsSpan(0, 16)).ToString();
}
