namespace IamCompliance.AwsEmulator.Answering;

/// <summary>Answers who calls, from the credentials used.</summary>
internal sealed class CallerIdentityAnswerer : IAnswerer
{
    public bool Answers(string callName) => callName == "sts:GetCallerIdentity";

    public Result Answer(AnswerContext context)
    {
        if (context.Account.Find(context.Call.Operation.Stem) is { Error: not null })
            return RecordedAnswers.Get(context);
        var result = new Result();
        result.Set("UserId", context.Caller.UserId);
        result.Set("Account", context.Account.AccountId);
        result.Set("Arn", context.Caller.Arn);
        return result;
    }
}
