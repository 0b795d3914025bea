namespace IamCompliance.AwsEmulator.Accounts;

/// <summary>Is where an account's credential report stands between asked for and ready.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_getting-report.html</remarks>
public sealed class CredentialReportLife
{
    private readonly Lock gate = new();
    private CredentialReportStage stage = CredentialReportStage.Absent;
    private int pollsLeft;

    /// <summary>Gets or sets the stage.</summary>
    /// <value>Absent: nobody has asked for a report yet.</value>
    public CredentialReportStage Stage
    {
        get
        {
            lock (gate)
                return stage;
        }
        set
        {
            lock (gate)
            {
                stage = value;
                pollsLeft = 0;
            }
        }
    }

    /// <summary>Asks for a report.</summary>
    /// <param name="polls">How many answers, this one included, say that it is not ready.</param>
    /// <returns>What AWS answers: STARTED, INPROGRESS or COMPLETE.</returns>
    internal string Generate(int polls)
    {
        lock (gate)
        {
            var isNew = stage is CredentialReportStage.Absent or CredentialReportStage.Expired;
            if (isNew)
            {
                stage = CredentialReportStage.InProgress;
                pollsLeft = polls;
            }

            Advance();
            return stage == CredentialReportStage.Ready ? "COMPLETE"
                : isNew ? "STARTED"
                : "INPROGRESS";
        }
    }

    /// <summary>Asks for the report itself.</summary>
    internal CredentialReportStage Get()
    {
        lock (gate)
        {
            Advance();
            return stage;
        }
    }

    private void Advance()
    {
        if (stage == CredentialReportStage.InProgress && pollsLeft-- <= 0)
            stage = CredentialReportStage.Ready;
    }
}
