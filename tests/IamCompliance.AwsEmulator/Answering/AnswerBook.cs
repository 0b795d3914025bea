using IamCompliance.AwsEmulator.Faults;

namespace IamCompliance.AwsEmulator.Answering;

/// <summary>Lists who answers which operation; the first that knows it does, and the recorded answers come last.</summary>
internal sealed class AnswerBook(EmulatorOptions options)
{
    private readonly IAnswerer[] answerers =
    [
        new AuthorizationDetailsAnswerer(),
        new CredentialReportAnswerer(),
        new LastAccessedAnswerer(),
        new CallerIdentityAnswerer(),
        new AssumeRoleAnswerer(options.Accounts, options.Clock),
        new ConfigQueryAnswerer(),
        new SubscriptionsByTopicAnswerer(),
        new TrailsAnswerer(),
        new RecordedAnswerer(),
    ];

    public Result Answer(AnswerContext context, Fault fault)
    {
        var result = answerers.First(a => a.Answers(context.Call.Operation.CallName)).Answer(context);
        Pager.Apply(context, result, fault);
        if (fault.Is(FaultKind.NullLists))
        {
            foreach (var list in context.Call.Model.Output?.Members.Where(m => m.Shape.Kind == "list") ?? [])
                result.Remove(list.Name);
        }

        return result;
    }
}
