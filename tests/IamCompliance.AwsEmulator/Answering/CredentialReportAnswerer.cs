using IamCompliance.AwsEmulator.Accounts;
using IamCompliance.AwsEmulator.Wire;

namespace IamCompliance.AwsEmulator.Answering;

/// <summary>Answers the credential report's whole life: asked for, being made, ready, too old.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetCredentialReport.html</remarks>
internal sealed class CredentialReportAnswerer : IAnswerer
{
    public bool Answers(string callName) => callName is "iam:GenerateCredentialReport" or "iam:GetCredentialReport";

    public Result Answer(AnswerContext context) => context.Call.Operation.Name == "GetCredentialReport" ? Get(context) : Generate(context);

    private static Result Generate(AnswerContext context)
    {
        // Only an error can be recorded usefully: the state is what the emulator makes it.
        if (context.Account.Find(context.Call.Operation.Stem) is { Error: not null })
            return RecordedAnswers.Get(context);
        var result = new Result();
        var state = context.Account.CredentialReport.Generate(context.Options.CredentialReportPolls);
        result.Set("State", state);
        if (state == "STARTED")
            result.Set("Description", "No report exists. Starting a new report generation task");
        return result;
    }

    private static Result Get(AnswerContext context)
    {
        if (context.Account.Find(context.Call.Operation.Stem) is { Error: not null })
            return RecordedAnswers.Get(context);
        return context.Account.CredentialReport.Get() switch
        {
            CredentialReportStage.Absent => throw new ServiceFailure("ReportNotPresent", "There is no report. Generate one first.", 410),
            CredentialReportStage.InProgress => throw new ServiceFailure("ReportInProgress", "The report is being generated.", 404),
            CredentialReportStage.Expired => throw new ServiceFailure(
                "ReportExpired",
                "The report is older than four hours. Generate a new one.",
                410
            ),
            _ => RecordedAnswers.Get(context),
        };
    }
}
